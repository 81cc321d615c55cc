using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Histories as classes of what happened, in an order in which it can happen.</summary>
internal static class Words
{
    /// <summary>Every history up to a length.</summary>
    public static IEnumerable<byte[]> Of(int most, bool mayTakeUpSupport) => After([], [], most, mayTakeUpSupport);

    /// <summary>What can follow both of two histories: everything up to a length, and one judgement several times over.</summary>
    public static IEnumerable<byte[]> Following(byte[] one, byte[] other, int most, bool mayTakeUpSupport)
    {
        const int Longest = 6;
        foreach (var after in After(one, other, most, mayTakeUpSupport))
        {
            yield return after;
            for (var length = most + 1; after is [var repeated] && JudgementClass.IsJudgement(repeated) && length <= Longest; length++)
            {
                yield return [.. Enumerable.Repeat(repeated, length)];
            }
        }
    }

    /// <summary>What can happen after a history.</summary>
    public static IEnumerable<byte> Next(byte[] word, bool mayTakeUpSupport) =>
        Enumerable.Range(0, JudgementClass.Count).Select(one => (byte)one).Where(one => CanFollow(word, one, mayTakeUpSupport));

    /// <summary>The state that a history leads to.</summary>
    public static byte Follow(EligibilityTable table, int kind, int beginning, ReadOnlySpan<byte> word)
    {
        var state = table.Beginning(kind, beginning);
        foreach (var one in word)
        {
            state = table.Next(kind, state, one);
        }

        return state;
    }

    /// <summary>Of each state one of the histories that lead to it: one after which most can follow, and of those the shortest.</summary>
    public static Dictionary<byte, (int Beginning, byte[] Word)> StandingForStates(EligibilityTable table, int kind, int beginnings, bool mayTakeUpSupport)
    {
        var standing = new Dictionary<byte, (int Beginning, byte[] Word)>();
        var waiting = new PriorityQueue<(int Beginning, byte[] Word), (int Period, int Supported, int Length)>();
        for (var beginning = 0; beginning < beginnings; beginning++)
        {
            waiting.Enqueue((beginning, []), default);
        }

        while (waiting.TryDequeue(out var history, out _))
        {
            if (standing.TryAdd(Follow(table, kind, history.Beginning, history.Word), history))
            {
                foreach (var one in Next(history.Word, mayTakeUpSupport))
                {
                    byte[] longer = [.. history.Word, one];
                    waiting.Enqueue((history.Beginning, longer), (LastPeriod(longer), longer.Count(next => !JudgementClass.IsJudgement(next)), longer.Length));
                }
            }
        }

        return standing;
    }

    /// <summary>A history up to a length, with requires improvement more often than other grades.</summary>
    public static byte[] Random(Random random, int most, bool mayTakeUpSupport)
    {
        var word = new List<byte>();
        var length = random.Next(most + 1);
        while (word.Count < length)
        {
            var one = (byte)random.Next(JudgementClass.Count);
            if (JudgementClass.IsJudgement(one) && random.Next(3) > 0)
            {
                one = (byte)((one & ~3) | 2);
            }

            if (CanFollow(word, one, mayTakeUpSupport) && (!IsLaterPeriod(word, one) || random.Next(3) == 0))
            {
                word.Add(one);
            }
        }

        return [.. word];
    }

    private static IEnumerable<byte[]> After(byte[] one, byte[] other, int most, bool mayTakeUpSupport)
    {
        yield return [];
        for (byte next = 0; most > 0 && next < JudgementClass.Count; next++)
        {
            if (CanFollow(one, next, mayTakeUpSupport) && CanFollow(other, next, mayTakeUpSupport))
            {
                foreach (var rest in After([.. one, next], [.. other, next], most - 1, mayTakeUpSupport))
                {
                    yield return [next, .. rest];
                }
            }
        }
    }

    private static bool CanFollow(IReadOnlyCollection<byte> word, byte next, bool mayTakeUpSupport) => JudgementClass.IsJudgement(next)
        ? JudgementClass.Occurs(next) && JudgementClass.PeriodOf(next) >= LastPeriod(word)
        : mayTakeUpSupport && word.All(one => JudgementClass.IsJudgement(one));

    private static bool IsLaterPeriod(IReadOnlyCollection<byte> word, byte next) =>
        JudgementClass.IsJudgement(next) && JudgementClass.PeriodOf(next) > LastPeriod(word);

    private static int LastPeriod(IReadOnlyCollection<byte> word) =>
        word.Where(one => JudgementClass.IsJudgement(one)).Select(one => JudgementClass.PeriodOf(one)).LastOrDefault();
}
