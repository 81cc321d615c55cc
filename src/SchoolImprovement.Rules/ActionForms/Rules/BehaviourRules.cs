using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.14 and 6.15: activity on behaviour is evidenced and in line with the named reviews; SEND provision is reviewed.</summary>
internal static class BehaviourRules
{
    private static readonly Decisions.Condition<ActionFormFacts> OnBehaviour = AreaIs(ImprovementAreaKind.Behaviour, "the action is in the behaviour area");

    /// <summary>Guidance 6.14, first half.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-BEHAVIOUR-EVIDENCE", "activity on behaviour is evidenced", Should, "6.14")
    {
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is well evidenced.",
        Remedy = "Name the evidence for the activity.",
        When = [OnBehaviour],
        Needs = [Given("evidence", "there is evidence", (in f) => IsStated(f.Action?.Evidence), (in f) => [new("evidence", Text(f.Action?.Evidence))],
            (in f) => $"{TheAction(in f)} is on behaviour and names no evidence.")],
    };

    /// <summary>Guidance 6.14, second half.</summary>
    public static readonly ActionFormRule Aligned = new("RAF-BEHAVIOUR-ALIGNED", "activity on behaviour follows the reviews", Should, "6.14")
    {
        Scope = ActionFormScope.Action,
        Statement = "Activity on behaviour is in line with the reviews and tools that the guidance names.",
        Reading = "The form says of at least one of them that the action is in line with it; not every one speaks of every action.",
        Remedy = "Say which of the reviews and tools the activity follows.",
        When = [OnBehaviour],
        Needs = [Given("behaviourReviews", "a review or tool is named", (in f) => f.Action is { BehaviourReviews.IsEmpty: false }, (in f) => [new("reviews named", f.Action!.BehaviourReviews.Length)],
            (in f) => $"{TheAction(in f)} is on behaviour and does not say which of the named reviews it is in line with.")],
    };

    /// <summary>Guidance 6.15.</summary>
    public static readonly ActionFormRule SendReview = new("RAF-SEND-REVIEW", "a review of SEND provision", Should, "6.15")
    {
        Scope = ActionFormScope.Area,
        Statement = "Where SEND is an improvement area, the school is recommended to commission a review of its provision.",
        Remedy = "Recommend a review of SEND provision.",
        When = [AreaIs(ImprovementAreaKind.Send, "the area is SEND")],
        Needs =
        [
            new("a review is commissioned", (in f) => f.Area?.SendReviewCommissioned, (in f) => [new("review commissioned", f.Area?.SendReviewCommissioned)])
            {
                At = "sendReviewCommissioned",
                Fails = (in f) => "SEND is an improvement area, and no review of provision is commissioned.",
                Lacks = (in f) => "SEND is an improvement area, and the form does not say whether a review of provision is commissioned.",
                Ask = "Say whether a review of SEND provision is commissioned.",
            },
        ],
    };
}
