namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The way in which a school came to its tier, or to none. Guidance 1.2 to 1.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<EligibilityRoute>))]
public enum EligibilityRoute : byte
{
    /// <summary>No requires improvement judgement qualifies the school.</summary>
    NotRequiresImprovement,

    /// <summary>A single requires improvement judgement: tier 1.</summary>
    SingleJudgement,

    /// <summary>Requires improvement at the first inspection: tier 2.</summary>
    FirstInspection,

    /// <summary>Two consecutive requires improvement judgements: tier 2.</summary>
    TwoConsecutive,

    /// <summary>Never above requires improvement in a long record: tier 3.</summary>
    NeverAboveRequiresImprovement,

    /// <summary>Supported under the offer of the year before, and no exception applies: no tier.</summary>
    SupportedUnderEarlierOffer,
}
