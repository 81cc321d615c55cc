using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>What a run was asked for.</summary>
/// <param name="Inputs">Files, or <c>-</c> for standard input; none for the bundled example.</param>
/// <param name="Format">How statements are written.</param>
/// <param name="Output">The file to write; <see langword="null"/> for standard output.</param>
/// <param name="UnknownTravel">What is done with a day whose travel is not known.</param>
/// <param name="Explain">The claim whose decision is explained instead; <see langword="null"/> for statements.</param>
internal sealed record Settings(
    IReadOnlyList<string> Inputs,
    OutputFormat Format,
    string? Output,
    UnknownTravelReading UnknownTravel,
    string? Explain);
