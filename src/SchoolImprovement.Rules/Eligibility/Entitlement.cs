namespace SchoolImprovement.Rules.Eligibility;

/// <summary>The support that a tier gives, at most. Guidance 1.4.</summary>
/// <param name="Days">Days of a National Leader's support.</param>
/// <param name="Funding">Pounds for the actions that the National Leader recommends; 0 in tier 1.</param>
/// <param name="CostAtMost">
/// Pounds that the support costs at most: every day at the rate for long travel (Guidance 8.1), and all the funding.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Entitlement(
    [property: JsonRequired] CitedValue<int> Days,
    [property: JsonRequired] CitedValue<decimal> Funding,
    [property: JsonRequired] decimal CostAtMost)
{
    /// <summary>The support that a tier gives under an offer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public static Entitlement Of(SupportOffer offer, SupportTier tier)
    {
        ArgumentNullException.ThrowIfNull(offer);
        var days = offer.Eligibility.SupportDays.Of(tier);
        var funding = offer.Eligibility.Funding.Of(tier);
        return new(days, funding, (days.Value * offer.Pay.TravelRate.Value) + funding.Value);
    }
}
