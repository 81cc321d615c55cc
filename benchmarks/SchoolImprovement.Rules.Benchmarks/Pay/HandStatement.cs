using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>What code by hand, or the engine's, says of a claim.</summary>
internal sealed record HandStatement(PayOutcome Outcome, decimal Total, HandLine[] Lines, DateOnly[] ClaimedAfter, IReadOnlyList<HandFinding> Findings);

/// <summary>What becomes of a day, in the order of the days' dates.</summary>
internal readonly record struct HandLine(int Day, PayLineOutcome Outcome, decimal Amount, string? By);
