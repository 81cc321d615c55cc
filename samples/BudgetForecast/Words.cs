using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Numbers and sentences as people read them, for every output alike.</summary>
internal static class Words
{
    public const string MadeUp = "The schools are made up: a bundled population, not England's. --schools and --inspections cost published files.";
    private const string Million = " million";

    public static OverallEffectiveness?[] LatestGrades { get; } =
        [null, OverallEffectiveness.Outstanding, OverallEffectiveness.Good, OverallEffectiveness.RequiresImprovement, OverallEffectiveness.Inadequate];

    public static string Name(SupportTier tier) => tier == SupportTier.None ? "no tier" : $"tier {(int)tier}";

    public static string Name(OverallEffectiveness? latest) => latest switch
    {
        null => "No judgement yet",
        OverallEffectiveness.RequiresImprovement => "Requires improvement",
        { } grade => grade.ToString(),
    };

    public static string[] RateRow(Budget budget, OverallEffectiveness? latest)
    {
        var rate = budget.Rates[latest];
        long[] parts = [rate.Total - rate.NotJudged, rate.Outstanding, rate.Good, rate.RequiresImprovement, rate.Inadequate];
        return [Name(latest), .. parts.Select(part => Say.Percent(part, rate.Total)), Say.Number(rate.Total)];
    }

    /// <summary>Where the rates come from.</summary>
    public static string RatesFrom(Budget budget) => budget.Options.Rates is { } file
        ? $"given in {Path.GetFileName(file)}"
        : $"estimated from the academic years {budget.Options.Estimated.First} up to {budget.Options.Estimated.Last}, of the schools open on {Days.Of(budget.Options.AsAt)}";

    /// <summary>What pounds are, and are not.</summary>
    public static IEnumerable<string> Costs(Budget budget)
    {
        var (costs, coordination) = (budget.Costs, budget.Offer.ActionForm.Coordination.Tier2);
        foreach (var tier in Budget.Tiers)
        {
            var funding = costs.Funding.Of(tier);
            yield return $"Tier {(int)tier}: {Say.Pounds(costs.Of(tier))} a school at most: {costs.Days.Of(tier).Value} days at {Say.Pounds(costs.DayRate.Value)}, the rate for long travel "
                + $"(paragraphs {costs.Days.Of(tier).Citation} and {costs.DayRate.Citation})"
                + (funding.Value == 0 ? ", and no funding." : $", and {Say.Pounds(funding.Value)} of funding (paragraph {funding.Citation}).");
        }

        yield return $"Pounds are the most that the offer can come to, not what it is likely to: every school takes up every day and all of its funding. "
            + $"Coordination is within the funding (paragraph {coordination.Citation}). "
            + "The department's own work, the teaching school councils', free programmes and what schools pay themselves are not in it.";
    }

    /// <summary>What the forecast cannot know.</summary>
    public static IEnumerable<string> Limits(Budget budget)
    {
        var (asAt, last) = (budget.Options.AsAt, budget.Offer.Eligibility.LastDate.Value);
        yield return "8 in 10 simulated years lie between the two numbers given, 1 in 10 below and 1 in 10 above (the data call them p10, p50 and p90). Each stands by itself: those of tiers or regions do not add up to that of all.";
        yield return "In a simulated year each school is judged once more at most, by chances that depend on its latest grade alone, apart from all others: "
            + "no change of framework, policy or inspectors' capacity is foreseen, so that real years spread wider. Rates are taken for certain, however few schools they come from.";
        if (asAt > budget.Offer.Year.FirstDay)
        {
            var (left, all) = (last.DayNumber - asAt.DayNumber + 1, last.DayNumber - budget.Offer.Year.FirstDay.DayNumber + 1);
            yield return $"The rates are those of a whole year, cut down to the {left} of {all} days left on {Days.Of(asAt)}; a school judged earlier in the year is as likely to be judged again as others of its grade.";
        }

        if (budget.Options.Rates is null)
        {
            yield return "The estimate counts, in each academic year, each school by its latest grade before the year and by its first judgement in it. "
                + "A school not open yet counts as not judged, so that the rate of those without a judgement comes out low; schools that have closed since are not in it.";
        }
    }

    /// <summary>What a reader has to know of the data.</summary>
    public static IEnumerable<string> Data(Budget budget)
    {
        var (first, files) = (budget.First.Schools, budget.Options.Files);
        yield return $"{Say.Count(budget.OpenSchools, "open school")} with {Say.Count(budget.Population.JudgementCount, "judgement")}, those of predecessors included.";
        if (budget.LeftOut > 0)
        {
            yield return $"{Say.Count(budget.LeftOut, "open establishment is", "open establishments are")} left out, not being a state-funded school. --reading Establishments=AllGiven takes them in.";
        }

        foreach (var taken in files.TakenForGranted)
        {
            yield return taken;
        }

        if (first.NotNormallyEligible > 0)
        {
            yield return $"{Say.Count(first.NotNormallyEligible, "school meets", "schools meet")} a tier's criteria and had support in {budget.Offer.Year.Previous}: not normally eligible, in no tier here; a person may still decide.";
        }

        if (first.NeedsInformation > 0)
        {
            yield return $"{Say.Count(first.NeedsInformation, "school needs", "schools need")} information, such as judgements before those in the files; in no tier here.";
        }

        if (budget.Rejected.Count > 0)
        {
            yield return $"{Say.Count(budget.Rejected.Rows.Count, "row")} of the files could not be read, and {Say.Count(budget.Rejected.Problems.Count, "school")} could not be decided: they need information, and are in no figure here.";
        }
    }

    /// <summary>Why there is no forecast.</summary>
    public static string NoForecast(Budget budget) =>
        $"No forecast: in {budget.Options.Estimated.First} up to {budget.Options.Estimated.Last} no school "
        + $"with {Say.List(Budget.Unseen(budget.Population, budget.Rates).Select(Lower))} as its latest judgement was seen, so that nothing can be estimated for those that have it now. --rates gives the rates.";

    /// <summary>From a number to another, said once where they are one: <c>90 to 108</c>.</summary>
    public static string Range(Spread<long> spread) => Range(Say.Number(spread.P10), Say.Number(spread.P90), " to ");

    /// <summary>From pounds to pounds, to a sensible digit: <c>£1.6 to £1.8 million</c>.</summary>
    public static string Range(Spread<decimal> spread) => Range(spread.P10, spread.P90);

    /// <summary>From pounds to pounds, to a sensible digit.</summary>
    public static string Range(decimal low, decimal high, string between = " to ")
    {
        var (from, to) = (Say.RoundPounds(low), Say.RoundPounds(high));
        return Range(from.EndsWith(Million, StringComparison.Ordinal) && to.EndsWith(Million, StringComparison.Ordinal) && from != to ? from[..^Million.Length] : from, to, between);
    }

    /// <summary>The same in a sentence: <c>at £1.6 million</c>, <c>between £1.6 and £1.8 million</c>.</summary>
    public static string Between(Spread<decimal> spread) =>
        Say.RoundPounds(spread.P10) == Say.RoundPounds(spread.P90) ? $"at {Say.RoundPounds(spread.P10)}" : $"between {Range(spread.P10, spread.P90, " and ")}";

    private static string Range(string from, string to, string between) => from == to ? from : from + between + to;

    private static string Lower(OverallEffectiveness? latest) => Name(latest).ToLowerInvariant();
}
