using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>A claim to decide, and the days claimed for its school before.</summary>
internal sealed record ClaimCase(PayClaim Claim, ClaimedDays Earlier);
