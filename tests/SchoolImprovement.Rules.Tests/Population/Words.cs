using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Histories as classes of what happened, in an order in which it can happen.</summary>
internal static class Words
{
    /// <summary>Every history up to a length.</summary>
    public static IEnumerable<byte[]> Of(int most, bool mayTakeUpSupport) => After([], [], most, mayTakeUpSupport);

    /// <summary>Everything up to a length that can follow both of two histories.</summary>
    public static IEnumerable<byte[]> After(byte[] one, byte[] other, int most) => After(one, other, most, mayTakeUpSupport: true);

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
