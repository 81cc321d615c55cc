namespace SchoolImprovement.Rules.Guidance;

/// <summary>The figures and dates by which an offer decides eligibility, tier and entitlement.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EligibilityFigures
{
    /// <summary>The day on which a school enters the academic year. Guidance 1.2.</summary>
    public required CitedValue<DateOnly> EntryDate { get; init; }

    /// <summary>The last day on which a judgement is received during the academic year. Guidance 1.2.</summary>
    public required CitedValue<DateOnly> LastDate { get; init; }

    /// <summary>How many judgements the tier 3 record must at least span. Guidance 1.4.</summary>
    public required CitedValue<int> LongRecordMinimum { get; init; }

    /// <summary>The first day of the record that tier 3 looks at, when all of 2005 counts. Guidance 1.4.</summary>
    public required CitedValue<DateOnly> RecordStart { get; init; }

    /// <summary>
    /// The first day of the record that tier 3 looks at, when it starts with the inspection framework of September
    /// 2005. Guidance 1.4.
    /// </summary>
    public required CitedValue<DateOnly> RecordStartOfFramework { get; init; }

    /// <summary>
    /// The first day on which grade 3 was called requires improvement; before it, grade 3 was called satisfactory.
    /// </summary>
    public required CitedValue<DateOnly> RequiresImprovementIntroduced { get; init; }

    /// <summary>Days of a National Leader's support, at most, by tier. Guidance 1.4.</summary>
    public required TierFigures<int> SupportDays { get; init; }

    /// <summary>Pounds for the actions that the National Leader recommends, at most, by tier. Guidance 1.4.</summary>
    public required TierFigures<decimal> Funding { get; init; }

    /// <summary>Days of support that are all there are: those of the tier, or, where it is not known, the most that any tier has.</summary>
    internal int AllSupportDays(SupportTier? tier) => SupportDays.OfAny(tier)?.Value
        ?? Math.Max(SupportDays.Tier1.Value, Math.Max(SupportDays.Tier2.Value, SupportDays.Tier3.Value));
}
