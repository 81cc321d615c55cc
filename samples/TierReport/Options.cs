using System.CommandLine;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options
{
    private const string Purpose = "Reports which schools are offered which tier of support, from their Ofsted history. Without files it reports on a bundled population of made-up schools.";

    private static readonly Option<string?> ExplainOption = new("--explain")
    {
        Description = "Explain one school's tier instead: in a sentence, by its inspections and rule by rule; as text, markdown, json or a page.",
        HelpName = "URN",
    };

    private static readonly OutputOptions Outputs = new("a page with charts and every eligible school", "csv", "json", "markdown");

    public required RegisterFiles Files { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>The offer of the year in which the day lies.</summary>
    public required SupportOffer Offer { get; init; }

    public required GuidancePolicy Policy { get; init; }

    public required EstablishmentsReading Establishments { get; init; }

    public required Urn? Explain { get; init; }

    public required Output Output { get; init; }

    public static RootCommand Command(Func<Options, int> run) => SampleCommand.Of(
        Purpose,
        "rows of the files could not be read or schools not be decided",
        [.. RegisterFiles.Options, .. DecisionOptions.Options, ExplainOption, .. Outputs.All],
        parsed => run(From(parsed)));

    private static Options From(ParseResult parsed)
    {
        var (explain, output) = (School(parsed.GetValue(ExplainOption)), Output.From(parsed, Outputs));
        return explain is not null && output.Data == "csv"
            ? throw new CannotRunException("--format csv has no effect: an explanation is text, markdown, json or a page.")
            : new Options
            {
                Files = RegisterFiles.From(parsed),
                AsAt = DecisionOptions.AsAt(parsed),
                Offer = DecisionOptions.Offer(parsed),
                Policy = DecisionOptions.Policy(parsed),
                Establishments = DecisionOptions.Establishments(parsed),
                Explain = explain,
                Output = output,
            };
    }

    private static Urn? School(string? text) =>
        text is null ? null
        : Urn.TryParse(text, out var urn) ? urn
        : throw new CannotRunException($"--explain {text}: a URN has six digits.");
}
