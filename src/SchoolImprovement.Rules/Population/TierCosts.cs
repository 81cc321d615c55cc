using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// What the support of a school costs at most, by tier, in pounds: every day that the tier gives at the rate for long
/// travel, and all of its funding.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class TierCosts
{
    private readonly decimal[] _pounds;

    private TierCosts(SupportOffer offer)
    {
        DayRate = offer.Pay.TravelRate;
        Days = offer.Eligibility.SupportDays;
        Funding = offer.Eligibility.Funding;
        _pounds =
        [
            0,
            Entitlement.Of(offer, SupportTier.Tier1).CostAtMost,
            Entitlement.Of(offer, SupportTier.Tier2).CostAtMost,
            Entitlement.Of(offer, SupportTier.Tier3).CostAtMost,
        ];
    }

    /// <summary>Pounds for each day of a National Leader's support. Guidance 8.1.</summary>
    public CitedValue<decimal> DayRate { get; }

    /// <summary>Days of support that are counted, all that the tier gives. Guidance 1.4.</summary>
    public TierFigures<int> Days { get; }

    /// <summary>Pounds for actions that are counted, all that the tier gives. Guidance 1.4.</summary>
    public TierFigures<decimal> Funding { get; }

    /// <summary>The costs under an offer.</summary>
    public static TierCosts AtMost(SupportOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        return new(offer);
    }

    /// <summary>Pounds for a school of a tier; 0 for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the named ones.</exception>
    public decimal Of(SupportTier tier) => (uint)tier < (uint)_pounds.Length
        ? _pounds[(int)tier]
        : throw new ArgumentOutOfRangeException(nameof(tier), tier, "There are costs for no tier and tiers 1 to 3.");

    /// <summary>Pounds for as many schools of each tier as there are.</summary>
    public decimal Of(SchoolCounts schools) =>
        (schools.Tier1 * _pounds[1]) + (schools.Tier2 * _pounds[2]) + (schools.Tier3 * _pounds[3]);

    /// <summary>What a school of each tier costs, in a line: <c>tier 1: £1,800, tier 2: £17,800, tier 3: £25,800</c>.</summary>
    public override string ToString() => string.Join(
        ", ", ((SupportTier[])[SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3]).Select(tier => $"{SupportTierNames.Of(tier)}: {Wording.Pounds(Of(tier))}"));
}
