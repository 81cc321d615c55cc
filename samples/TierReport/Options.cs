using System.CommandLine;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options
{
    private static readonly Option<string?> OutputOption = new("--output", "-o")
    {
        Description = "Write every school's tier to this file; - writes to standard output instead of the table.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> FormatOption = new("--format")
    {
        Description = "Of --output: csv or json. Of --explain: tree, markdown or json. [default: csv, tree]",
        HelpName = "FORMAT",
    };

    private static readonly Option<string?> ExplainOption = new("--explain")
    {
        Description = "Explain one school's tier, rule by rule, instead of the table.",
        HelpName = "URN",
    };

    private static readonly Option<string?> HtmlOption = new("--html")
    {
        Description = "Write a page with charts to this file.",
        HelpName = "FILE",
    };

    public required RegisterFiles Files { get; init; }

    public required DateOnly AsAt { get; init; }

    public required EligibilityPolicy Policy { get; init; }

    public required EstablishmentsReading Establishments { get; init; }

    public required string? Output { get; init; }

    public required string? Format { get; init; }

    public required Urn? Explain { get; init; }

    public required string? Html { get; init; }

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand("Reports which schools are offered which tier of support, from their Ofsted history. Without files it reports on a bundled population of made-up schools. Exit code 0: clean; 1: ran, and some rows could not be read or schools not be decided; 2: could not run.");
        foreach (var option in (Option[])[.. RegisterFiles.Options, .. DecisionOptions.Options, OutputOption, FormatOption, ExplainOption, HtmlOption])
        {
            command.Add(option);
        }

        command.SetAction(parsed => run(From(parsed)));
        return command;
    }

    private static Options From(ParseResult parsed)
    {
        var options = new Options
        {
            Files = RegisterFiles.From(parsed),
            AsAt = DecisionOptions.AsAt(parsed),
            Policy = DecisionOptions.Policy(parsed),
            Establishments = DecisionOptions.Establishments(parsed),
            Output = parsed.GetValue(OutputOption),
            Format = parsed.GetValue(FormatOption)?.ToLowerInvariant(),
            Explain = School(parsed.GetValue(ExplainOption)),
            Html = parsed.GetValue(HtmlOption),
        };
        options.Check();
        return options;
    }

    private void Check()
    {
        string[] formats = Explain is null ? ["csv", "json"] : ["tree", "markdown", "json"];
        if (Format is not null && !formats.Contains(Format))
        {
            throw new CannotRunException($"--format {Format}: it is one of {string.Join(", ", formats)}{(Explain is null ? "" : " with --explain")}.");
        }
    }

    private static Urn? School(string? text) =>
        text is null ? null
        : Urn.TryParse(text, out var urn) ? urn
        : throw new CannotRunException($"--explain {text}: a URN has six digits.");
}
