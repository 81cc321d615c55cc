using System.Globalization;

namespace SchoolImprovement.Rules.Review;

/// <summary>
/// A JSON text could not be read as the history of a review. The message says where, and what is wrong. A history that can be read
/// but never could have been is no such case: it gives findings.
/// </summary>
public sealed class ReviewFormatException : FormatException
{
    internal ReviewFormatException(string reason, string path, long line, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line})"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The place in the document, such as <c>$.steps[0].on</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>The line of the text, the first being 1.</summary>
    public long Line { get; }

    internal static ReviewFormatException Of(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
