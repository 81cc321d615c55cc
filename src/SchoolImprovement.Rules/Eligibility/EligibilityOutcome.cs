namespace SchoolImprovement.Rules.Eligibility;

/// <summary>What was decided of a school. Guidance 1.2 and 1.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<EligibilityOutcome>))]
public enum EligibilityOutcome : byte
{
    /// <summary>A fact that would settle the matter is not known.</summary>
    NeedsInformation,

    /// <summary>The school is not eligible.</summary>
    NotEligible,

    /// <summary>The school is eligible for the support of a tier.</summary>
    Eligible,

    /// <summary>
    /// The school meets a tier's criteria but was supported under the offer of the year before. A person may still
    /// decide for it.
    /// </summary>
    NotNormallyEligible,
}
