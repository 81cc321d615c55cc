using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>What a topic says of its cases, so that its rules can be asked one by one.</summary>
internal sealed class CaseAnatomy<TCase, TFacts, TDecision>
    where TCase : class
{
    /// <summary>All places of a case, by the scopes of the rules.</summary>
    public required Func<TCase, TFacts[][]> PlacesOf { get; init; }

    /// <summary>Which of the scopes a rule is asked about.</summary>
    public required Func<Rule<TFacts>, int> ScopeOf { get; init; }

    /// <summary>What a decision takes for said by a rule of which there is no statement.</summary>
    public required Func<Rule<TFacts>, RuleStatus> Unsaid { get; init; }

    /// <summary>Whether a rule reports what it finds wanting; else its statements are answers.</summary>
    public Func<Rule<TFacts>, bool> Reports { get; init; } = static rule => rule is CheckRule<TFacts>;

    /// <summary>Whether a case is still being written, so that what is missing from it is to be done.</summary>
    public Func<TCase, bool> IsDraft { get; init; } = static _ => false;

    /// <summary>Tells the places of a case apart, where the decision asks for them one by one.</summary>
    public PlaceNumber<TFacts> NumberOf { get; init; } = static (in TFacts _) => 0;

    /// <summary>Decides: from all statements on a case, in their order, or from what it is told when it asks.</summary>
    public required Func<TCase, IReadOnlyList<RuleStatement<TFacts>>, RuleAnswer<TFacts>, Decided<TCase, TDecision>> Conclude { get; init; }

    /// <summary>The case as it is decided under its school's eligibility decision; <see langword="null"/> where it does not follow that.</summary>
    public Func<TCase, EligibilityDecision, TCase>? Follow { get; init; }
}
