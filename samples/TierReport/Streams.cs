namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Where a run writes to.</summary>
/// <param name="Out">Text for the person or the next program.</param>
/// <param name="Error">What went wrong, and progress.</param>
/// <param name="OpenRawOut">Opens the bytes behind <paramref name="Out"/>.</param>
/// <param name="IsTerminal">Whether a person is looking on: then there is colour, and progress.</param>
internal sealed record Streams(TextWriter Out, TextWriter Error, Func<Stream> OpenRawOut, bool IsTerminal)
{
    public static Streams OfConsole() => new(
        Console.Out,
        Console.Error,
        Console.OpenStandardOutput,
        !Console.IsOutputRedirected && !Console.IsErrorRedirected);
}
