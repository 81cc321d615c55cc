namespace SchoolImprovement.Rules.OpenData;

/// <summary>Makes one of the rows that tell one inspection.</summary>
internal static class InspectionMerging
{
    /// <summary>Merges in place.</summary>
    /// <param name="line">The judgements of a school's line, by day.</param>
    /// <param name="one">One of two rows that give one inspection different grades, or days that are not of one.</param>
    /// <param name="other">The other.</param>
    /// <returns>False where there are such.</returns>
    public static bool TryMerge(List<LineJudgement> line, out FiledJudgement one, out FiledJudgement other)
    {
        for (var i = 0; i < line.Count; i++)
        {
            for (var j = i + 1; j < line.Count; j++)
            {
                if (line[j].Filed.FirstDayNumber > line[i].Filed.LastDayNumber && !line[i].Filed.IsNumbered)
                {
                    break;
                }

                if (!line[i].Filed.IsOneInspectionWith(line[j].Filed))
                {
                    continue;
                }

                if (line[i].Filed.Grade != line[j].Filed.Grade || line[i].Filed.IsContradictedByDaysOf(line[j].Filed))
                {
                    (one, other) = (line[i].Filed, line[j].Filed);
                    return false;
                }

                line[i] = Merged(line[i], line[j]);
                line.RemoveAt(j);
                j = i;
            }
        }

        (one, other) = (default, default);
        return true;
    }

    // The school's own comes before a predecessor's: what stands under its own number counts under every reading. Of two
    // alike the lower number holds, so that the order of files and rows makes no difference.
    private static LineJudgement Merged(LineJudgement one, LineJudgement other) =>
        (other.Origin, other.Filed.UrnValue).CompareTo((one.Origin, one.Filed.UrnValue)) < 0
        ? new LineJudgement(other.Filed.With(one.Filed), other.Origin)
        : new LineJudgement(one.Filed.With(other.Filed), one.Origin);
}
