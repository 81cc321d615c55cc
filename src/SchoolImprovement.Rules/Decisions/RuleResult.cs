using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What one rule said, and why.</summary>
/// <param name="Rule">The rule, with its citation, statement and reading.</param>
/// <param name="Status">What it said.</param>
/// <param name="Conditions">
/// What each of its conditions said; where the rule is not applicable, the one condition that decides that.
/// </param>
/// <param name="Path">
/// The JSON path of what the rule looked at, where a document has several such places; else <see langword="null"/>.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RuleResult(Rule Rule, RuleStatus Status, ImmutableArray<ConditionResult> Conditions, string? Path = null)
{
    /// <summary>All that the rule looked at, condition by condition.</summary>
    public IEnumerable<Fact> Facts => Conditions.SelectMany(condition => condition.Facts);

    /// <summary>All the guidance's figures that the rule compared with, condition by condition.</summary>
    public IEnumerable<Parameter> Parameters => Conditions.SelectMany(condition => condition.Parameters);
}
