using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>The table is computed by asking the rules; here it is proved against them.</summary>
public sealed class EligibilityTableTests
{
    private const int LongestHistory = 8;

    private static readonly OverallEffectiveness[] Grades = Enum.GetValues<OverallEffectiveness>();

    public static TheoryData<int> Policies => Tables.Numbers;

    [Theory]
    [MemberData(nameof(Policies))]
    public void Table_and_rules_agree_on_every_history_up_to_eight_judgements(int policy)
    {
        var table = Tables.Of(policy);
        long[] histories = new long[Grades.Length];
        Parallel.For(0, Grades.Length, grade => histories[grade] = AgreesFrom(table, Grades[grade]));

        // Of n judgements there are four grades each, and n + 1 places for the record's start.
        var expected = Enumerable.Range(1, LongestHistory).Sum(length => (long)Math.Pow(4, length) * (length + 1));
        histories.Sum().Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Table_and_rules_agree_on_every_short_history_of_every_class_whatever_is_known(int policy)
    {
        var table = Tables.Of(policy);
        for (var kind = 0; kind < KindsOf(table); kind++)
        {
            var asker = new HistoryAsker(table.Rules, kind);
            for (var beginning = 0; beginning < asker.Beginnings; beginning++)
            {
                foreach (var word in Words.Of(2, mayTakeUpSupport: asker.TakesUpSupport))
                {
                    Agrees(table, asker, kind, beginning, word);
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
        for (var kind = 0; kind < KindsOf(table); kind++)
        {
            var asker = new HistoryAsker(table.Rules, kind);
            for (var i = 0; i < 8_000; i++)
            {
                Agrees(table, asker, kind, random.Next(asker.Beginnings), Words.Random(random, 12, asker.TakesUpSupport));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Two_histories_in_one_state_are_decided_alike_by_the_rules_whatever_follows(int policy)
    {
        var table = Tables.Of(policy);
        var asker = new HistoryAsker(table.Rules, 0);
        var first = new Dictionary<byte, byte[]>();
        var compared = 0;
        foreach (var word in Words.Of(3, mayTakeUpSupport: true))
        {
            var state = Follow(table, 0, 0, word);
            if (!first.TryAdd(state, word))
            {
                compared++;
                foreach (var suffix in Words.After(word, first[state], 1))
                {
                    asker.Ask(0, word, suffix).Should().Be(asker.Ask(0, first[state], suffix), "{0} and {1} are in one state", word, first[state]);
                }
            }
        }

        compared.Should().BeGreaterThan(1_000);
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
        var never = Requiring("OWN-NEVER", static (in EligibilityFacts _) => RuleStatus.NotSatisfied);
        var table = new EligibilityTable(new EligibilityRules(rules: EligibilityRules.Catalogue.With(never)));
        var states = Enumerable.Range(0, table.StateCount).Select(state => (byte)state);

        states.Select(table.OutcomeOf).Should().NotContain(EligibilityOutcome.Eligible);
    }

    /// <summary>Rules by which a school's judgements have to come in fives.</summary>
    internal static EligibilityRules TellingTooManyApart() => new(rules: EligibilityRules.Catalogue.With(Requiring(
        "OWN-FIVES",
        static (in EligibilityFacts facts) => facts.Judgements.Count() % 5 == 0 ? RuleStatus.Satisfied : RuleStatus.NotSatisfied)));

    private static EligibilityRule Requiring(string id, RuleTest<EligibilityFacts> test) => new()
    {
        Id = id,
        Title = "a rule of an application's own",
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.Requires,
        Statement = "A rule of an application's own.",
        Conditions = [new("it holds", test, static (in EligibilityFacts _, FactCollector _) => { })],
    };

    private static int KindsOf(EligibilityTable table) => table.Rules.Policy.Predecessors == PredecessorReading.AllConversions
        ? Knowledge.Kinds - Knowledge.KnownSinceRecord
        : Knowledge.Kinds;

    private static long AgreesFrom(EligibilityTable table, OverallEffectiveness grade)
    {
        var asker = new HistoryAsker(table.Rules, 0);
        var word = new byte[LongestHistory];
        var count = 0L;
        foreach (var period in (int[])[JudgementClass.BeforeRecord, JudgementClass.BeforeYear])
        {
            Extend(0, period, table.Beginning(0, 0), grade);
        }

        return count;

        void Extend(int length, int period, byte before, OverallEffectiveness next)
        {
            var one = Class(period, next);
            word[length] = one;
            var state = table.Next(0, before, one);
            RequireSame(table, asker, 0, 0, word.AsSpan(0, length + 1), state);

            count++;
            if (length + 1 < LongestHistory)
            {
                TryEndings(length, before, one, Class(JudgementClass.DuringYear, next));
                word[length] = one;
                for (var later = period; later <= JudgementClass.BeforeYear; later++)
                {
                    foreach (var following in Grades)
                    {
                        Extend(length + 1, later, state, following);
                    }
                }
            }
        }

        // Support of each tier in turn is taken up before the last judgement; and the last is of the year, without and with it.
        void TryEndings(int length, byte before, byte one, byte inYear)
        {
            var support = (byte)(JudgementClass.SupportTakenUp + (count % 4));
            word[length] = support;
            word[length + 1] = one;
            RequireSame(table, asker, 0, 0, word.AsSpan(0, length + 2), table.Next(0, table.Next(0, before, support), one));

            word[length + 1] = inYear;
            RequireSame(table, asker, 0, 0, word.AsSpan(0, length + 2), table.Next(0, table.Next(0, before, support), inYear));

            word[length] = inYear;
            RequireSame(table, asker, 0, 0, word.AsSpan(0, length + 1), table.Next(0, before, inYear));
        }
    }

    // Before the record grade 3 was called satisfactory, and within it no longer: both names are tried in other tests.
    private static byte Class(int period, OverallEffectiveness grade) =>
        (byte)JudgementClass.Of(period, period == JudgementClass.BeforeRecord, grade);

    private static byte Follow(EligibilityTable table, int kind, int beginning, ReadOnlySpan<byte> word)
    {
        var state = table.Beginning(kind, beginning);
        foreach (var one in word)
        {
            state = table.Next(kind, state, one);
        }

        return state;
    }

    private static void Agrees(EligibilityTable table, HistoryAsker asker, int kind, int beginning, byte[] word) =>
        RequireSame(table, asker, kind, beginning, word, Follow(table, kind, beginning, word));

    private static void RequireSame(EligibilityTable table, HistoryAsker asker, int kind, int beginning, ReadOnlySpan<byte> word, byte state)
    {
        // Millions of times: only a difference is worth an assertion.
        var said = asker.Ask(beginning, word, []);
        if (said != table.Seen(kind, state) || said.Outcome != table.OutcomeOf(state) || said.Tier != table.TierOf(state))
        {
            table.Seen(kind, state).Should().Be(said, "the rules say so of {0} in kind {1}", word.ToArray(), kind);
            table.TierOf(state).Should().Be(said.Tier);
            table.OutcomeOf(state).Should().Be(said.Outcome);
        }
    }
}
