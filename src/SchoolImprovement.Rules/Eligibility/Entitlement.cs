using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The support that a tier gives, at most. Guidance 1.4.</summary>
/// <param name="Days">Days of a National Leader's support.</param>
/// <param name="Funding">Pounds for the actions that the National Leader recommends; 0 in tier 1.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Entitlement(CitedValue<int> Days, CitedValue<decimal> Funding)
{
    internal static Entitlement Of(SupportOffer offer, SupportTier tier) =>
        new(offer.Eligibility.SupportDays.Of(tier), offer.Eligibility.Funding.Of(tier));
}
