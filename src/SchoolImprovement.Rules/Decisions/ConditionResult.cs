using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What one condition of a rule said.</summary>
/// <param name="Title">What must hold, in a few words.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="LookedAt">What the condition looked at: facts, and the guidance's figures that it compared with.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ConditionResult(string Title, RuleStatus Status, ImmutableArray<Fact> LookedAt)
{
    /// <summary>What the condition looked at, without the guidance's figures.</summary>
    public IEnumerable<Fact> Facts => LookedAt.Where(fact => fact.Citation is null);

    /// <summary>The guidance's figures that it compared with, each with its unit and paragraph.</summary>
    public IEnumerable<Fact> Figures => LookedAt.Where(fact => fact.Citation is not null);
}
