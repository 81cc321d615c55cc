using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.18: what is expected of an action, and how that is measured.</summary>
internal static class OutcomeRules
{
    private static readonly Citation Outcomes = Citation.Parse("6.18");

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Expected = new()
    {
        Id = "RAF-OUTCOMES",
        Title = "an outcome is expected",
        Citations = [Outcomes, Citation.Parse("1.5")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has expected outcomes.",
        Remedy = "Say what will have changed through the action.",
        Conditions =
        [
            new(
                "there is an expected outcome",
                static (in ActionFormFacts facts) => Status(facts.Action is { Outcomes.IsEmpty: false }),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("outcomes", facts.Action?.Outcomes.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("outcomes"), $"{TheAction(in facts)} has no expected outcome."),
            },
        ],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Measured = new()
    {
        Id = "RAF-OUTCOME-MEASURED",
        Title = "the outcome is described and measured",
        Citations = [Outcomes],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome says what will have changed and how that is measured.",
        Remedy = "Describe the change, and how it is measured.",
        Conditions =
        [
            new(
                "the change is described",
                static (in ActionFormFacts facts) => Stated(facts.Outcome?.Change),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("change", Text(facts.Outcome?.Change)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("change"), $"{TheAction(in facts)} has an expected outcome that does not say what will have changed."),
            },
            new(
                "it is said how it is measured",
                static (in ActionFormFacts facts) => Stated(facts.Outcome?.Measure),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("measure", Text(facts.Outcome?.Measure)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("measure"), $"{TheAction(in facts)} has an expected outcome that does not say how it is measured."),
            },
        ],
    };

    /// <summary>Guidance 6.18.</summary>
    public static readonly ActionFormRule Evidence = new()
    {
        Id = "RAF-OUTCOME-EVIDENCE",
        Title = "the outcome's evidence is named",
        Citations = [Outcomes],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Outcome,
        Statement = "Each expected outcome names the evidence that will show whether it is achieved or on track.",
        Remedy = "Name the evidence.",
        Conditions =
        [
            new(
                "evidence is named",
                static (in ActionFormFacts facts) => Stated(facts.Outcome?.Evidence),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("evidence", Text(facts.Outcome?.Evidence)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} has an expected outcome that names no evidence."),
            },
        ],
    };
}
