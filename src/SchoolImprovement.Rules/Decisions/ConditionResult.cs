using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What one condition of a rule said.</summary>
/// <param name="Title">What must hold, in a few words.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Facts">What the condition looked at.</param>
/// <param name="Parameters">The guidance's figures that it compared with.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ConditionResult(
    string Title,
    RuleStatus Status,
    ImmutableArray<Fact> Facts,
    ImmutableArray<Parameter> Parameters);
