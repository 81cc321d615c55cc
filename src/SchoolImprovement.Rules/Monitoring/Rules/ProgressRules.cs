using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Monitoring.Monitored;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Guidance 7.3 and 7.4: what is not on track, what took place, what shows it, and the time for all that.</summary>
internal static class ProgressRules
{
    private const int Twice = 2;

    /// <summary>Guidance 7.3, and 7.4 a.</summary>
    public static readonly MonitoringRule Mitigation = new("MON-MITIGATION", "what is off track is mitigated or stopped", Must, "7.3", "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "An action that is not on track, funded or not, has a mitigation, or is stopped.",
        Reading = "An action that has not started although its term has come is not on track (policy LateStart).",
        Remedy = "Say what is done to bring the action back on track, or report it as stopped.",
        When = [Plan, new("the action is not on track", (in f) => f.IsBehind, (in f) => [Progress(in f)])],
        Needs =
        [
            new("there is a mitigation", (in f) => WrittenText.IsGiven(f.ReportedAction?.Mitigation), (in f) => [Progress(in f), new("mitigation", Given(f.ReportedAction?.Mitigation))])
            {
                At = "mitigation",
                IsGiven = true,
                Fails = (in f) => f.ReportedAction?.Progress == ProgressStatus.NotStarted
                    ? $"{Action(in f)} has not started in {Term(in f)}, for which it is planned, and has no mitigation."
                    : $"{Action(in f)} is off track and has no mitigation.",
            },
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly MonitoringRule TookPlace = new("MON-TOOK-PLACE", "whether the activity of the term took place", Should, "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring establishes whether the activity agreed for the term has taken place.",
        Reading = "Asked of every action of the plan, funded or not, that has activity in the update's term. What is complete has taken place.",
        Remedy = "Say whether the activity agreed for the term has taken place.",
        When = [Plan, new("the action has activity in the term", (in f) => f.IsDue, (in f) => [new("planned for the term", f.IsDue)])],
        Needs =
        [
            new("it is said", (in f) => f.ReportedAction?.TookPlace is not null, (in f) => [new("took place", f.ReportedAction?.TookPlace)])
            {
                At = "tookPlace",
                IsGiven = true,
                Fails = (in f) => $"{Action(in f)} has activity in {Term(in f)}, and the update does not say whether it took place.",
            },
            new("what is complete took place", (in f) => !(IsSaidComplete(in f) && f.ReportedAction?.TookPlace == false), (in f) => [Progress(in f), new("complete on", f.ReportedAction?.CompletedOn)])
            {
                At = "tookPlace",
                Fails = (in f) => $"{Action(in f)} is complete, yet its activity is said not to have taken place.",
                Mend = (in _) => "Correct whichever of the two is wrong.",
            },
        ],
    };

    /// <summary>Guidance 7.2 and 8.3: an update tells what has been, and money follows activity that is complete.</summary>
    public static readonly MonitoringRule Completed = new("MON-COMPLETED", "what is complete was complete by then", Should, "7.2", "8.3")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "An update that gives the day on which activity was complete is of that day or a later one.",
        Reading = "The guidance does not say so, and so it is worth a warning. A day of completion that is confirmed after the update is recorded by itself, as activity that is complete. Where either day is not known, nothing is said.",
        Remedy = "Give the day on which it was complete, or leave it out until it is.",
        When = [Plan, new("both days are given", (in f) => f.ReportedAction?.CompletedOn is not null && f.Update.Date is not null, CompletionOf)],
        Needs =
        [
            new("it was complete by the day of the update", (in f) => f.ReportedAction?.CompletedOn <= f.Update.Date, CompletionOf)
            {
                At = "completedOn",
                Fails = (in f) => $"{Action(in f)} is said to be complete on {FactValue.From(f.ReportedAction?.CompletedOn)}, after the update of {FactValue.From(f.Update.Date)} that tells it.",
            },
        ],
    };

    /// <summary>Guidance 7.4 b.</summary>
    public static readonly MonitoringRule Evidence = new("MON-EVIDENCE", "evidence that the outcome is or will be achieved", Should, "7.4")
    {
        Scope = MonitoringScope.ReportedAction,
        Statement = "Monitoring assesses whether the school can show that an action is on course to its outcome, or has achieved it.",
        Reading = "Asked of actions that are reported as on track or complete; of the others there is nothing to show yet.",
        Remedy = "Say what shows that the action is on course to its outcome, or has achieved it.",
        When = [Plan, new("the action is on track or complete", (in f) => f.ReportedAction?.Progress is ProgressStatus.OnTrack or ProgressStatus.Complete, (in f) => [Progress(in f)])],
        Needs =
        [
            new("there is evidence", (in f) => WrittenText.IsGiven(f.ReportedAction?.Evidence), (in f) => [new("evidence", Given(f.ReportedAction?.Evidence))])
            {
                At = "evidence",
                IsGiven = true,
                Fails = (in f) => $"{Action(in f)} is {ProgressStatusNames.InWords(f.ReportedAction?.Progress)} without evidence.",
            },
        ],
    };

    /// <summary>Guidance 7.4.</summary>
    public static readonly MonitoringRule MonitoringDays = new("MON-DAYS", "about a day of the term for monitoring", Should, "7.4")
    {
        Scope = MonitoringScope.Update,
        Statement = "The National Leader gives about as many days a term to monitoring as the offer says.",
        Reading = "About the figure is more than none and no more than twice the figure (policy MonitoringDays). Where the update gives no number, nothing is assumed.",
        Remedy = "Give time to monitoring in each term, and check a number that is far from the guidance's.",
        When = [Plan],
        Needs =
        [
            new("there was time for monitoring", (in f) => f.Update.MonitoringDays is { } days ? days > 0 : null, (in f) => [DaysOf(in f), f.Offer.Grant.MonitoringDays])
            {
                At = "monitoringDays",
                Fails = FarFromFigure,
                Lacks = (in _) => "The update does not say how many days were given to monitoring.",
            },
            new("it was not far more", (in f) => !(f.Update.MonitoringDays > MostDays(in f)), (in f) => [DaysOf(in f), f.Offer.Grant.MonitoringDays])
            {
                At = "monitoringDays",
                Fails = FarFromFigure,
            },
        ],
    };

    private static ImmutableArray<Fact> CompletionOf(in MonitoringFacts facts) => [new("complete on", facts.ReportedAction?.CompletedOn), new("update of", facts.Update.Date)];

    private static bool IsSaidComplete(in MonitoringFacts facts) =>
        facts.ReportedAction is { CompletedOn: not null } or { Progress: ProgressStatus.Complete };

    private static Fact DaysOf(in MonitoringFacts facts) => new("days", Days(in facts));

    private static FactValue Days(in MonitoringFacts facts) =>
        facts.Update.MonitoringDays is { } days ? FactValue.FromNumber(days) : FactValue.Unknown;

    private static string FarFromFigure(in MonitoringFacts facts) =>
        $"{Days(in facts)} day{(facts.Update.MonitoringDays == 1 ? " was" : "s were")} given to monitoring, where the guidance has about {Wording.Counted(facts.Offer.Grant.MonitoringDays.Value, "day")}.";

    private static int MostDays(in MonitoringFacts facts) =>
        facts.Offer.Grant.MonitoringDays.Value * (facts.Policy.MonitoringDays == MonitoringDaysReading.UpToTwice ? Twice : 1);
}
