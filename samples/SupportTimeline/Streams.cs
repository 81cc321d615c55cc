namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What a run reads from and writes to.</summary>
/// <param name="OpenRawIn">Opens standard input.</param>
/// <param name="Out">Text for the person or the next program.</param>
/// <param name="Error">What is overdue or wrong, in a line.</param>
/// <param name="IsTerminal">Whether a person is looking on: then there is colour.</param>
internal sealed record Streams(Func<Stream> OpenRawIn, TextWriter Out, TextWriter Error, bool IsTerminal)
{
    public static Streams OfConsole() => new(Console.OpenStandardInput, Console.Out, Console.Error, !Console.IsOutputRedirected);
}
