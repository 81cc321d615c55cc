using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>What was decided of a case.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TDecision">The decision: that of the topic's own rules, such as <see cref="EligibilityDecision"/>.</typeparam>
/// <remarks>
/// Immutable and thread-safe. Made by <see cref="CaseEvaluation{TCase, TFacts, TDecision}.Decide"/> and
/// <see cref="CaseRules{TCase, TFacts, TDecision}.Decide"/>.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CaseDecision<TCase, TDecision> : CaseDecision
    where TCase : class
{
    private readonly ICaseReasons<TCase, TDecision> _reasons;
    private readonly object? _recorded;

    internal CaseDecision(TCase @case, TDecision decision, ICaseReasons<TCase, TDecision> reasons, object? recorded)
        : base(@case)
    {
        Decision = decision;
        _reasons = reasons;
        _recorded = recorded;
    }

    /// <inheritdoc cref="CaseDecision.Case"/>
    public new TCase Case => (TCase)base.Case;

    /// <summary>What was decided.</summary>
    public TDecision Decision { get; }

    /// <inheritdoc/>
    public override ValidationResult Findings => _reasons.FindingsOf(Decision);

    /// <inheritdoc/>
    public override Explanation Explain() => _reasons.Explain(Case, Decision, _recorded);
}
