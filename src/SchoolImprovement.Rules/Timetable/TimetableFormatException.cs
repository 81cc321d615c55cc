using System.Globalization;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// A JSON text could not be read as a term calendar or as bank holidays. The message, <see cref="Path"/> and <see cref="Line"/>
/// say where; the inner exception says more.
/// </summary>
public sealed class TimetableFormatException : FormatException
{
    internal TimetableFormatException(string reason, string path, long line, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line})"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The place in the document, such as <c>$.terms[0].firstDay</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>
    /// The line of the text, the first being 1: that of the offending value, or the last line of the object that makes no sense as a
    /// whole, such as a term that ends before it starts.
    /// </summary>
    public long Line { get; }

    internal static TimetableFormatException Of(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
