using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.18: what is expected of an action, and how that is measured.</summary>
internal static class OutcomeRules
{
    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Expected = new("RAF-OUTCOMES", "an outcome is expected", Must, "6.18", "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has expected outcomes.",
        Remedy = "Say what will have changed through the action.",
        Needs = [Given("outcomes", "there is an expected outcome", (in f) => f.Action is { Outcomes.IsEmpty: false }, (in f) => [new("outcomes", f.Action!.Outcomes.Length)],
            (in f) => $"{TheAction(in f)} has no expected outcome.")],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Measured = new("RAF-OUTCOME-MEASURED", "the outcome is described and measured", Must, "6.18")
    {
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome says what will have changed and how that is measured.",
        Remedy = "Describe the change, and how it is measured.",
        Needs = [Given("change", "the change is described", (in f) => IsStated(f.Outcome?.Change), (in f) => [new("change", Text(f.Outcome?.Change))],
            (in f) => $"{TheAction(in f)} has an expected outcome that does not say what will have changed."),
            Given("measure", "it is said how it is measured", (in f) => IsStated(f.Outcome?.Measure), (in f) => [new("measure", Text(f.Outcome?.Measure))],
            (in f) => $"{TheAction(in f)} has an expected outcome that does not say how it is measured.")],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-OUTCOME-EVIDENCE", "the outcome's evidence is named", Should, "6.18")
    {
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome names the evidence that will show whether it is achieved or on track.",
        Remedy = "Name the evidence.",
        Needs = [Given("evidence", "evidence is named", (in f) => IsStated(f.Outcome?.Evidence), (in f) => [new("evidence", Text(f.Outcome?.Evidence))],
            (in f) => $"{TheAction(in f)} has an expected outcome that names no evidence.")],
    };
}
