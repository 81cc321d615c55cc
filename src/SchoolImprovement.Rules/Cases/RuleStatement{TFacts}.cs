namespace SchoolImprovement.Rules.Cases;

/// <summary>A statement with what the rule looked at.</summary>
/// <typeparam name="TFacts">What the rule looked at.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class RuleStatement<TFacts> : RuleStatement
{
    internal RuleStatement(object @case, Rule<TFacts> rule, RuleStatus status, in TFacts facts, Finding? finding, (int Rule, int Place, int Condition) order)
        : base(@case, rule, status, finding, order) => Facts = facts;

    /// <summary>The place that the rule was asked about.</summary>
    public TFacts Facts { get; }
}
