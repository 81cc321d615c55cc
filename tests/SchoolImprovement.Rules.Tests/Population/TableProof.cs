using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Proves a table against the rules that it was made from.</summary>
internal static class TableProof
{
    private static readonly OverallEffectiveness[] Grades = Enum.GetValues<OverallEffectiveness>();

    /// <summary>How many histories there are: of n judgements there are four grades each, and n + 1 places for the record's start.</summary>
    public static long HistoriesUpTo(int longest) => Enumerable.Range(1, longest).Sum(length => (long)Math.Pow(4, length) * (length + 1));

    /// <summary>Compares table and rules on every history up to as many judgements.</summary>
    /// <returns>How many histories there were, not counting their other endings.</returns>
    public static long EveryHistory(EligibilityTable table, int longest)
    {
        var histories = new long[Grades.Length];
        Parallel.For(0, Grades.Length, grade => histories[grade] = AgreesFrom(table, Grades[grade], longest));
        return histories.Sum();
    }

    /// <summary>
    /// For each state a history that leads to it, and one thing more: the rules go on to decide of it as of the history
    /// that stands for the state it comes to. Step by step, that carries the agreement to histories of every length.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="following">How much of any kind follows, beside one judgement several times over.</param>
    /// <returns>How often two histories were compared.</returns>
    public static long StatesStayTogether(EligibilityTable table, int following)
    {
        var compared = new long[KindsOf(table)];
        Parallel.For(0, compared.Length, kind => compared[kind] = StayTogether(table, kind, following));
        return compared.Sum();
    }

    public static int KindsOf(EligibilityTable table) => table.Rules.Policy.Predecessors == PredecessorReading.AllConversions
        ? Knowledge.Kinds - Knowledge.KnownSinceRecord
        : Knowledge.Kinds;

    public static void Agrees(EligibilityTable table, HistoryAsker asker, int kind, int beginning, byte[] word) =>
        RequireSame(table, asker, kind, beginning, word, Words.Follow(table, kind, beginning, word));

    private static long StayTogether(EligibilityTable table, int kind, int following)
    {
        var asker = new HistoryAsker(table.Rules, kind);
        var standing = Words.StandingForStates(table, kind, asker.Beginnings, asker.TakesUpSupport);
        var compared = 0L;
        foreach (var (state, (beginning, word)) in standing)
        {
            foreach (var one in Words.Next(word, asker.TakesUpSupport))
            {
                byte[] longer = [.. word, one];
                var (otherBeginning, other) = standing[table.Next(kind, state, one)];
                foreach (var after in Words.Following(longer, other, following, asker.TakesUpSupport))
                {
                    compared++;
                    if (asker.Ask(beginning, longer, after) != asker.Ask(otherBeginning, other, after))
                    {
                        asker.Ask(beginning, longer, after).Should().Be(asker.Ask(otherBeginning, other, after), "{0} and {1} are in one state of kind {2}, and {3} follows", longer, other, kind, after);
                    }
                }
            }
        }

        return compared;
    }

    private static long AgreesFrom(EligibilityTable table, OverallEffectiveness grade, int longest)
    {
        var asker = new HistoryAsker(table.Rules, 0);
        var word = new byte[longest];
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
            if (length + 1 < longest)
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
