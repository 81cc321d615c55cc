using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>A judgement that may qualify a school: the first intermediate fact of chained rules.</summary>
internal sealed class QualifyingJudgement(HandSchool school, int index)
{
    public HandSchool School => school;

    public int Index => index;

    public SupportTier Tier => HandWritten.TierOf(school.Subject, index);
}
