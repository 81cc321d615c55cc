using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Schools made up for populations: of every kind that the rules tell apart, and longer histories than a word holds.</summary>
internal static class GeneratedSchools
{
    private const int FirstUrn = 200_000;

    private static readonly DateOnly[] Boundaries =
    [
        new(2004, 12, 31), new(2005, 1, 1), new(2005, 9, 1), new(2012, 8, 31), new(2012, 9, 1), new(2018, 10, 1), new(2019, 9, 1), new(2019, 9, 2), new(2020, 8, 31),
    ];

    /// <summary>Schools from a seed; every fourth with up to twenty judgements of any origin, every tenth an amalgamation.</summary>
    public static IEnumerable<(InspectionHistory History, PriorSupport Prior)> Make(int schools, int seed)
    {
        var generator = new SchoolGenerator(seed);
        var random = new Random(seed);
        for (var i = 0; i < schools; i++)
        {
            var question = generator.Question(GuidancePolicy.Default);
            IEnumerable<Judgement> judgements = question.Judgements;
            for (var more = i % 4 == 0 ? random.Next(5) : 0; more > 0; more--)
            {
                judgements = judgements.Concat(generator.Judgements().Select(one => one.From((JudgementOrigin)random.Next(3))));
            }

            var mayLackEarlier = question.MayLackEarlier || random.Next(4) == 0;
            var urn = new Urn(FirstUrn + i);
            yield return (new InspectionHistory(urn, judgements.DistinctBy(one => one.FirstDay).Select(one => OwnUnder(urn, one)), mayLackEarlier, i % 10 == 9 ? [new Urn(100_001), new Urn(100_002)] : null), question.Prior);
        }
    }

    /// <summary>Every grade on every choice of up to three days beside the boundaries, whatever is known of support.</summary>
    public static IEnumerable<(InspectionHistory History, PriorSupport Prior)> EveryShortHistory()
    {
        var urn = FirstUrn;
        foreach (var judgements in Extend([], 0, 3))
        {
            foreach (var prior in Samples.Priors)
            {
                yield return (new InspectionHistory(new Urn(urn), judgements.Select(one => OwnUnder(new Urn(urn), one)), mayLackEarlier: urn % 3 == 0), prior);
                urn++;
            }
        }

        static IEnumerable<Judgement[]> Extend(Judgement[] before, int from, int more)
        {
            yield return before;
            for (var day = from; more > 0 && day < Boundaries.Length; day++)
            {
                foreach (var grade in (OverallEffectiveness[])[OverallEffectiveness.Good, OverallEffectiveness.RequiresImprovement, OverallEffectiveness.Inadequate])
                {
                    foreach (var longer in Extend([.. before, new Judgement(new(900_001), grade, Boundaries[day])], day + 1, more - 1))
                    {
                        yield return longer;
                    }
                }
            }
        }
    }

    private static Judgement OwnUnder(Urn school, Judgement one) =>
        one.Origin == JudgementOrigin.School ? new(school, one.Grade, one.FirstDay, one.LastDay, one.PublicationDate) : one;

    public static SchoolPopulation Population((InspectionHistory History, PriorSupport Prior)[] schools)
    {
        var builder = new SchoolPopulationBuilder(schools.Length);
        foreach (var (history, prior) in schools)
        {
            builder.Add(history, prior, builder.Count % 3 == 0 ? "London" : "Elsewhere");
        }

        return builder.Build();
    }

    /// <summary>A rule of an application's own, which a school must meet to qualify.</summary>
    public static EligibilityRule Requiring(Func<EligibilityFacts, bool> holds, bool needsWholeHistory = true) =>
        new("OWN-RULE", "a rule of an application's own", Rules.Decisions.Obligation.Must)
        {
            Role = EligibilityRuleRole.Requires,
            Statement = "A rule of an application's own.",
            NeedsWholeHistory = needsWholeHistory,
            Needs = [new("it holds", (in EligibilityFacts facts) => holds(facts) ? Rules.Decisions.Truth.Yes : Rules.Decisions.Truth.No, static (in EligibilityFacts _) => [])],
        };
}
