using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>What a population shows of a decision.</summary>
internal readonly record struct Observation(EligibilityOutcome Outcome, SupportTier TierMet, EligibilityRoute Route)
{
    /// <summary>The tier of support; none unless the school is eligible.</summary>
    public SupportTier Tier => Outcome == EligibilityOutcome.Eligible ? TierMet : SupportTier.None;
}
