namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>What may have to happen to a school before the rules show that two histories differ.</summary>
internal static class Lookahead
{
    /// <summary>One class several times over, alone, after another class and before one.</summary>
    /// <param name="followed">The classes that are told apart.</param>
    /// <param name="most">How many in a row.</param>
    public static IEnumerable<byte[]> Of(IReadOnlyList<byte> followed, int most)
    {
        foreach (var repeated in followed.Where(one => JudgementClass.IsJudgement(one)))
        {
            for (var length = 1; length <= most; length++)
            {
                yield return [.. Enumerable.Repeat(repeated, length)];
            }

            foreach (var before in followed.Where(one => !JudgementClass.IsJudgement(one) || JudgementClass.PeriodOf(one) <= JudgementClass.PeriodOf(repeated)))
            {
                for (var length = 1; length < most - 1 && before != repeated; length++)
                {
                    yield return [before, .. Enumerable.Repeat(repeated, length)];
                }
            }

            foreach (var after in followed.Where(one => one != repeated && JudgementClass.IsJudgement(one) && JudgementClass.PeriodOf(one) >= JudgementClass.PeriodOf(repeated)))
            {
                yield return [.. Enumerable.Repeat(repeated, most - 1), after];
            }
        }
    }
}
