using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options
{
    private static readonly DateOnly DefaultAsAt = Guidance.SupportOffer.Latest.Eligibility.EntryDate.Value;

    private static readonly Option<string[]> InspectionsOption = new("--inspections")
    {
        Description = "Inspection history, a row an inspection: URN,Rating,Inspection Date. May be given several times.",
        HelpName = "FILE",
    };

    private static readonly Option<string[]> ManagementInformationOption = new("--management-information")
    {
        Description = "Ofsted management information: latest and previous full inspection of each school. May be given several times.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> SchoolsOption = new("--schools")
    {
        Description = "Schools: URN,Name,Type,LA code,Region,Open date,Close date.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> LinksOption = new("--links")
    {
        Description = "Predecessor and successor links as published: URN,LinkURN,LinkName,LinkType,LinkEstablishedDate.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> PriorSupportOption = new("--prior-support")
    {
        Description = "Support under the 2018 to 2019 offer: URN,Tier,Taken up. Without it no school is taken to have been supported.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> AsAtOption = new("--as-at")
    {
        Description = $"The day of the decision, yyyy-MM-dd; judgements after it do not exist. [default: {DefaultAsAt:yyyy-MM-dd}]",
        HelpName = "DATE",
    };

    private static readonly Option<string[]> ReadingOption = new("--reading")
    {
        Description = $"Take another reading of an open paragraph, as NAME=VALUE, such as Satisfactory=NeitherNorAbove. Names: {string.Join(", ", EligibilityPolicy.ReadingNames)}. May be given several times.",
        HelpName = "NAME=VALUE",
    };

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

    public required IReadOnlyList<string> Inspections { get; init; }

    public required IReadOnlyList<string> ManagementInformation { get; init; }

    public required string? Schools { get; init; }

    public required string? Links { get; init; }

    public required string? PriorSupport { get; init; }

    public required DateOnly AsAt { get; init; }

    public required EligibilityPolicy Policy { get; init; }

    public required string? Output { get; init; }

    public required string? Format { get; init; }

    public required Urn? Explain { get; init; }

    public required string? Html { get; init; }

    /// <summary>Whether no file was named, so that the bundled population is reported on.</summary>
    public bool IsBundled => Schools is null && Inspections.Count == 0 && ManagementInformation.Count == 0 && Links is null && PriorSupport is null;

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand("Reports which schools are offered which tier of support, from their Ofsted history. Without files it reports on a bundled population of made-up schools. Exit code 0: clean; 2: ran, and some rows were rejected; 1: could not run.")
        {
            InspectionsOption, ManagementInformationOption, SchoolsOption, LinksOption, PriorSupportOption, AsAtOption,
            ReadingOption, OutputOption, FormatOption, ExplainOption, HtmlOption,
        };
        command.SetAction(parsed => run(From(parsed)));
        return command;
    }

    private static Options From(ParseResult parsed)
    {
        var options = new Options
        {
            Inspections = parsed.GetValue(InspectionsOption) ?? [],
            ManagementInformation = parsed.GetValue(ManagementInformationOption) ?? [],
            Schools = parsed.GetValue(SchoolsOption),
            Links = parsed.GetValue(LinksOption),
            PriorSupport = parsed.GetValue(PriorSupportOption),
            AsAt = Date(parsed.GetValue(AsAtOption)),
            Policy = Readings(parsed.GetValue(ReadingOption) ?? []),
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
        if (!IsBundled && Schools is null)
        {
            throw new CannotRunException("--schools is needed when files are given: it says which schools there are.");
        }

        if (!IsBundled && Inspections.Count == 0 && ManagementInformation.Count == 0)
        {
            throw new CannotRunException("--inspections or --management-information is needed: without judgements there is no tier.");
        }

        string[] formats = Explain is null ? ["csv", "json"] : ["tree", "markdown", "json"];
        if (Format is not null && !formats.Contains(Format))
        {
            throw new CannotRunException($"--format {Format}: it is one of {string.Join(", ", formats)}{(Explain is null ? "" : " with --explain")}.");
        }
    }

    private static DateOnly Date(string? text) =>
        text is null ? DefaultAsAt
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new CannotRunException($"--as-at {text}: not a date such as 2019-09-01.");

    private static Urn? School(string? text) =>
        text is null ? null
        : Urn.TryParse(text, out var urn) ? urn
        : throw new CannotRunException($"--explain {text}: a URN has six digits.");

    private static EligibilityPolicy Readings(string[] readings)
    {
        var policy = EligibilityPolicy.Default;
        foreach (var reading in readings)
        {
            var equals = reading.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                throw new CannotRunException($"--reading {reading}: expected NAME=VALUE.");
            }

            try
            {
                policy = policy.With(reading[..equals], reading[(equals + 1)..]);
            }
            catch (ArgumentException exception)
            {
                throw new CannotRunException($"--reading {reading}: {exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
            }
        }

        return policy;
    }
}
