using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.3 and 7.4: what is not on track, what took place, what shows it, and the time for all that.</summary>
internal static class ProgressRules
{
    private const int Twice = 2;

    private static readonly Citation NotOnTrack = Citation.Parse("7.3");
    private static readonly Citation Days = Citation.Parse("7.4");

    /// <summary>Guidance 7.3, and 7.4 a.</summary>
    public static readonly MonitoringRule Mitigation = new()
    {
        Id = "MON-MITIGATION",
        Title = "what is off track is mitigated or stopped",
        Citations = [NotOnTrack, Days],
        Obligation = Obligation.Must,
        Scope = MonitoringScope.ReportedAction,
        Statement = "An action that is not on track, funded or not, has a mitigation, or is stopped.",
        Reading = "An action that has not started although its term has come is not on track (policy LateStart).",
        Remedy = "Say what is done to bring the action back on track, or report it as stopped.",
        AppliesWhen = new(
            "an action of a tier 2 or 3 plan is not on track",
            static (in MonitoringFacts facts) => Status(facts.IsMonitored && facts.IsBehind),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress));
            }),
        Conditions =
        [
            new(
                "there is a mitigation",
                static (in MonitoringFacts facts) => Status(IsGiven(facts.ReportedAction?.Mitigation)),
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress));
                    collector.Add("mitigation", Given(facts.ReportedAction?.Mitigation));
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.mitigation",
                    facts.ReportedAction?.Progress == ProgressStatus.NotStarted
                        ? $"{Action(in facts)} has not started in {Term(in facts)}, for which it is planned, and has no mitigation."
                        : $"{Action(in facts)} is off track and has no mitigation."),
            },
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule TookPlace = new()
    {
        Id = "MON-TOOK-PLACE",
        Title = "whether the activity of the term took place",
        Citations = [Days],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring establishes whether the activity agreed for the term has taken place.",
        Reading = "Asked of every action of the plan, funded or not, that has activity in the update's term. What is complete has taken place.",
        Remedy = "Say whether the activity agreed for the term has taken place.",
        AppliesWhen = new(
            "an action of a tier 2 or 3 plan has activity in the term",
            static (in MonitoringFacts facts) => Status(facts.IsMonitored && facts.IsDue),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("planned for the term", facts.IsDue);
            }),
        Conditions =
        [
            new(
                "it is said",
                static (in MonitoringFacts facts) => Status(facts.ReportedAction?.TookPlace is not null),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("took place", YesNo(facts.ReportedAction?.TookPlace)))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.tookPlace",
                    $"{Action(in facts)} has activity in {Term(in facts)}, and the update does not say whether it took place."),
            },
            new(
                "what is complete took place",
                static (in MonitoringFacts facts) => Status(!(IsSaidComplete(in facts) && facts.ReportedAction?.TookPlace == false)),
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress));
                    collector.Add("complete on", facts.ReportedAction?.CompletedOn);
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.tookPlace",
                    $"{Action(in facts)} is complete, yet its activity is said not to have taken place.",
                    "Correct whichever of the two is wrong."),
            },
        ],
    };

    /// <summary>Guidance 7.4 b.</summary>
    public static readonly MonitoringRule Evidence = new()
    {
        Id = "MON-EVIDENCE",
        Title = "evidence that the outcome is or will be achieved",
        Citations = [Days],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring assesses whether the school can show that an action is on course to its outcome, or has achieved it.",
        Reading = "Asked of actions that are reported as on track or complete; of the others there is nothing to show yet.",
        Remedy = "Say what shows that the action is on course to its outcome, or has achieved it.",
        AppliesWhen = new(
            "an action of a tier 2 or 3 plan is on track or complete",
            static (in MonitoringFacts facts) =>
                Status(facts.IsMonitored && facts.ReportedAction?.Progress is ProgressStatus.OnTrack or ProgressStatus.Complete),
            static (in MonitoringFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Plan.Tier);
                collector.Add("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress));
            }),
        Conditions =
        [
            new(
                "there is evidence",
                static (in MonitoringFacts facts) => Status(IsGiven(facts.ReportedAction?.Evidence)),
                static (in MonitoringFacts facts, FactCollector collector) => collector.Add("evidence", Given(facts.ReportedAction?.Evidence)))
            {
                Finding = static (in MonitoringFacts facts) => new(
                    $"{facts.Path}.evidence",
                    $"{Action(in facts)} is {ProgressStatusNames.InWords(facts.ReportedAction?.Progress)} without evidence."),
            },
        ],
    };

    /// <summary>Guidance 7.4.</summary>
    public static readonly MonitoringRule MonitoringDays = new()
    {
        Id = "MON-DAYS",
        Title = "about a day of the term for monitoring",
        Citations = [Days],
        Obligation = Obligation.Should,
        Scope = MonitoringScope.Update,
        Statement = "The National Leader gives approximately one day a term to monitoring.",
        Reading = "About one day is more than none and no more than twice the figure (policy MonitoringDays). Where the update gives no number, nothing is assumed.",
        Remedy = "Give time to monitoring in each term, and check a number that is far from the guidance's.",
        AppliesWhen = Plan,
        Conditions =
        [
            new(
                "there was time for monitoring",
                static (in MonitoringFacts facts) => Status(facts.Update.MonitoringDays is { } days ? days > 0 : null),
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("days", DaysOf(in facts));
                    collector.Add(facts.Offer.Grant.MonitoringDays);
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    "$.monitoringDays",
                    facts.Update.MonitoringDays is null
                        ? "The update does not say how many days were given to monitoring."
                        : string.Create(CultureInfo.InvariantCulture, $"{facts.Update.MonitoringDays} days were given to monitoring, where the guidance has about {facts.Offer.Grant.MonitoringDays.Value}.")),
            },
            new(
                "it was not far more",
                static (in MonitoringFacts facts) => Status(facts.Update.MonitoringDays is not { } days || days <= MostDays(in facts)),
                static (in MonitoringFacts facts, FactCollector collector) =>
                {
                    collector.Add("days", DaysOf(in facts));
                    collector.Add(facts.Offer.Grant.MonitoringDays);
                })
            {
                Finding = static (in MonitoringFacts facts) => new(
                    "$.monitoringDays",
                    string.Create(CultureInfo.InvariantCulture, $"{facts.Update.MonitoringDays} days were given to monitoring, where the guidance has about {facts.Offer.Grant.MonitoringDays.Value}.")),
            },
        ],
    };

    internal static FactValue YesNo(bool? answer) => answer is { } known ? known : FactValue.Unknown;

    private static bool IsSaidComplete(in MonitoringFacts facts) =>
        facts.ReportedAction is { CompletedOn: not null } or { Progress: ProgressStatus.Complete };

    private static FactValue DaysOf(in MonitoringFacts facts) =>
        facts.Update.MonitoringDays?.ToString(CultureInfo.InvariantCulture);

    private static int MostDays(in MonitoringFacts facts) =>
        facts.Offer.Grant.MonitoringDays.Value * (facts.Policy.MonitoringDays == MonitoringDaysReading.UpToTwice ? Twice : 1);
}
