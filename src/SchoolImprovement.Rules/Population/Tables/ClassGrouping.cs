namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>Finds which classes of judgements the rules do not tell apart, so that one is followed for all of them.</summary>
internal static class ClassGrouping
{
    /// <summary>Every class stands for itself.</summary>
    public static byte[] None { get; } = [.. Enumerable.Range(0, JudgementClass.Count).Select(one => (byte)one)];

    /// <summary>For each class the first of its period that the rules did not tell from it, after and before what was tried.</summary>
    public static byte[] Ask(HistoryAsker asker)
    {
        byte[] standing = [.. None];
        for (var one = 1; one < JudgementClass.SupportTakenUp; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (standing[other] == other
                    && JudgementClass.Occurs(one) && JudgementClass.Occurs(other)
                    && JudgementClass.PeriodOf(one) == JudgementClass.PeriodOf(other)
                    && AreAlike(asker, (byte)one, (byte)other))
                {
                    standing[one] = (byte)other;
                    break;
                }
            }
        }

        return standing;
    }

    private static bool AreAlike(HistoryAsker asker, byte one, byte other)
    {
        foreach (var before in Before(JudgementClass.PeriodOf(one), asker.TakesUpSupport))
        {
            byte[] withOne = [.. before, one];
            byte[] withOther = [.. before, other];
            foreach (var after in After(JudgementClass.PeriodOf(one)))
            {
                for (var beginning = 0; beginning < asker.Beginnings; beginning++)
                {
                    if (asker.Ask(beginning, withOne, after) != asker.Ask(beginning, withOther, after))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static IEnumerable<byte[]> Before(int period, bool takesUpSupport)
    {
        yield return [];
        for (byte support = JudgementClass.SupportTakenUp; takesUpSupport && support < JudgementClass.Count; support++)
        {
            yield return [support];
        }

        for (byte one = 0; one < JudgementClass.SupportTakenUp && JudgementClass.PeriodOf(one) <= period; one++)
        {
            if (JudgementClass.Occurs(one))
            {
                yield return [one];
                yield return [one, one];
                yield return [one, one, one];
            }
        }
    }

    private static IEnumerable<byte[]> After(int period)
    {
        yield return [];
        for (byte one = 0; one < JudgementClass.SupportTakenUp; one++)
        {
            if (JudgementClass.Occurs(one) && JudgementClass.PeriodOf(one) >= period)
            {
                yield return [one];
                yield return [one, one];
            }
        }
    }
}
