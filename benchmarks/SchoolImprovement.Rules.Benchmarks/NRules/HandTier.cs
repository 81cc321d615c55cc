using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>What rules by hand decide of a school.</summary>
internal sealed class HandTier(HandSchool school, SupportTier tier)
{
    public HandSchool School => school;

    public SupportTier Tier => tier;
}
