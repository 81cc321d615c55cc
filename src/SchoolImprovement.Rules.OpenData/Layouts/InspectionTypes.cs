namespace SchoolImprovement.Rules.OpenData;

/// <summary>What the names of inspection types tell.</summary>
internal static class InspectionTypes
{
    private static readonly string[] WithoutJudgement = ["ungraded", "monitoring", "conversion letter", "pre-registration", "interim assessment"];
    private static readonly string[] Deemed = ["deemed section 5", "deemed s5"];
    private static readonly string[] Converted = ["convert", "conversion", .. Deemed];
    private static readonly string[] GradedEvents = ["s5", "section 5", "section 8 conversion", "s8 conversion"];
    private static readonly string[] NotConverted = ["not convert", "no conversion", "non-convert", "unconverted", "without conver"];
    private static readonly string[] WithJudgementWhenRated = ["section 8", "s8 ", "exempt", "urgent", "additional"];

    /// <summary>Whether an inspection gives a judgement.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="grouping">The grouping of the event, which tells visits that became graded inspections from others of one type.</param>
    public static JudgementGiven Gives(ReadOnlySpan<char> type, ReadOnlySpan<char> grouping)
    {
        if (type.IsEmpty || HasAny(grouping, GradedEvents))
        {
            return JudgementGiven.Always;
        }

        if (HasAny(type, WithoutJudgement) || (Has(type, "no formal designation") && !HasAny(type, Deemed)))
        {
            return JudgementGiven.Never;
        }

        if (Has(type, "short inspection"))
        {
            return HasAny(type, NotConverted) ? JudgementGiven.Never
                : HasAny(type, Converted) ? JudgementGiven.Always
                : JudgementGiven.WhenConverted;
        }

        return HasAny(type, WithJudgementWhenRated) ? JudgementGiven.WhenRated : JudgementGiven.Always;
    }

    /// <summary>What stands for the outcome of a short inspection, such as "School remains Good (Concerns)".</summary>
    public static bool SaysThatNothingChanged(ReadOnlySpan<char> rating) =>
        rating.StartsWith("School remains", StringComparison.OrdinalIgnoreCase);

    private static bool HasAny(ReadOnlySpan<char> type, string[] parts)
    {
        foreach (var part in parts)
        {
            if (Has(type, part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> type, string part) => type.Contains(part, StringComparison.OrdinalIgnoreCase);
}
