using SchoolImprovement.Rules.Decisions.Rendering;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Tiers by their words.</summary>
internal sealed class SupportTierJsonConverter() : WordJsonConverter<SupportTier>(
    "a tier",
    (SupportTier.Tier1, "tier1"),
    (SupportTier.Tier2, "tier2"),
    (SupportTier.Tier3, "tier3"));
