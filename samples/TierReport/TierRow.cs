using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>A school with what was decided of it.</summary>
internal readonly record struct TierRow(School School, EligibilityDecision Decision)
{
    /// <summary>The tier as the report counts it; where information is needed, the one that is met at least.</summary>
    public SupportTier Tier => Decision.Outcome == EligibilityOutcome.NeedsInformation ? Decision.TierMet : Decision.Tier;
}
