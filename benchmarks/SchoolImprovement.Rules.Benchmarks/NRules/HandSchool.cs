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
