using System.Globalization;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A text could not be read as a Recommended Action Form. The message says why, and where.</summary>
public sealed class ActionFormFormatException : FormatException
{
    internal ActionFormFormatException(string reason, string path, long line, long position, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line}, position {position})"), inner)
    {
        Reason = reason;
        Path = path;
        Line = line;
        Position = position;
    }

    /// <summary>Why, without the place.</summary>
    public string Reason { get; }

    /// <summary>The JSON path of the place, such as <c>$.areas[0].actions[1].costs[0].amount</c>; <c>$</c> is the whole form.</summary>
    public string Path { get; }

    /// <summary>The line of the place, the first being 1.</summary>
    public long Line { get; }

    /// <summary>The character in that line, the first being 1.</summary>
    public long Position { get; }
}
