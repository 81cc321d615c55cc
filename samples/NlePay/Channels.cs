namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Where a run reads and writes what is not in files.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsTerminal">Whether a person looks at the output: then it may have colour.</param>
internal sealed record Channels(Stream Input, Stream Output, TextWriter Error, bool IsTerminal);
