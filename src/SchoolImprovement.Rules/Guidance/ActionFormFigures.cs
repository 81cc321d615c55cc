namespace SchoolImprovement.Rules.Guidance;

/// <summary>The figures by which a Recommended Action Form is checked, beside the funding that a tier gives.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionFormFigures
{
    /// <summary>How many improvement areas are recommended at most. Guidance 6.2.</summary>
    public required CitedValue<int> ImprovementAreas { get; init; }

    /// <summary>How many school terms funded activity may take. Guidance 6.7.</summary>
    public required CitedValue<int> FundedTerms { get; init; }

    /// <summary>For how many months a review of resource management need not be repeated. Guidance 6.13.</summary>
    public required CitedValue<int> ResourceReviewMonths { get; init; }

    /// <summary>Pounds for coordination and ongoing support at most, by tier, within the tier's funding. Guidance 2.10 and 6.20.</summary>
    public required TierFigures<decimal> Coordination { get; init; }
}
