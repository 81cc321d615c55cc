using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>A tier whose criteria a school meets by a judgement: the second.</summary>
internal sealed class MetTier(QualifyingJudgement judgement, SupportTier tier)
{
    public HandSchool School => judgement.School;

    /// <summary>The tier, where earlier support leaves it open.</summary>
    public SupportTier OpenTier =>
        HandWritten.IsOpen(judgement.School.Subject, tier, judgement.Index, SchoolCases.AsAt.DayNumber) ? tier : SupportTier.None;
}
