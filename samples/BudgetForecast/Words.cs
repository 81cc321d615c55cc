using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Population.Forecasts;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Numbers and sentences as people read them, for every output alike.</summary>
internal static class Words
{
    public const string MadeUp = "The schools are made up: a bundled population, not England's.";

    public static OverallEffectiveness?[] LatestGrades { get; } =
        [null, OverallEffectiveness.Outstanding, OverallEffectiveness.Good, OverallEffectiveness.RequiresImprovement, OverallEffectiveness.Inadequate];

    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Name(SupportTier tier) => tier == SupportTier.None ? "no tier" : $"tier {(int)tier}";

    public static string Name(OverallEffectiveness? latest) => latest switch
    {
        null => "No judgement yet",
        OverallEffectiveness.RequiresImprovement => "Requires improvement",
        { } grade => grade.ToString(),
    };

    /// <summary>A difference with its sign.</summary>
    public static string Signed(decimal pounds) => pounds > 0 ? $"+{Wording.Pounds(pounds)}" : Wording.Pounds(pounds);

    /// <summary>A share in a hundred, with one decimal.</summary>
    public static string Percent(long part, long all) =>
        all == 0 ? "0.0 %" : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100m * part / all, 1, MidpointRounding.AwayFromZero):0.0} %");

    public static string Moves(Budget budget, int variant) =>
        string.Join("; ", budget.Moves(variant).Select(move => $"{Number(move.Schools)} from {Name(move.From)} to {Name(move.To)}")) is { Length: > 0 } moves
            ? moves
            : "No school moves";

    /// <summary>Pounds in few letters, as exact as a step between two of them.</summary>
    public static string ShortPounds(decimal pounds, decimal step) => step switch
    {
        >= 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"£{pounds / 1_000_000:0} m"),
        >= 100_000 => string.Create(CultureInfo.InvariantCulture, $"£{pounds / 1_000_000:0.0} m"),
        >= 10_000 => string.Create(CultureInfo.InvariantCulture, $"£{pounds / 1_000_000:0.00} m"),
        _ => Wording.Pounds(pounds),
    };

    public static string Name(SourceKind kind) => kind switch
    {
        SourceKind.Inspections => "Inspections",
        SourceKind.Schools => "Schools",
        SourceKind.Links => "Links",
        _ => "Earlier support",
    };

    public static string[] RateHeadings(Budget budget) =>
        ["Latest grade", "Judged", "Outstanding", "Good", "Requires improvement", "Inadequate", budget.Options.Rates is null ? "School years" : "Weight"];

    public static string[] RateRow(Budget budget, OverallEffectiveness? latest)
    {
        var rate = budget.Rates[latest];
        long[] parts = [rate.Total - rate.NotJudged, rate.Outstanding, rate.Good, rate.RequiresImprovement, rate.Inadequate];
        return [Name(latest), .. parts.Select(part => Percent(part, rate.Total)), Number(rate.Total)];
    }

    /// <summary>Where the rates come from.</summary>
    public static string RatesFrom(Budget budget) => budget.Options.Rates is { } file
        ? $"given in {Path.GetFileName(file)}"
        : $"estimated from the academic years {budget.Options.Estimated.First} up to {budget.Options.Estimated.Last}, of the schools open on {Wording.Date(budget.Options.AsAt)}";

    /// <summary>What pounds are, and are not.</summary>
    public static IEnumerable<string> Costs(Budget budget)
    {
        var (costs, coordination) = (budget.Costs, budget.Offer.ActionForm.Coordination.Tier2);
        foreach (var tier in Budget.Tiers)
        {
            var funding = costs.Funding.Of(tier);
            yield return $"Tier {(int)tier}: {Wording.Pounds(costs.Of(tier))} a school at most: {costs.Days.Of(tier).Value} days at {Wording.Pounds(costs.DayRate.Value)}, the rate for long travel (paragraphs {costs.Days.Of(tier).Citation} and {costs.DayRate.Citation})"
                + (funding.Value == 0 ? ", and no funding." : $", and {Wording.Pounds(funding.Value)} of funding (paragraph {funding.Citation}).");
        }

        yield return $"Pounds are the most that the offer can come to, not what it is likely to: every school takes up every day and all of its funding. Coordination is within the funding (paragraph {coordination.Citation}). The department's own work, the teaching school councils', free programmes and what schools pay themselves are not in it.";
    }

    /// <summary>What the forecast cannot know.</summary>
    public static IEnumerable<string> Limits(Budget budget)
    {
        var (asAt, last) = (budget.Options.AsAt, budget.Offer.Eligibility.LastDate.Value);
        yield return "P10, P50 and P90 are the values that 10, 50 and 90 of 100 simulated years do not exceed. Each stands by itself: those of tiers or regions do not add up to that of all.";
        yield return "In a simulated year each school is judged once more at most, by chances that depend on its latest grade alone, apart from all others: no change of framework, policy or inspectors' capacity is foreseen, so that real years spread wider. Rates are taken for certain, however few schools they come from.";
        if (asAt > budget.Offer.Year.FirstDay)
        {
            var (left, all) = (last.DayNumber - asAt.DayNumber + 1, last.DayNumber - budget.Offer.Year.FirstDay.DayNumber + 1);
            yield return $"The rates are those of a whole year, cut down to the {left} of {all} days left on {Wording.Date(asAt)}; a school judged earlier in the year is as likely to be judged again as others of its grade.";
        }

        if (budget.Options.Rates is null)
        {
            yield return "The estimate counts, in each academic year, each school by its latest grade before the year and by its first judgement in it. A school not open yet counts as not judged, so that the rate of those without a judgement comes out low; schools that have closed since are not in it.";
        }
    }

    /// <summary>What a reader has to know of the data.</summary>
    public static IEnumerable<string> Data(Budget budget)
    {
        var (first, files) = (budget.First.Schools, budget.Options.Files);
        yield return $"{Number(budget.Population.Count)} open schools with {Number(budget.Population.JudgementCount)} judgements, those of predecessors included.";
        if (budget.LeftOut > 0)
        {
            yield return $"{Number(budget.LeftOut)} open establishments are left out, as they are not state-funded schools. --reading Establishments=AllGiven takes them in.";
        }

        if (!files.IsBundled && files.PriorSupport is null)
        {
            yield return "No school is taken to have been supported in 2018 to 2019: --prior-support says which were.";
        }

        if (first.NotNormallyEligible > 0)
        {
            yield return $"{Number(first.NotNormallyEligible)} schools meet a tier's criteria and were supported in 2018 to 2019: not normally eligible, in no tier here; a person may still decide.";
        }

        if (first.NeedsInformation > 0)
        {
            yield return $"{Number(first.NeedsInformation)} schools need information, such as judgements before those in the files; they are in no tier here.";
        }

        if (budget.Rejected.Count > 0)
        {
            yield return $"{Number(budget.Rejected.Rows.Count)} rows of the files could not be read, and {Number(budget.Rejected.Problems.Count)} schools could not be decided: they need information, and are in no figure here.";
        }
    }

    /// <summary>The three values of a spread.</summary>
    public static string[] Values<T>(Spread<T> spread, Func<T, string> write)
        where T : struct, System.Numerics.INumber<T> => [write(spread.P10), write(spread.P50), write(spread.P90)];
}
