namespace SchoolImprovement.Rules.Guidance;

/// <summary>What a tier of support is, and what it comes with.</summary>
internal static class SupportTiers
{
    extension(SupportTier tier)
    {
        /// <summary>Whether it is one of the tiers, and not <see cref="SupportTier.None"/> or a number that is none.</summary>
        public bool IsNamed => tier is SupportTier.Tier1 or SupportTier.Tier2 or SupportTier.Tier3;

        /// <summary>Whether it comes with a Recommended Action Form, and with a grant for what the form plans. Guidance 1.4 and 1.5.</summary>
        public bool HasActionForm => tier is SupportTier.Tier2 or SupportTier.Tier3;
    }
}
