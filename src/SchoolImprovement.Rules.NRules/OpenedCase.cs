using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A case that is open for the library's NRules rules; what they say is gathered here until the topic decides.</summary>
/// <remarks>
/// A session has one a case, and makes it anew when the case is updated, so that nothing that was said before is kept. What
/// fails is kept until the topic decides, where it says so: a session would else break off while facts are inserted.
/// </remarks>
internal sealed class OpenedCase<TCase, TFacts, TDecision>
    where TCase : class
{
    private readonly CaseRules<TCase, TFacts, TDecision> _rules;
    private readonly TCase _case;
    private CaseEvaluation<TCase, TFacts, TDecision>? _evaluation;
    private RuleEvaluationException? _failure;

    public OpenedCase(CaseRules<TCase, TFacts, TDecision> rules, TCase @case, EligibilityDecision? eligibility)
    {
        _rules = rules;
        _case = @case;
        try
        {
            _evaluation = rules.Open(@case, eligibility);
        }
        catch (Exception failure)
        {
            _failure = new RuleEvaluationException(rules.Name, @case, failure);
        }
    }

    /// <summary>Whether the repository has the NRules rule that decides; what the others say would else come to nothing.</summary>
    public bool IsDecided { get; private set; }

    public bool AwaitDecision() => IsDecided = true;

    public bool HasStatements(int rule)
    {
        try
        {
            return _evaluation is not null && _evaluation.HasStatements(rule);
        }
        catch (Exception failure)
        {
            _failure ??= new RuleEvaluationException(_rules.Rules[rule].Id, _case, failure);
            return false;
        }
    }

    /// <summary>Records what a rule says, once it fires. It becomes facts together with the decision: NRules takes many facts at once for less.</summary>
    /// <returns>No facts.</returns>
    /// <exception cref="InvalidOperationException">The repository has no rule that decides.</exception>
    public IReadOnlyList<object>? State(int rule)
    {
        if (!IsDecided)
        {
            throw new InvalidOperationException(
                $"The repository has no NRules rule '{_rules.Name}', which decides from what the others say. Keep it when you choose among the rules, or choose them with AddSchoolImprovementRules.");
        }

        _evaluation!.State(rule);
        return null;
    }

    public IReadOnlyList<object> Places() => _evaluation is null ? [] : [.. _evaluation.Places.Select(facts => new CasePlace<TFacts>(_evaluation.Case, facts))];

    /// <summary>Decides, and lets go of what was gathered: a session keeps the fact as long as the case.</summary>
    /// <returns>The decision and the statements that it follows from.</returns>
    /// <exception cref="RuleEvaluationException">The case could not be opened, or a rule failed on it.</exception>
    public IReadOnlyList<object> Decide()
    {
        if (_failure is not null)
        {
            throw _failure;
        }

        var evaluation = _evaluation!;
        var decision = evaluation.Decide();
        _evaluation = null;
        return evaluation.Statements.Count == 0 ? [decision] : [decision, .. evaluation.Statements];
    }

    public override string ToString() => $"{_case}";
}
