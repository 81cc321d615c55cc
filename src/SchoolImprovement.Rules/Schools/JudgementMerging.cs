namespace SchoolImprovement.Rules.Schools;

/// <summary>Makes one judgement of the same one told twice, and refuses two that contradict each other.</summary>
internal static class JudgementMerging
{
    /// <summary>The distinct judgements, by first day.</summary>
    public static Judgement[] Distinct(IEnumerable<Judgement> judgements)
    {
        Judgement[] sorted = [.. judgements];
        foreach (var judgement in sorted)
        {
            ArgumentNullException.ThrowIfNull(judgement, nameof(judgements));
        }

        Array.Sort(sorted, static (left, right) => Compare(left, right));
        var count = 0;
        foreach (var judgement in sorted)
        {
            if (count > 0 && sorted[count - 1].FirstDay == judgement.FirstDay)
            {
                sorted[count - 1] = Merge(sorted[count - 1], judgement);
            }
            else
            {
                sorted[count++] = judgement;
            }
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }

    // By everything, so that the outcome does not hang on the order in which sources are given. The school's own
    // judgement comes before a predecessor's: what stands under its own number counts under every reading.
    private static int Compare(Judgement left, Judgement right)
    {
        var byDay = left.FirstDay.CompareTo(right.FirstDay);
        if (byDay != 0)
        {
            return byDay;
        }

        var byOrigin = left.Origin.CompareTo(right.Origin);
        if (byOrigin != 0)
        {
            return byOrigin;
        }

        var byUrn = left.Urn.CompareTo(right.Urn);
        return byUrn != 0 ? byUrn : left.Grade.CompareTo(right.Grade);
    }

    private static Judgement Merge(Judgement one, Judgement other)
    {
        if (one.Grade != other.Grade)
        {
            throw new ContradictoryJudgementsException(one, other);
        }

        var lastDay = Earlier(one.LastDay, other.LastDay);
        var published = Earlier(one.PublicationDate, other.PublicationDate);
        if (published < lastDay)
        {
            lastDay = null;
        }

        return new Judgement(one.Urn, one.Grade, one.FirstDay, lastDay, published, one.Origin);
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null || other < one ? other : one;
}
