using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.3 and 7.4: what is not on track, what took place, what shows it, and the time for all that.</summary>
internal static class ProgressRules
{
    private const int Twice = 2;

    /// <summary>Guidance 7.3, and 7.4 a.</summary>
    public static readonly MonitoringRule Mitigation = new("MON-MITIGATION", "what is off track is mitigated or stopped", Obligation.Must, "7.3", "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "An action that is not on track, funded or not, has a mitigation, or is stopped.",
        Reading = "An action that has not started although its term has come is not on track (policy LateStart).",
        Remedy = "Say what is done to bring the action back on track, or report it as stopped.",
        When = [new(
            "an action of a tier 2 or 3 plan is not on track",
            (in facts) => facts.IsMonitored && facts.IsBehind,
            (in facts) =>
            [
                new("tier", (int)facts.Plan.Tier),
                new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress)),
            ])],
        Needs =
        [
            new(
                "there is a mitigation",
                (in facts) => IsGiven(facts.ReportedAction?.Mitigation),
                (in facts) =>
                [
                    new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress)),
                    new("mitigation", Given(facts.ReportedAction?.Mitigation)),
                ])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.mitigation",
                    facts.ReportedAction?.Progress == ProgressStatus.NotStarted
                        ? $"{Action(in facts)} has not started in {Term(in facts)}, for which it is planned, and has no mitigation."
                        : $"{Action(in facts)} is off track and has no mitigation."),
            },
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule TookPlace = new("MON-TOOK-PLACE", "whether the activity of the term took place", Obligation.Should, "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring establishes whether the activity agreed for the term has taken place.",
        Reading = "Asked of every action of the plan, funded or not, that has activity in the update's term. What is complete has taken place.",
        Remedy = "Say whether the activity agreed for the term has taken place.",
        When = [new(
            "an action of a tier 2 or 3 plan has activity in the term",
            (in facts) => facts.IsMonitored && facts.IsDue,
            (in facts) => [new("tier", (int)facts.Plan.Tier), new("planned for the term", facts.IsDue)])],
        Needs =
        [
            new(
                "it is said",
                (in facts) => Status(facts.ReportedAction?.TookPlace is not null),
                (in facts) => [new("took place", YesNo(facts.ReportedAction?.TookPlace))])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.tookPlace",
                    $"{Action(in facts)} has activity in {Term(in facts)}, and the update does not say whether it took place."),
            },
            new(
                "what is complete took place",
                (in facts) => !(IsSaidComplete(in facts) && facts.ReportedAction?.TookPlace == false),
                (in facts) =>
                [
                    new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress)),
                    new("complete on", facts.ReportedAction?.CompletedOn),
                ])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.tookPlace",
                    $"{Action(in facts)} is complete, yet its activity is said not to have taken place.",
                    "Correct whichever of the two is wrong."),
            },
        ],
    };

    /// <summary>Guidance 7.4 b.</summary>
    public static readonly MonitoringRule Evidence = new("MON-EVIDENCE", "evidence that the outcome is or will be achieved", Obligation.Should, "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring assesses whether the school can show that an action is on course to its outcome, or has achieved it.",
        Reading = "Asked of actions that are reported as on track or complete; of the others there is nothing to show yet.",
        Remedy = "Say what shows that the action is on course to its outcome, or has achieved it.",
        When = [new(
            "an action of a tier 2 or 3 plan is on track or complete",
            (in facts) =>
                facts.IsMonitored && facts.ReportedAction?.Progress is ProgressStatus.OnTrack or ProgressStatus.Complete,
            (in facts) =>
            [
                new("tier", (int)facts.Plan.Tier),
                new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress)),
            ])],
        Needs =
        [
            new(
                "there is evidence",
                (in facts) => IsGiven(facts.ReportedAction?.Evidence),
                (in facts) => [new("evidence", Given(facts.ReportedAction?.Evidence))])
            {
                Finding = (in facts) => new(
                    $"{facts.Path}.evidence",
                    $"{Action(in facts)} is {ProgressStatusNames.InWords(facts.ReportedAction?.Progress)} without evidence."),
            },
        ],
    };

    /// <summary>Guidance 7.4.</summary>
    public static readonly MonitoringRule MonitoringDays = new("MON-DAYS", "about a day of the term for monitoring", Obligation.Should, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "The National Leader gives approximately one day a term to monitoring.",
        Reading = "About one day is more than none and no more than twice the figure (policy MonitoringDays). Where the update gives no number, nothing is assumed.",
        Remedy = "Give time to monitoring in each term, and check a number that is far from the guidance's.",
        When = [Plan],
        Needs =
        [
            new(
                "there was time for monitoring",
                (in facts) => Status(facts.Update.MonitoringDays is { } days ? days > 0 : null),
                (in facts) => [new("days", DaysOf(in facts)), facts.Offer.Grant.MonitoringDays])
            {
                Finding = (in facts) => new(
                    "$.monitoringDays",
                    facts.Update.MonitoringDays is null
                        ? "The update does not say how many days were given to monitoring."
                        : string.Create(CultureInfo.InvariantCulture, $"{facts.Update.MonitoringDays} days were given to monitoring, where the guidance has about {facts.Offer.Grant.MonitoringDays.Value}.")),
            },
            new(
                "it was not far more",
                (in facts) => facts.Update.MonitoringDays is not { } days || days <= MostDays(in facts),
                (in facts) => [new("days", DaysOf(in facts)), facts.Offer.Grant.MonitoringDays])
            {
                Finding = (in facts) => new(
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
