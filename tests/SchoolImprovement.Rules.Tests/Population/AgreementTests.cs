using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>
/// A population decides each different history once. Under every combination of the readings that comes to what the rules
/// say of each school by itself: on every short history beside the boundaries, and on generated ones.
/// </summary>
/// <remarks>
/// The environment variable AGREEMENT_SCHOOLS says how many schools are generated; with 280,000 it is 200 million decisions.
/// </remarks>
public sealed class AgreementTests(ITestOutputHelper output)
{
    // Compiled without optimisation the whole would take a minute; what is left out there, the optimised run proves.
#if DEBUG
    private const int Every = 12;
#else
    private const int Every = 1;
#endif
    private const int SchoolsInOrdinaryRun = 3_000;

    private static readonly int Schools = int.TryParse(Environment.GetEnvironmentVariable("AGREEMENT_SCHOOLS"), CultureInfo.InvariantCulture, out var asked) ? asked : SchoolsInOrdinaryRun;

    [Fact]
    public void Generated_schools_are_decided_as_the_rules_decide_each_under_every_policy()
    {
        var compared = Compare(Samples.AsAts, [.. GeneratedSchools.Make(Schools, seed: 11)]);

        output.WriteLine($"{Schools} schools, {compared} decisions compared.");
        Policies.All.Should().HaveCount(144);
        compared.Should().Be((long)Policies.All.Count / Every * Samples.AsAts.Count * Schools);
    }

    [Fact]
    public void Every_history_of_up_to_three_judgements_beside_the_boundaries_is_decided_as_the_rules_decide_it() =>
        Compare([new(2020, 8, 31)], [.. GeneratedSchools.EveryShortHistory()]).Should().BeGreaterThan(10_000);

    [Fact]
    public void A_word_holds_the_judgements_of_most_schools_and_the_others_are_decided_by_the_rules()
    {
        var population = GeneratedSchools.Population([.. GeneratedSchools.Make(2_000, seed: 3)]);
        var words = new ulong[population.Count];

        new HistoryWords(population, new JudgementCodes(EligibilityRules.Default, Samples.AsAts[0])).Of(0, words);

        var fits = Enumerable.Range(0, population.Count).ToLookup(school => words[school] != HistoryWords.DoesNotFit);

        fits[true].Select(school => population.JudgementsOf(school).Length).Should().HaveCountGreaterThan(1_000).And.OnlyContain(length => length <= HistoryWords.MostJudgements);
        fits[false].Should().HaveCountGreaterThan(100, "the comparisons above are of both kinds");
        population.JudgementsInOrder(byPublication: false).Should().NotEqual(population.JudgementsInOrder(byPublication: true), "reports are not always published in the order of inspections");
    }

    private static long Compare(IReadOnlyList<DateOnly> asAts, (InspectionHistory History, PriorSupport Prior)[] schools)
    {
        var population = GeneratedSchools.Population(schools);
        var compared = 0L;
        Parallel.ForEach(Policies.All.Where((_, number) => number % Every == 0), rules =>
        {
            foreach (var asAt in asAts)
            {
                var decisions = population.Decide(rules, asAt, degree: 1);
                for (var i = 0; i < schools.Length; i++)
                {
                    // Millions of times: only a difference is worth an assertion.
                    var said = rules.Decide(schools[i].History, asAt, schools[i].Prior);
                    if (SchoolPopulationTests.Said(decisions, i) != (said.Outcome, said.Tier, said.TierMet, said.Route))
                    {
                        Assert.Fail($"School {i} as at {asAt:O} under {rules.Policy}: the population says {SchoolPopulationTests.Said(decisions, i)}, the rules {said.Outcome} {said.TierMet} {said.Route}.");
                    }
                }

                Interlocked.Add(ref compared, schools.Length);
            }
        });
        return compared;
    }
}
