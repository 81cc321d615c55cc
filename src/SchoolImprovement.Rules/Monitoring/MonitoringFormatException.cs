using System.Globalization;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// A JSON text could not be read as an update or as a plan. The message, <see cref="Path"/> and <see cref="Line"/> say where.
/// </summary>
public sealed class MonitoringFormatException : FormatException
{
    internal MonitoringFormatException(string reason, string path, long line, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line})"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The place in the document, such as <c>$.actions[0].progress</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>The line of the text, the first being 1: that of the offending value, or the last line of the object that makes no sense as a whole.</summary>
    public long Line { get; }

    internal static MonitoringFormatException Of(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
