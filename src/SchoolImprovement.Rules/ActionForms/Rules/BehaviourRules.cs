using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.14: activity on behaviour is evidenced and in line with the named reviews.</summary>
internal static class BehaviourRules
{
    private static readonly Citation Behaviour = Citation.Parse("6.14");

    private static readonly Condition<ActionFormFacts> OnBehaviour = new(
        "the action is in the behaviour area",
        (in facts) => facts.Area?.Kind == ImprovementAreaKind.Behaviour,
        (in facts) => [new("area", Word(facts.Area?.Kind))]);

    /// <summary>Guidance 6.14, first half.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-BEHAVIOUR-EVIDENCE", "activity on behaviour is evidenced", Obligation.Should, "6.14")
    {
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is well evidenced.",
        Remedy = "Name the evidence for the activity.",
        When = [OnBehaviour],
        Needs =
        [
            new(
                "there is evidence",
                (in facts) => Stated(facts.Action?.Evidence),
                (in facts) => [new("evidence", Text(facts.Action?.Evidence))])
            {
                Finding = (in facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} is on behaviour and names no evidence."),
            },
        ],
    };

    /// <summary>Guidance 6.14, second half.</summary>
    public static readonly ActionFormRule Aligned = new("RAF-BEHAVIOUR-ALIGNED", "activity on behaviour follows the reviews", Obligation.Should, "6.14")
    {
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is in line with the reviews and tools that the guidance names.",
        Reading = "The form says of at least one of them that the action is in line with it; not every one speaks of every action.",
        Remedy = "Say which of the reviews and tools the activity follows.",
        When = [OnBehaviour],
        Needs =
        [
            new(
                "a review or tool is named",
                (in facts) => facts.Action is { BehaviourReviews.IsEmpty: false },
                (in facts) => [new("reviews named", facts.Action?.BehaviourReviews.Length ?? 0)])
            {
                Finding = (in facts) => new(
                    facts.Path("behaviourReviews"), $"{TheAction(in facts)} is on behaviour and does not say which of the named reviews it is in line with."),
            },
        ],
    };
}
