using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
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
        Description = $"How many times the year is simulated, 1 to {Say.Number(MostYears)}. [default: {Say.Number(ForecastOptions.Default.Years)}]",
        HelpName = "N",
    };

    private static readonly Option<string?> SeedOption = new("--seed")
    {
        Description = $"Decides every draw: one seed gives one forecast, to the last byte. [default: {ForecastOptions.Default.Seed}]",
        HelpName = "N",
    };

    private static readonly Option<string?> DegreeOption = new("--degree")
    {
        Description = "How many processors decide and simulate; the forecast does not depend on it. [default: all]",
        HelpName = "N",
    };

    private static readonly OutputOptions Outputs = new("a page with charts", "csv", "json");

    public required RegisterFiles Files { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>The offer of the year in which the day lies.</summary>
    public required SupportOffer Offer { get; init; }

    /// <summary>Which establishments the offer is for.</summary>
    public required OpenData.EstablishmentsReading Establishments { get; init; }

    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>The first and the last year looked at; not used where there is a file of rates.</summary>
    public required (AcademicYear First, AcademicYear Last) Estimated { get; init; }

    public required string? Rates { get; init; }

    public required ForecastOptions Forecast { get; init; }

    public required Output Output { get; init; }

    public static RootCommand Command(Func<Options, int> run) => SampleCommand.Of(
        Purpose,
        "rows of the files were rejected or schools could not be decided",
        [.. RegisterFiles.Options, .. DecisionOptions.Options, VariantOption, EstimateFromOption, EstimateToOption, RatesOption, YearsOption, SeedOption, DegreeOption, .. Outputs.All],
        parsed => run(From(parsed)));

    private static Options From(ParseResult parsed)
    {
        var asAt = DecisionOptions.AsAt(parsed);

        var defaults = ForecastOptions.Default;
        var rates = parsed.GetValue(RatesOption);
        if (rates is not null)
        {
            parsed.RefuseWithoutEffect("--rates gives the rates, so that none are estimated", EstimateFromOption, EstimateToOption);
            InputFile.Require(rates);
        }

        return new Options
        {
            Files = RegisterFiles.From(parsed),
            AsAt = asAt,
            Offer = DecisionOptions.Offer(parsed),
            Establishments = DecisionOptions.Establishments(parsed),
            Variants = Variant.Of(DecisionOptions.Policy(parsed), parsed.GetValue(VariantOption) ?? []),
            Estimated = YearsToLookAt(parsed, asAt),
            Rates = rates,
            Forecast = new ForecastOptions
            {
                Years = (int)Number(parsed, YearsOption, 1, MostYears, (ulong)defaults.Years),
                Seed = Number(parsed, SeedOption, 0, ulong.MaxValue, defaults.Seed),
                Degree = (int)Number(parsed, DegreeOption, 1, int.MaxValue, (ulong)defaults.Degree),
            },
            Output = Output.From(parsed, Outputs),
        };
    }

    private static (AcademicYear First, AcademicYear Last) YearsToLookAt(ParseResult parsed, DateOnly asAt)
    {
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
}
