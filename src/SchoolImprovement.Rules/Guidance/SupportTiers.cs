namespace SchoolImprovement.Rules.Guidance;

/// <summary>What a tier of support is, and what it comes with.</summary>
internal static class SupportTiers
{
    /// <summary>The tiers, the lowest first; <see cref="SupportTier.None"/> is none of them.</summary>
    public static readonly ImmutableArray<SupportTier> All = [SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];

    /// <summary>The tiers that come with a Recommended Action Form, the lowest first.</summary>
    public static readonly ImmutableArray<SupportTier> WithActionForm = [.. All.Where(static tier => tier.HasActionForm)];

    extension(SupportTier tier)
    {
        /// <summary>Whether it is one of the tiers, and not <see cref="SupportTier.None"/> or a number that is none.</summary>
        public bool IsNamed => tier is >= SupportTier.Tier1 and <= SupportTier.Tier3;

        /// <summary>Whether it comes with a Recommended Action Form, and with a grant for what the form plans. Guidance 1.4 and 1.5.</summary>
        public bool HasActionForm => tier is SupportTier.Tier2 or SupportTier.Tier3;
    }
}
