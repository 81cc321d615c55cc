using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The offer's figures and the policy's readings, resolved once for all decisions.</summary>
internal sealed class EligibilityContext
{
    public EligibilityContext(SupportOffer offer, EligibilityPolicy policy)
    {
        RefuseUndefined(policy, policy.JudgementDate);
        RefuseUndefined(policy, policy.LaterJudgement);
        RefuseUndefined(policy, policy.AdditionalTier);
        RefuseUndefined(policy, policy.Satisfactory);
        RefuseUndefined(policy, policy.RecordStart);
        RefuseUndefined(policy, policy.Predecessors);
        Offer = offer;
        Policy = policy;
        RecordStart = policy.RecordStart == RecordStartReading.CalendarYear
            ? offer.Eligibility.RecordStart
            : offer.Eligibility.RecordStartOfFramework;
        LastCountedOrigin = policy.Predecessors switch
        {
            PredecessorReading.AllConversions => JudgementOrigin.OtherPredecessor,
            PredecessorReading.ConvertersOnly => JudgementOrigin.ConverterPredecessor,
            _ => JudgementOrigin.School,
        };
        FirstDayNumber = offer.Eligibility.EntryDate.Value.DayNumber;
        LastDayNumber = offer.Eligibility.LastDate.Value.DayNumber;
        RecordStartDayNumber = RecordStart.Value.DayNumber;
        SatisfactoryDiffers = policy.Satisfactory != SatisfactoryReading.RequiresImprovement;
    }

    public SupportOffer Offer { get; }

    public EligibilityPolicy Policy { get; }

    public EligibilityFigures Figures => Offer.Eligibility;

    public CitedValue<DateOnly> RecordStart { get; }

    /// <summary>Origins are ordered from the school's own outward; those up to this one count.</summary>
    public JudgementOrigin LastCountedOrigin { get; }

    public int FirstDayNumber { get; }

    public int LastDayNumber { get; }

    public int RecordStartDayNumber { get; }

    public bool SatisfactoryDiffers { get; }

    private static void RefuseUndefined<T>(EligibilityPolicy policy, T reading)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(reading))
        {
            throw new ArgumentOutOfRangeException(nameof(policy), reading, $"{typeof(T).Name} has no such value.");
        }
    }
}
