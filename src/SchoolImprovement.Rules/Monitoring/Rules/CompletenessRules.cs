using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Monitoring.Monitored;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Guidance 7.1 and 7.2: who gives updates, and what each captures.</summary>
internal static class CompletenessRules
{
    /// <summary>Guidance 7, heading, and 7.1.</summary>
    public static readonly MonitoringRule TiersTwoAndThree = new("MON-TIER", "updates are for tiers 2 and 3", Must, "7.1")
    {
        Scope = MonitoringScope.Update,
        Statement = "Termly updates are given on the plans of tier 2 and tier 3 schools only.",
        Reading = "For a tier 1 update this is the only finding: no other rule on monitoring speaks of it.",
        Remedy = "Give no update for a tier 1 school; its return at the end of the deployment is all that is asked.",
        Needs =
        [
            new("the school is in tier 2 or 3", (in f) => f.IsMonitored, (in f) => [Tier(in f)])
            {
                Fails = (in _) => "Tier 1 is not monitored: the school has no funded plan, and no progress to report on.",
            },
        ],
    };

    /// <summary>Guidance 7.1: termly.</summary>
    public static readonly MonitoringRule NamesTerm = new("MON-TERM", "the update is for one of the funded terms", Must, "7.1", "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update is given for each term of the plan, and says which term it is for.",
        Reading = "The terms of the plan are the funded terms, the first being 1; what the school goes on with later at its own cost needs no update.",
        Remedy = "Say for which of the funded terms the update is.",
        When = [Plan],
        Needs =
        [
            new("it names its term", (in f) => f.Update.Term is not null, (in f) => [TermOf(in f)])
            {
                At = "term",
                IsGiven = true,
                Fails = (in _) => "The update does not say which term it is for.",
            },
            new("the term is one of the funded terms", (in f) => !(f.Update.Term < 1 || f.Update.Term > f.Offer.ActionForm.FundedTerms.Value), (in f) => [TermOf(in f), f.Offer.ActionForm.FundedTerms])
            {
                At = "term",
                Fails = (in f) => string.Create(CultureInfo.InvariantCulture, $"Term {f.Update.Term} is none of the funded terms, 1 to {f.Offer.ActionForm.FundedTerms.Value}."),
            },
        ],
    };

    /// <summary>Guidance 7.2: an update is of a day within the course of the plan.</summary>
    public static readonly MonitoringRule IsDated = new("MON-DATE", "the update is dated, and not before its term", Must, "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update says of which day it is, and reports on a term that has begun.",
        Reading = "Whether it comes in time, about a month before the term's end, is a deadline and is not decided here.",
        Remedy = "Give the day on which the progress was established.",
        When = [Plan],
        Needs =
        [
            new("it is dated", (in f) => f.Update.Date is not null, (in f) => [new("dated", f.Update.Date)])
            {
                At = "date",
                IsGiven = true,
                Fails = (in _) => "The update does not say of which day it is.",
            },
            new("its term has begun", (in f) => !(f.Update.Date < FirstDayOfTerm(in f)), (in f) => [new("dated", f.Update.Date), new("term begins", FirstDayOfTerm(in f))])
            {
                At = "date",
                Fails = (in f) => $"The update is of {FactValue.From(f.Update.Date)}, before {Term(in f)} begins on {FactValue.From(FirstDayOfTerm(in f))}.",
            },
        ],
    };

    /// <summary>Guidance 7.2, third limb.</summary>
    public static readonly MonitoringRule FormAsAWhole = new("MON-WHOLE", "overall progress of the form as a whole", Must, "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update gives overall progress for the form as a whole.",
        Remedy = "Give progress for the form as a whole.",
        When = [Plan],
        Needs =
        [
            new("progress of the whole is given", (in f) => f.Update.Overall is not null, (in f) => [new("form as a whole", ProgressStatusNames.InWords(f.Update.Overall))])
            {
                At = "overall",
                IsGiven = true,
                Fails = (in _) => "The update gives no progress for the form as a whole.",
            },
        ],
    };

    /// <summary>Guidance 7.2, first limb.</summary>
    public static readonly MonitoringRule EachArea = new("MON-AREAS", "progress against each improvement area", Must, "7.2")
    {
        Scope = MonitoringScope.PlannedArea,
        Statement = "An update gives overall progress against each improvement area.",
        Remedy = "Give progress against the area.",
        When = [Plan],
        Needs =
        [
            new("progress against the area is given", (in f) => f.ReportedArea?.Progress is not null, (in f) => [new("area", f.PlannedArea?.Id), new("progress", ProgressStatusNames.InWords(f.ReportedArea?.Progress))])
            {
                IsGiven = true,
                Finding = (in f) => WithoutProgress(Area(in f), f.Path, isReported: f.ReportedArea is not null),
            },
        ],
    };

    /// <summary>Guidance 7.2, second limb.</summary>
    public static readonly MonitoringRule EachAction = new("MON-ACTIONS", "progress against each recommended action", Must, "7.2")
    {
        Scope = MonitoringScope.PlannedAction,
        Statement = "An update gives progress against each recommended action, funded or not.",
        Reading = "Each action of the plan, also one whose term has not come or is over.",
        Remedy = "Give progress against the action.",
        When = [Plan],
        Needs =
        [
            new("progress against the action is given", (in f) => f.ReportedAction?.Progress is not null, (in f) => [new("action", f.PlannedAction?.Id), Progress(in f)])
            {
                IsGiven = true,
                Finding = (in f) => WithoutProgress(Action(in f), f.Path, isReported: f.ReportedAction is not null),
            },
        ],
    };

    private static FindingText WithoutProgress(string what, string path, bool isReported) =>
        isReported ? new($"{path}.progress", $"{what} is named without progress.") : new(path, $"{what} is left out.");

    private static Fact TermOf(in MonitoringFacts facts) => new("term", facts.Update.Term is { } term ? term : FactValue.Unknown);

    private static DateOnly? FirstDayOfTerm(in MonitoringFacts facts) =>
        facts.Update.Term is >= 1 and var term && term <= facts.Plan.Terms.Length ? facts.Plan.Terms[term - 1].FirstDay : null;
}
