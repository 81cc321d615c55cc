using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population;

/// <summary>How many schools there are of each outcome and tier.</summary>
/// <param name="NotEligible">Schools that are not eligible.</param>
/// <param name="NotNormallyEligible">Schools that meet a tier but were supported under the earlier offer. Guidance 1.3.</param>
/// <param name="NeedsInformation">Schools of which a fact is not known that would settle the matter.</param>
/// <param name="Tier1">Schools eligible for tier 1.</param>
/// <param name="Tier2">Schools eligible for tier 2.</param>
/// <param name="Tier3">Schools eligible for tier 3.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct SchoolCounts(
    [property: JsonRequired] long NotEligible,
    [property: JsonRequired] long NotNormallyEligible,
    [property: JsonRequired] long NeedsInformation,
    [property: JsonRequired] long Tier1,
    [property: JsonRequired] long Tier2,
    [property: JsonRequired] long Tier3)
{
    /// <summary>How many numbers a count has.</summary>
    internal const int Groups = 6;

    /// <summary>All schools.</summary>
    public long Total => NotEligible + NotNormallyEligible + NeedsInformation + Eligible;

    /// <summary>Schools eligible for any tier.</summary>
    public long Eligible => Tier1 + Tier2 + Tier3;

    /// <summary>Schools of a tier; those of <see cref="SupportTier.None"/> are all that are not eligible for one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the named ones.</exception>
    public long Of(SupportTier tier) => tier switch
    {
        SupportTier.None => NotEligible + NotNormallyEligible + NeedsInformation,
        SupportTier.Tier1 => Tier1,
        SupportTier.Tier2 => Tier2,
        SupportTier.Tier3 => Tier3,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Schools are counted by no tier and tiers 1 to 3."),
    };

    /// <summary>Both together.</summary>
    public static SchoolCounts operator +(SchoolCounts left, SchoolCounts right) => new(
        left.NotEligible + right.NotEligible,
        left.NotNormallyEligible + right.NotNormallyEligible,
        left.NeedsInformation + right.NeedsInformation,
        left.Tier1 + right.Tier1,
        left.Tier2 + right.Tier2,
        left.Tier3 + right.Tier3);

    /// <inheritdoc cref="op_Addition"/>
    public SchoolCounts Add(SchoolCounts other) => this + other;

    internal static SchoolCounts Of(ReadOnlySpan<long> groups) =>
        new(groups[0], groups[1], groups[2], groups[3], groups[4], groups[5]);

    internal static int GroupOf(EligibilityOutcome outcome, SupportTier tier) => outcome switch
    {
        EligibilityOutcome.NotEligible => 0,
        EligibilityOutcome.NotNormallyEligible => 1,
        EligibilityOutcome.NeedsInformation => 2,
        _ => Groups - 1 - (SupportTier.Tier3 - tier),
    };

    internal static SupportTier TierOf(int group) =>
        OutcomeOf(group) == EligibilityOutcome.Eligible ? SupportTier.Tier3 - (Groups - 1 - group) : SupportTier.None;

    internal static EligibilityOutcome OutcomeOf(int group) => group switch
    {
        0 => EligibilityOutcome.NotEligible,
        1 => EligibilityOutcome.NotNormallyEligible,
        2 => EligibilityOutcome.NeedsInformation,
        _ => EligibilityOutcome.Eligible,
    };
}
