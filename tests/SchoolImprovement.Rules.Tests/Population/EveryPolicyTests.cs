using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>
/// Under every combination of the readings there is a table, it fits in a byte, and it is proved against the rules:
/// on every history up to eight judgements, on what follows each state, and on generated schools.
/// </summary>
public sealed class EveryPolicyTests(ITestOutputHelper output)
{
    // Compiled without optimisation the whole would take minutes; what is left out there, the optimised run proves.
#if DEBUG
    private const int Every = 12;
#else
    private const int Every = 1;
#endif

    private static readonly IReadOnlyList<(InspectionHistory History, PriorSupport Prior)> Schools = [.. SchoolPopulationTests.Some(4_000, seed: 11)];

    [Fact]
    public void Combinations_of_readings_make_tables_that_decide_as_their_rules_do()
    {
        var population = SchoolPopulationTests.Of(Schools);
        var compared = 0L;
        var most = 0;
        foreach (var rules in Policies.All.Where((_, number) => number % Every == 0))
        {
            var table = new EligibilityTable(rules);
            most = Math.Max(most, table.StateCount);
            TableProof.EveryHistory(table, 8).Should().Be(TableProof.HistoriesUpTo(8));
            compared += TableProof.HistoriesUpTo(8) + TableProof.StatesStayTogether(table, following: 1);
            foreach (var asAt in Samples.AsAts)
            {
                var decisions = population.Decide(table, asAt);
                for (var i = 0; i < Schools.Count; i++)
                {
                    var said = rules.Decide(Schools[i].History, asAt, Schools[i].Prior);
                    if (SchoolPopulationTests.Said(decisions, i) != (said.Outcome, said.Tier, said.TierMet, said.Route))
                    {
                        Assert.Fail($"School {i} as at {asAt:O} under {rules.Policy}: the table says {SchoolPopulationTests.Said(decisions, i)}, the rules {said.Outcome} {said.TierMet} {said.Route}.");
                    }

                    compared++;
                }
            }
        }

        output.WriteLine($"{Policies.All.Count / Every} policies, at most {most} states, {compared} decisions compared.");
        Policies.All.Should().HaveCount(144);
        most.Should().BeLessThanOrEqualTo(EligibilityTable.MostStates);
        compared.Should().BeGreaterThan(Policies.All.Count / Every * TableProof.HistoriesUpTo(8));
    }
}
