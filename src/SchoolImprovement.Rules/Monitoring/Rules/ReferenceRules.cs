using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Monitoring.Monitored;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Guidance 7.1 and 7.2: what an update reports on is what the agreed form holds.</summary>
internal static class ReferenceRules
{
    /// <summary>Guidance 7.2: the areas are those of the form.</summary>
    public static readonly MonitoringRule AreaOfThePlan = new("MON-AREA-KNOWN", "each area reported is one of the plan's, once", Must, "7.2")
    {
        Scope = MonitoringScope.ReportedArea,
        Statement = "An update reports on the improvement areas of the agreed form, on each of them once.",
        Remedy = "Name the area by the id that it has in the plan, and report on it once.",
        When = [Plan],
        Needs =
        [
            new("the area is in the plan", (in f) => f.PlannedArea is not null, (in f) => [new("area", f.ReportedArea?.Id)])
            {
                At = "id",
                Fails = (in f) => WrittenText.IsGiven(f.ReportedArea?.Id) ? $"The plan has no area '{Quoted.Of(f.ReportedArea?.Id)}'." : "The area has no id.",
            },
            new("it is reported once", (in f) => f.IsFirstReport, (in f) => [new("reported before", !f.IsFirstReport)])
            {
                At = "id",
                Fails = (in f) => $"{Area(in f)} is reported a second time.",
            },
        ],
    };

    /// <summary>Guidance 7.1 and 7.2: the actions are those of the form.</summary>
    public static readonly MonitoringRule ActionOfThePlan = new("MON-ACTION-KNOWN", "each action reported is one of the plan's, once", Must, "7.2", "7.1")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "An update reports on the recommended actions of the agreed form, on each of them once.",
        Remedy = "Name the action by the id that it has in the plan, and report on it once.",
        When = [Plan],
        Needs =
        [
            new("the action is in the plan", (in f) => f.PlannedAction is not null, (in f) => [new("action", f.ReportedAction?.Id)])
            {
                At = "id",
                Fails = (in f) => WrittenText.IsGiven(f.ReportedAction?.Id) ? $"The plan has no action '{Quoted.Of(f.ReportedAction?.Id)}'." : "The action has no id.",
            },
            new("it is reported once", (in f) => f.IsFirstReport, (in f) => [new("reported before", !f.IsFirstReport)])
            {
                At = "id",
                Fails = (in f) => $"{Action(in f)} is reported a second time.",
            },
        ],
    };
}
