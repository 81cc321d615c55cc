using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.15: where SEND is a priority, provision is reviewed.</summary>
internal static class SendRules
{
    /// <summary>Guidance 6.15.</summary>
    public static readonly ActionFormRule Review = new()
    {
        Id = "RAF-SEND-REVIEW",
        Title = "a review of SEND provision",
        Citations = [Citation.Parse("6.15")],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Area,
        Statement = "Where SEND is an improvement area, the school is recommended to commission a review of its provision.",
        Remedy = "Recommend a review of SEND provision.",
        AppliesWhen = new(
            "the area is SEND",
            static (in ActionFormFacts facts) => Status(facts.Area?.Kind == ImprovementAreaKind.Send),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind))),
        Conditions =
        [
            new(
                "a review is commissioned",
                static (in ActionFormFacts facts) => Known(facts.Area?.SendReviewCommissioned),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("review commissioned", YesNo(facts.Area?.SendReviewCommissioned)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("sendReviewCommissioned"),
                    facts.Area?.SendReviewCommissioned is null
                        ? "SEND is an improvement area, and the form does not say whether a review of provision is commissioned."
                        : "SEND is an improvement area, and no review of provision is commissioned.",
                    facts.Area?.SendReviewCommissioned is null ? "Say whether a review of SEND provision is commissioned." : null),
            },
        ],
    };
}
