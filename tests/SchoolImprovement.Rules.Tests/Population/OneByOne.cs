using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Simulates years school by school, and asks the rules about each: what drawing schools together has to equal.</summary>
internal static class OneByOne
{
    public static long[] SchoolsOf(SupportTier tier, PopulationDecisions decisions, InspectionRates rates, int years, int seed)
    {
        var chances = Enumerable.Range(0, decisions.Count).Select(school => ChanceOf(tier, decisions, rates, school)).ToList();
        var random = new Random(seed);
        var counts = new long[years];
        for (var year = 0; year < years; year++)
        {
            counts[year] = chances.LongCount(chance => random.NextInt64(chance.Total) < chance.Weight);
        }

        return counts;
    }

    private static (long Weight, long Total) ChanceOf(SupportTier tier, PopulationDecisions decisions, InspectionRates rates, int school)
    {
        var population = decisions.Population;
        var urn = population.UrnOf(school);
        List<Judgement> judgements =
        [
            .. population.HistoryOf(school).Judgements
                .Where(one => one.DateBy(JudgementDateReading.PublicationWhereKnown) <= decisions.AsAt),
        ];
        var latest = judgements.LastOrDefault();
        var rate = rates[latest?.Grade];

        // The judgement comes after support that was taken up by the as-at date; support taken up later does not exist.
        var prior = population.PriorSupportOf(school);
        var known = prior.TakenUp > decisions.AsAt ? PriorSupport.None : prior;
        var weight = Decided(null) == tier ? (rate.Total == 0 ? 1 : (long)rate.NotJudged) : 0;
        foreach (var grade in Enum.GetValues<OverallEffectiveness>())
        {
            weight += Decided(grade) == tier ? rate.Of(grade) : 0;
        }

        return (weight, Math.Max(1, rate.Total));

        SupportTier Decided(OverallEffectiveness? grade)
        {
            IEnumerable<Judgement> all = grade is { } judged ? judgements.Append(new Judgement(urn, judged, decisions.AsAt.AddDays(1))) : judgements;
            return decisions.Rules.Decide(new InspectionHistory(urn, all, population.MayLackEarlier(school), population.HistoryOf(school).AmalgamatedFrom), decisions.AsAt.AddDays(1), known).Tier;
        }
    }
}
