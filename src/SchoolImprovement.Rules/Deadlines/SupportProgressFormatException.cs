using System.Globalization;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A JSON text could not be read as the progress of a school's support. The message says where, and what is wrong.</summary>
public sealed class SupportProgressFormatException : FormatException
{
    internal SupportProgressFormatException(string reason, string path, long line, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line})"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The place in the document, such as <c>$.matchConfirmedOn</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>The line of the text, the first being 1.</summary>
    public long Line { get; }

    internal static SupportProgressFormatException Of(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
