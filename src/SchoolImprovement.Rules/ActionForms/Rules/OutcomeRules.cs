using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.18: what is expected of an action, and how that is measured.</summary>
internal static class OutcomeRules
{
    private static readonly Citation Outcomes = Citation.Parse("6.18");

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Expected = new("RAF-OUTCOMES", "an outcome is expected", Obligation.Must, "6.18", "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has expected outcomes.",
        Remedy = "Say what will have changed through the action.",
        Needs =
        [
            new(
                "there is an expected outcome",
                (in facts) => facts.Action is { Outcomes.IsEmpty: false },
                (in facts) => [new("outcomes", facts.Action?.Outcomes.Length ?? 0)])
            {
                Finding = (in facts) => new(facts.Path("outcomes"), $"{TheAction(in facts)} has no expected outcome."),
            },
        ],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Measured = new("RAF-OUTCOME-MEASURED", "the outcome is described and measured", Obligation.Must, "6.18")
    {
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome says what will have changed and how that is measured.",
        Remedy = "Describe the change, and how it is measured.",
        Needs =
        [
            new(
                "the change is described",
                (in facts) => Stated(facts.Outcome?.Change),
                (in facts) => [new("change", Text(facts.Outcome?.Change))])
            {
                Finding = (in facts) => new(facts.Path("change"), $"{TheAction(in facts)} has an expected outcome that does not say what will have changed."),
            },
            new(
                "it is said how it is measured",
                (in facts) => Stated(facts.Outcome?.Measure),
                (in facts) => [new("measure", Text(facts.Outcome?.Measure))])
            {
                Finding = (in facts) => new(facts.Path("measure"), $"{TheAction(in facts)} has an expected outcome that does not say how it is measured."),
            },
        ],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-OUTCOME-EVIDENCE", "the outcome's evidence is named", Obligation.Should, "6.18")
    {
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome names the evidence that will show whether it is achieved or on track.",
        Remedy = "Name the evidence.",
        Needs =
        [
            new(
                "evidence is named",
                (in facts) => Stated(facts.Outcome?.Evidence),
                (in facts) => [new("evidence", Text(facts.Outcome?.Evidence))])
            {
                Finding = (in facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} has an expected outcome that names no evidence."),
            },
        ],
    };
}
