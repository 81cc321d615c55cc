using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.15: where SEND is a priority, provision is reviewed.</summary>
internal static class SendRules
{
    /// <summary>Guidance 6.15.</summary>
    public static readonly ActionFormRule Review = new("RAF-SEND-REVIEW", "a review of SEND provision", Obligation.Should, "6.15")
    {
        Scope = ActionFormScope.Area,
        Statement = "Where SEND is an improvement area, the school is recommended to commission a review of its provision.",
        Remedy = "Recommend a review of SEND provision.",
        When = [new(
            "the area is SEND",
            (in facts) => facts.Area?.Kind == ImprovementAreaKind.Send,
            (in facts) => [new("area", Word(facts.Area?.Kind))])],
        Needs =
        [
            new(
                "a review is commissioned",
                (in facts) => facts.Area?.SendReviewCommissioned,
                (in facts) => [new("review commissioned", YesNo(facts.Area?.SendReviewCommissioned))])
            {
                Finding = (in facts) => new(
                    facts.Path("sendReviewCommissioned"),
                    facts.Area?.SendReviewCommissioned is null
                        ? "SEND is an improvement area, and the form does not say whether a review of provision is commissioned."
                        : "SEND is an improvement area, and no review of provision is commissioned.",
                    facts.Area?.SendReviewCommissioned is null ? "Say whether a review of SEND provision is commissioned." : null),
            },
        ],
    };
}
