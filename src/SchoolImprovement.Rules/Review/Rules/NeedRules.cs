using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Review.Rules.MoveRules;

namespace SchoolImprovement.Rules.Review.Rules;

/// <summary>Guidance 6.23 and 6.25: what passing on and returning need.</summary>
internal static class NeedRules
{
    /// <summary>Guidance 6.23 and 6.24, first sentences.</summary>
    public static readonly CheckRule<ReviewFacts> ValueForMoney = new()
    {
        Id = "REV-VALUE",
        Title = "value for money is confirmed",
        Citations = [Citation.Parse("6.23"), Citation.Parse("6.24")],
        Obligation = Obligation.Must,
        Statement = "The Teaching Schools Council passes a form to the department once it approves it: once it confirms that the funded activity is good value for money.",
        Remedy = "Confirm the value for money, or return the form with comments.",
        AppliesWhen = Move("the form is passed to the department", ReviewMove.PassOn),
        Conditions =
        [
            new(
                "the confirmation is given",
                static (in ReviewFacts facts) => Status(facts.Step.ConfirmsValueForMoney),
                static (in ReviewFacts facts, FactCollector collector) => collector.Add("value for money confirmed", facts.Step.ConfirmsValueForMoney))
            {
                Finding = static (in ReviewFacts facts) => new(
                    facts.PathOf("confirmsValueForMoney"),
                    "The form is passed on without confirmation that the funded activity is good value for money."),
            },
        ],
    };

    /// <summary>Guidance 6.25, first sentence.</summary>
    public static readonly CheckRule<ReviewFacts> Comments = new()
    {
        Id = "REV-COMMENTS",
        Title = "a return has comments",
        Citations = [Citation.Parse("6.25")],
        Obligation = Obligation.Must,
        Statement = "A form that is not approved is returned with comments.",
        Remedy = "Say in the comments what has to be revised.",
        AppliesWhen = Move("the form is returned", ReviewMove.Return),
        Conditions =
        [
            new(
                "there are comments",
                static (in ReviewFacts facts) => Status(!string.IsNullOrWhiteSpace(facts.Step.Comments)),
                static (in ReviewFacts facts, FactCollector collector) => collector.Add("comments", facts.Step.Comments))
            {
                Finding = static (in ReviewFacts facts) => new(facts.PathOf("comments"), "The form is returned without comments."),
            },
        ],
    };

    private static Condition<ReviewFacts> Move(string title, ReviewMove move) => new(
        title,
        (in ReviewFacts facts) => Status(facts.Step.Move == move),
        static (in ReviewFacts facts, FactCollector collector) => collector.Add("move", ReviewWording.Of(facts.Step.Move)));
}
