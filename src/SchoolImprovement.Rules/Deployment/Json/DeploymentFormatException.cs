using System.Globalization;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>
/// A JSON text could not be read as a claim, a match or a tier 1 return. The message, <see cref="Path"/> and
/// <see cref="Line"/> say where; the inner exception says more.
/// </summary>
public sealed class DeploymentFormatException : FormatException
{
    internal DeploymentFormatException(string reason, string path, long line, Exception? inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"{reason} (at {path}, line {line})"), inner)
    {
        Reason = reason;
        Path = path;
        Line = line;
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }

    /// <summary>The place in the document, such as <c>$.days[0].date</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>The line of the text, the first being 1.</summary>
    public long Line { get; }

    internal static DeploymentFormatException Of(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
