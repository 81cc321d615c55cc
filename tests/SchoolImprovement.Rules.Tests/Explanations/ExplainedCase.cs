using System.Collections.Immutable;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Explanations;

/// <summary>A case of a topic, with what every rule says of it and what is found wanting.</summary>
internal sealed record ExplainedCase(string Name, ImmutableArray<RuleResult> Results, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether it is made up by a generator, and shows nothing in particular.</summary>
    public bool IsMadeUp { get; init; }

    public static ExplainedCase Of(string name, CaseDecision decision) => new(name, decision.Explain().Results, decision.Findings.Findings);
}
