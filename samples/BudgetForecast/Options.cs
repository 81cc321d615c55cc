using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population.Forecasts;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options
{
    private const int MostYears = 1_000_000;
    private const int YearsLookedAt = 3;
    private const int FirstYearOfJudgements = 1992;

    private const string Purpose = """
        Costs the offer: how many schools of which tier, and how many pounds at most, by region and under readings of the guidance
        side by side; and what the academic year may come to, simulated many times from how often schools were inspected.

        Without files it costs a bundled population of made-up schools.

        A rates file says how likely schools are to be judged in a year, by their latest grade. As CSV it has the columns
          latest,not_judged,outstanding,good,requires_improvement,inadequate
        and a row each for none, outstanding, good, requires_improvement and inadequate; as JSON an object of such objects:
          {"none": {"notJudged": 80, "outstanding": 2, "good": 12, "requiresImprovement": 5, "inadequate": 1}, "outstanding": ...}
        The five numbers are weights, such as percentages, chances or schools: only their proportions count.

        Exit code 0: clean; 1: ran, and some rows could not be read or schools not be decided; 2: could not run.
        """;

    private static readonly Option<string[]> VariantOption = new("--variant")
    {
        Description = $"Compare with a reading, by name: {Variant.KnownNames}; or your own as NAME:READING=VALUE, with further readings after commas. May be given several times. [default: {string.Join(", ", Variant.DefaultNames)}]",
        HelpName = "NAME",
    };

    private static readonly Option<string?> EstimateFromOption = new("--estimate-from")
    {
        Description = $"The first academic year from which rates are estimated, by the year in which it begins. [default: {YearsLookedAt} years up to the last]",
        HelpName = "YEAR",
    };

    private static readonly Option<string?> EstimateToOption = new("--estimate-to")
    {
        Description = "The last academic year from which rates are estimated; it ends by the as-at date. [default: the last that does]",
        HelpName = "YEAR",
    };

    private static readonly Option<string?> RatesOption = new("--rates")
    {
        Description = "Take the rates from this file, JSON or CSV, instead of estimating them.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> YearsOption = new("--years")
    {
        Description = $"How many times the year is simulated, 1 to {MostYears.ToString("#,0", CultureInfo.InvariantCulture)}. [default: {ForecastOptions.Default.Years.ToString("#,0", CultureInfo.InvariantCulture)}]",
        HelpName = "N",
    };

    private static readonly Option<string?> SeedOption = new("--seed")
    {
        Description = $"Decides every draw: one seed gives one forecast, to the last byte. [default: {ForecastOptions.Default.Seed}]",
        HelpName = "N",
    };

    private static readonly Option<string?> DegreeOption = new("--degree")
    {
        Description = "How many processors simulate; the forecast does not depend on it. [default: all]",
        HelpName = "N",
    };

    private static readonly Option<string?> OutputOption = new("--output", "-o")
    {
        Description = "Write the figures to this file; - writes to standard output instead of the tables.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> FormatOption = new("--format")
    {
        Description = "Of --output: csv or json. [default: csv]",
        HelpName = "FORMAT",
    };

    private static readonly Option<string?> HtmlOption = new("--html")
    {
        Description = "Write a page with charts to this file.",
        HelpName = "FILE",
    };

    public required RegisterFiles Files { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>Which establishments the offer is for.</summary>
    public required OpenData.EstablishmentsReading Establishments { get; init; }

    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>The first and the last year looked at; not used where there is a file of rates.</summary>
    public required (AcademicYear First, AcademicYear Last) Estimated { get; init; }

    public required string? Rates { get; init; }

    public required ForecastOptions Forecast { get; init; }

    public required string? Output { get; init; }

    public required bool IsJson { get; init; }

    public required string? Html { get; init; }

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand(Purpose);
        foreach (var option in (Option[])[.. RegisterFiles.Options, .. DecisionOptions.Options, VariantOption, EstimateFromOption, EstimateToOption, RatesOption, YearsOption, SeedOption, DegreeOption, OutputOption, FormatOption, HtmlOption])
        {
            command.Add(option);
        }

        command.SetAction(parsed => run(From(parsed)));
        return command;
    }

    private static Options From(ParseResult parsed)
    {
        var asAt = DecisionOptions.AsAt(parsed);

        // Refused before anything is read: no file can make up for a year that is not known.
        SupportOffer.OfDay(asAt);
        var defaults = ForecastOptions.Default;
        return new Options
        {
            Files = RegisterFiles.From(parsed),
            AsAt = asAt,
            Establishments = DecisionOptions.Establishments(parsed),
            Variants = Variant.Of(DecisionOptions.Policy(parsed), parsed.GetValue(VariantOption) ?? []),
            Estimated = YearsToLookAt(parsed, asAt),
            Rates = parsed.GetValue(RatesOption),
            Forecast = new ForecastOptions
            {
                Years = (int)Number(parsed, YearsOption, 1, MostYears, (ulong)defaults.Years),
                Seed = Number(parsed, SeedOption, 0, ulong.MaxValue, defaults.Seed),
                Degree = (int)Number(parsed, DegreeOption, 1, int.MaxValue, (ulong)defaults.Degree),
            },
            Output = parsed.GetValue(OutputOption),
            IsJson = Format(parsed.GetValue(FormatOption)) == "json",
            Html = parsed.GetValue(HtmlOption),
        };
    }

    private static (AcademicYear First, AcademicYear Last) YearsToLookAt(ParseResult parsed, DateOnly asAt)
    {
        if (parsed.GetValue(RatesOption) is not null && (parsed.GetValue(EstimateFromOption) ?? parsed.GetValue(EstimateToOption)) is not null)
        {
            throw new CannotRunException("--rates gives the rates, and --estimate-from and --estimate-to estimate them: one or the other.");
        }

        // Of a year that is not over, not all judgements are known.
        var over = AcademicYear.Containing(asAt.AddDays(1)).StartYear - 1;
        var last = Year(parsed, EstimateToOption, over, over);
        var first = Year(parsed, EstimateFromOption, last, Math.Max(FirstYearOfJudgements, last - YearsLookedAt + 1));
        return (new(first), new(last));
    }

    private static int Year(ParseResult parsed, Option<string?> option, int latest, int otherwise) =>
        parsed.GetValue(option) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYearOfJudgements && year <= latest ? year
        : throw new CannotRunException($"{option.Name} {text}: not a year from {FirstYearOfJudgements} to {latest}; {latest} is the last that is over by the as-at date, or asked for.");

    private static ulong Number(ParseResult parsed, Option<string?> option, ulong least, ulong most, ulong otherwise) =>
        parsed.GetValue(option) is not { } text ? otherwise
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new CannotRunException($"{option.Name} {text}: not a whole number from {least} to {most}.");

    private static string Format(string? text) => text?.ToLowerInvariant() switch
    {
        null or "csv" => "csv",
        "json" => "json",
        _ => throw new CannotRunException($"--format {text}: it is one of csv, json."),
    };
}
