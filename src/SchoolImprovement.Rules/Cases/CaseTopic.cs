using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>How the rules of a topic look at a case, and how its decision follows from what they say.</summary>
internal sealed class CaseTopic<TCase, TFacts, TDecision>
    where TCase : class
{
    /// <summary>All places of a case, by the scopes of the rules.</summary>
    public required Func<TCase, TFacts[][]> PlacesByScope { get; init; }

    /// <summary>Which of the scopes a rule is asked about.</summary>
    public Func<Rule<TFacts>, int> ScopeOf { get; init; } = static _ => 0;

    /// <summary>The status that leaves the decision as it is; a rule that says no more need not be recorded.</summary>
    public required Func<Rule<TFacts>, RuleStatus> DefaultStatusOf { get; init; }

    /// <summary>Whether a rule reports what it finds wanting; else its statements are answers.</summary>
    public Func<Rule<TFacts>, bool> ReportsFindings { get; init; } = static rule => rule is CheckRule<TFacts>;

    /// <summary>Whether a case is still being written, so that what is missing from it is to be done and no error.</summary>
    public Func<TCase, bool> IsDraft { get; init; } = static _ => false;

    /// <summary>Tells the places of a case apart, where the decision asks for them one by one.</summary>
    public PlaceKey<TFacts> PlaceKeyOf { get; init; } = static (in TFacts _) => 0;

    /// <summary>Decides as the topic's own rules do, without statements.</summary>
    public required Func<TCase, TDecision> Decide { get; init; }

    /// <summary>Decides from all statements on a case, in reporting order, or from the recorded statuses of the rules.</summary>
    public required Func<TCase, IReadOnlyList<RuleStatement<TFacts>>, RuleAnswer<TFacts>, TDecision> DecideFrom { get; init; }

    /// <summary>Says why; the recorded statuses are <see langword="null"/> where the topic's own rules decided.</summary>
    public required Func<TCase, TDecision, RuleAnswer<TFacts>?, Explanation> Explain { get; init; }

    /// <summary>What was found wanting of a case that was decided.</summary>
    public Func<TDecision, ValidationResult> FindingsOf { get; init; } = static _ => ValidationResult.Clean;

    /// <summary>The case as it is decided under its school's eligibility decision; <see langword="null"/> where it does not follow that.</summary>
    public Func<TCase, EligibilityDecision, TCase>? UnderEligibility { get; init; }

    /// <summary>The same topic with the rules that a condition chooses.</summary>
    public required Func<Func<Rule, bool>, CaseRules<TCase, TFacts, TDecision>> Only { get; init; }
}
