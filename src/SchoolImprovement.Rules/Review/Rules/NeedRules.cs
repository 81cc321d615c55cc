using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Review.Rules.MoveRules;

namespace SchoolImprovement.Rules.Review.Rules;

/// <summary>Guidance 6.23 and 6.25: what passing on and returning need.</summary>
internal static class NeedRules
{
    /// <summary>Guidance 6.23 and 6.24, first sentences.</summary>
    public static readonly CheckRule<ReviewFacts> ValueForMoney = new("REV-VALUE", "value for money is confirmed", Obligation.Must, "6.23", "6.24")
    {
        Statement = "The Teaching Schools Council passes a form to the department once it approves it: once it confirms that the funded activity is good value for money.",
        Remedy = "Confirm the value for money, or return the form with comments.",
        When = [Move("the form is passed to the department", ReviewMove.PassOn)],
        Needs =
        [
            new(
                "the confirmation is given",
                (in facts) => facts.Step.ConfirmsValueForMoney,
                (in facts) => [new("value for money confirmed", facts.Step.ConfirmsValueForMoney)])
            {
                Finding = (in facts) => new(
                    facts.PathOf("confirmsValueForMoney"),
                    "The form is passed on without confirmation that the funded activity is good value for money."),
            },
        ],
    };

    /// <summary>Guidance 6.25, first sentence.</summary>
    public static readonly CheckRule<ReviewFacts> Comments = new("REV-COMMENTS", "a return has comments", Obligation.Must, "6.25")
    {
        Statement = "A form that is not approved is returned with comments.",
        Remedy = "Say in the comments what has to be revised.",
        When = [Move("the form is returned", ReviewMove.Return)],
        Needs =
        [
            new(
                "there are comments",
                (in facts) => !string.IsNullOrWhiteSpace(facts.Step.Comments),
                (in facts) => [new("comments", facts.Step.Comments)])
            {
                Finding = (in facts) => new(facts.PathOf("comments"), "The form is returned without comments."),
            },
        ],
    };

    private static Condition<ReviewFacts> Move(string title, ReviewMove move) => new(
        title,
        (in facts) => facts.Step.Move == move,
        (in facts) => [new("move", ReviewWording.Of(facts.Step.Move))]);
}
