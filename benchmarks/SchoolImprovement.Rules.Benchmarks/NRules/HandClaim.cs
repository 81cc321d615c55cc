using SchoolImprovement.Rules.Benchmarks.Pay;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>A claim as a fact of rules by hand.</summary>
internal sealed class HandClaim(ClaimCase subject)
{
    public ClaimCase Subject => subject;
}
