using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>The table is computed by asking the rules; here it is proved against them.</summary>
public sealed class EligibilityTableTests
{
    public static TheoryData<int> Policies => Tables.Numbers;

    [Theory]
    [MemberData(nameof(Policies))]
    public void Table_and_rules_agree_on_every_history_up_to_eight_judgements(int policy) =>
        TableProof.EveryHistory(Tables.Of(policy), longest: 8).Should().Be(TableProof.HistoriesUpTo(8));

    [Theory]
    [MemberData(nameof(Policies))]
    public void Table_and_rules_agree_on_every_short_history_of_every_class_whatever_is_known(int policy)
    {
        var table = Tables.Of(policy);
        for (var kind = 0; kind < TableProof.KindsOf(table); kind++)
        {
            var asker = new HistoryAsker(table.Rules, kind);
            for (var beginning = 0; beginning < asker.Beginnings; beginning++)
            {
                foreach (var word in Words.Of(2, mayTakeUpSupport: asker.TakesUpSupport))
                {
                    TableProof.Agrees(table, asker, kind, beginning, word);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Table_and_rules_agree_on_long_histories_of_every_class_whatever_is_known(int policy)
    {
        var table = Tables.Of(policy);
        var random = new Random(policy);
        for (var kind = 0; kind < TableProof.KindsOf(table); kind++)
        {
            var asker = new HistoryAsker(table.Rules, kind);
            for (var i = 0; i < 8_000; i++)
            {
                TableProof.Agrees(table, asker, kind, random.Next(asker.Beginnings), Words.Random(random, 12, asker.TakesUpSupport));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Two_histories_in_one_state_are_decided_alike_by_the_rules_whatever_follows(int policy)
    {
        var table = Tables.Of(policy);
        TableProof.StatesStayTogether(table, following: 2).Should().BeGreaterThan(1_000_000);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void There_are_fewer_than_256_states(int policy) =>
        Tables.Of(policy).StateCount.Should().BeInRange(64, EligibilityTable.MostStates);

    [Fact]
    public void A_rule_that_is_left_out_is_not_in_the_table()
    {
        var table = new EligibilityTable(new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER3")));
        var states = Enumerable.Range(0, table.StateCount).Select(state => (byte)state);

        states.Select(table.TierOf).Should().NotContain(SupportTier.Tier3).And.Contain(SupportTier.Tier2);
    }

    [Fact]
    public void A_rule_that_is_added_is_in_the_table()
    {
        var never = Requiring("OWN-NEVER", static (in EligibilityFacts _) => Truth.No);
        var table = new EligibilityTable(new EligibilityRules(rules: EligibilityRules.Catalogue.With(never)));
        var states = Enumerable.Range(0, table.StateCount).Select(state => (byte)state);

        states.Select(table.OutcomeOf).Should().NotContain(EligibilityOutcome.Eligible);
    }

    /// <summary>Rules by which a school's judgements have to come in fives.</summary>
    internal static EligibilityRules TellingTooManyApart() => new(rules: EligibilityRules.Catalogue.With(Requiring(
        "OWN-FIVES",
        static (in EligibilityFacts facts) => facts.Judgements.Count() % 5 == 0 ? Truth.Yes : Truth.No)));

    private static EligibilityRule Requiring(string id, RuleTest<EligibilityFacts> test) => new(id, "a rule of an application's own", Obligation.Must)
    {
        Role = EligibilityRuleRole.Requires,
        Statement = "A rule of an application's own.",
        Needs = [new("it holds", test, static (in EligibilityFacts _) => [])],
    };
}
