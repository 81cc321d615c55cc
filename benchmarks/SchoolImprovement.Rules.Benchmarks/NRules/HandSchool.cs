using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>A school as a fact of rules by hand. It equals itself alone, which is the least that NRules has to compare.</summary>
internal sealed class HandSchool(SchoolCase subject)
{
    public SchoolCase Subject => subject;

    public SupportTier Tier => HandWritten.OfPlain(subject, SchoolCases.AsAt.DayNumber);

    /// <summary>The judgements that may qualify it, by index, latest first.</summary>
    public IEnumerable<int> Candidates => HandWritten.Candidates(subject, SchoolCases.AsAt.DayNumber);
}

/// <summary>What rules by hand decide of a school.</summary>
internal sealed class HandTier(HandSchool school, SupportTier tier)
{
    public HandSchool School => school;

    public SupportTier Tier => tier;
}

/// <summary>A judgement that may qualify a school: the first intermediate fact of chained rules.</summary>
internal sealed class QualifyingJudgement(HandSchool school, int index)
{
    public HandSchool School => school;

    public int Index => index;

    public SupportTier Tier => HandWritten.TierOf(school.Subject, index);
}

/// <summary>A tier whose criteria a school meets by a judgement: the second.</summary>
internal sealed class MetTier(QualifyingJudgement judgement, SupportTier tier)
{
    public HandSchool School => judgement.School;

    /// <summary>The tier, where earlier support leaves it open.</summary>
    public SupportTier OpenTier =>
        HandWritten.IsOpen(judgement.School.Subject, tier, judgement.Index, SchoolCases.AsAt.DayNumber) ? tier : SupportTier.None;
}
