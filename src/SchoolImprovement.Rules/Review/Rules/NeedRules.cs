using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Review;

/// <summary>Guidance 6.23 and 6.25: what passing on and returning need.</summary>
internal static class NeedRules
{
    /// <summary>Guidance 6.23 and 6.24, first sentences.</summary>
    public static readonly CheckRule<ReviewFacts> ValueForMoney = new("REV-VALUE", "value for money is confirmed", Must, "6.23", "6.24")
    {
        Statement = "The Teaching Schools Council passes a form to the department once it approves it: once it confirms that the funded activity is good value for money.",
        Remedy = "Confirm the value for money, or return the form with comments.",
        When = [Move("the form is passed to the department", ReviewMove.PassOn)],
        Needs =
        [
            new("the confirmation is given", (in f) => f.Step.ConfirmsValueForMoney, (in f) => [new("value for money confirmed", f.Step.ConfirmsValueForMoney is { } answer ? answer : FactValue.Unknown)])
            {
                At = "confirmsValueForMoney",
                Fails = (in _) => "The form is passed on without confirmation that the funded activity is good value for money.",
                Lacks = (in _) => "The form is passed on, and it is not said whether the funded activity is good value for money.",
            },
        ],
    };

    /// <summary>Guidance 6.25, first sentence.</summary>
    public static readonly CheckRule<ReviewFacts> Comments = new("REV-COMMENTS", "a return has comments", Must, "6.25")
    {
        Statement = "A form that is not approved is returned with comments.",
        Remedy = "Say in the comments what has to be revised.",
        When = [Move("the form is returned", ReviewMove.Return)],
        Needs =
        [
            new("there are comments", (in f) => WrittenText.IsGiven(f.Step.Comments), (in f) => [new("comments", f.Step.Comments)])
            {
                At = "comments",
                IsGiven = true,
                Fails = (in _) => "The form is returned without comments.",
            },
        ],
    };

    public static Fact MoveOf(in ReviewFacts facts) => new("move", ReviewWording.Of(facts.Step.Move));

    public static Condition<ReviewFacts> Move(string title, ReviewMove move) => new(title, (in f) => f.Step.Move == move, (in f) => [MoveOf(in f)]);
}
