using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.1 and 7.2: what an update reports on is what the agreed form holds.</summary>
internal static class ReferenceRules
{
    /// <summary>Guidance 7.2: the areas are those of the form.</summary>
    public static readonly MonitoringRule AreaOfThePlan = new("MON-AREA-KNOWN", "each area reported is one of the plan's, once", Obligation.Must, "7.2")
    {
        Scope = MonitoringScope.ReportedArea,
        Statement = "An update reports on the improvement areas of the agreed form, on each of them once.",
        Remedy = "Name the area by the id that it has in the plan, and report on it once.",
        When = [Plan],
        Needs =
        [
            new(
                "the area is in the plan",
                (in facts) => Status(facts.PlannedArea is not null),
                (in facts) => [new("area", facts.ReportedArea?.Id)])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.id",
                    IsGiven(facts.ReportedArea?.Id) ? $"The plan has no area '{facts.ReportedArea?.Id}'." : "The area has no id."),
            },
            new(
                "it is reported once",
                (in facts) => facts.IsFirstReport,
                (in facts) => [new("reported before", !facts.IsFirstReport)])
            {
                Finding = (in facts) => new($"{facts.Path}.id", $"{Area(in facts)} is reported a second time."),
            },
        ],
    };

    /// <summary>Guidance 7.1 and 7.2: the actions are those of the form.</summary>
    public static readonly MonitoringRule ActionOfThePlan = new("MON-ACTION-KNOWN", "each action reported is one of the plan's, once", Obligation.Must, "7.2", "7.1")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "An update reports on the recommended actions of the agreed form, on each of them once.",
        Remedy = "Name the action by the id that it has in the plan, and report on it once.",
        When = [Plan],
        Needs =
        [
            new(
                "the action is in the plan",
                (in facts) => Status(facts.PlannedAction is not null),
                (in facts) => [new("action", facts.ReportedAction?.Id)])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.id",
                    IsGiven(facts.ReportedAction?.Id) ? $"The plan has no action '{facts.ReportedAction?.Id}'." : "The action has no id."),
            },
            new(
                "it is reported once",
                (in facts) => facts.IsFirstReport,
                (in facts) => [new("reported before", !facts.IsFirstReport)])
            {
                Finding = (in facts) => new($"{facts.Path}.id", $"{Action(in facts)} is reported a second time."),
            },
        ],
    };
}
