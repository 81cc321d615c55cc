using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The offer's figures and the policy's readings, resolved once for all decisions.</summary>
internal sealed class EligibilityContext
{
    public EligibilityContext(SupportOffer offer, GuidancePolicy policy)
    {
        // The library's own readings need no check; it would be a good part of the time to the first decision.
        if (policy != GuidancePolicy.Default)
        {
            policy.RefuseUndefined();
        }

        RefuseAnotherYear(offer);
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
        JudgementDate = policy.JudgementDate;
        SatisfactoryDiffers = policy.Satisfactory != SatisfactoryReading.RequiresImprovement;
    }

    public SupportOffer Offer { get; }

    public GuidancePolicy Policy { get; }

    public EligibilityFigures Figures => Offer.Eligibility;

    public CitedValue<DateOnly> RecordStart { get; }

    /// <summary>Origins are ordered from the school's own outward; those up to this one count.</summary>
    public JudgementOrigin LastCountedOrigin { get; }

    public int FirstDayNumber { get; }

    public int LastDayNumber { get; }

    public int RecordStartDayNumber { get; }

    public JudgementDateReading JudgementDate { get; }

    public bool SatisfactoryDiffers { get; }

    private static void RefuseAnotherYear(SupportOffer offer)
    {
        var first = offer.Eligibility.EntryDate.Value;
        var last = offer.Eligibility.LastDate.Value;
        if (first < offer.Year.FirstDay || last > offer.Year.LastDay || last < first)
        {
            throw new ArgumentException(
                $"The offer of {offer.Year} has {Wording.Date(first)} as its day of entry and {Wording.Date(last)} as its last day, which do not lie in that year.",
                nameof(offer));
        }
    }
}
