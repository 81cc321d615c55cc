using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.1 and 7.2: what an update reports on is what the agreed form holds.</summary>
internal static class ReferenceRules
{
    private static readonly Citation Termly = Citation.Parse("7.1");
    private static readonly Citation Captures = Citation.Parse("7.2");

    /// <summary>Guidance 7.2: the areas are those of the form.</summary>
    public static readonly MonitoringRule AreaOfThePlan = new()
    {
        Id = "MON-AREA-KNOWN",
        Title = "each area reported is one of the plan's, once",
        Citations = [Captures],
        Obligation = Obligation.Must,
        Scope = MonitoringScope.ReportedArea,
        Statement = "An update reports on the improvement areas of the agreed form, on each of them once.",
        Remedy = "Name the area by the id that it has in the plan, and report on it once.",
        AppliesWhen = Plan,
        Conditions =
        [
            new(
                "the area is in the plan",
                static (in MonitoringFacts facts) => Status(facts.PlannedArea is not null),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("area", facts.ReportedArea?.Id))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.id",
                    IsGiven(facts.ReportedArea?.Id) ? $"The plan has no area '{facts.ReportedArea?.Id}'." : "The area has no id."),
            },
            new(
                "it is reported once",
                static (in MonitoringFacts facts) => Status(facts.IsFirstReport),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("reported before", !facts.IsFirstReport))
            {
                Finding = static (in MonitoringFacts facts) => new($"{facts.Path}.id", $"{Area(in facts)} is reported a second time."),
            },
        ],
    };

    /// <summary>Guidance 7.1 and 7.2: the actions are those of the form.</summary>
    public static readonly MonitoringRule ActionOfThePlan = new()
    {
        Id = "MON-ACTION-KNOWN",
        Title = "each action reported is one of the plan's, once",
        Citations = [Captures, Termly],
        Obligation = Obligation.Must,
        Scope = MonitoringScope.ReportedAction,
        Statement = "An update reports on the recommended actions of the agreed form, on each of them once.",
        Remedy = "Name the action by the id that it has in the plan, and report on it once.",
        AppliesWhen = Plan,
        Conditions =
        [
            new(
                "the action is in the plan",
                static (in MonitoringFacts facts) => Status(facts.PlannedAction is not null),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("action", facts.ReportedAction?.Id))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.id",
                    IsGiven(facts.ReportedAction?.Id) ? $"The plan has no action '{facts.ReportedAction?.Id}'." : "The action has no id."),
            },
            new(
                "it is reported once",
                static (in MonitoringFacts facts) => Status(facts.IsFirstReport),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("reported before", !facts.IsFirstReport))
            {
                Finding = static (in MonitoringFacts facts) => new($"{facts.Path}.id", $"{Action(in facts)} is reported a second time."),
            },
        ],
    };
}
