using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Monitoring.Rules.Monitored;

namespace SchoolImprovement.Rules.Monitoring.Rules;

/// <summary>Guidance 7.1 and 7.2: who gives updates, and what each captures.</summary>
internal static class CompletenessRules
{
    private static readonly Citation Termly = Citation.Parse("7.1");

    /// <summary>Guidance 7, heading, and 7.1.</summary>
    public static readonly MonitoringRule TiersTwoAndThree = new("MON-TIER", "updates are for tiers 2 and 3", Obligation.Must, "7.1")
    {
        Scope = MonitoringScope.Update,
        Statement = "Termly updates are given on the plans of tier 2 and tier 3 schools only.",
        Reading = "For a tier 1 update this is the only finding: no other rule on monitoring speaks of it.",
        Remedy = "Give no update for a tier 1 school; its return at the end of the deployment is all that is asked.",
        Needs =
        [
            new(
                "the school is in tier 2 or 3",
                (in facts) => facts.IsMonitored,
                (in facts) => [new("tier", (int)facts.Plan.Tier)])
            {
                Finding = (in _) =>
                    new("$", "Tier 1 is not monitored: the school has no funded plan, and no progress to report on."),
            },
        ],
    };

    /// <summary>Guidance 7.1: termly.</summary>
    public static readonly MonitoringRule NamesTerm = new("MON-TERM", "the update is for one of the funded terms", Obligation.Must, "7.1", "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update is given for each term of the plan, and says which term it is for.",
        Reading = "The terms of the plan are the funded terms, the first being 1; what the school goes on with later at its own cost needs no update.",
        Remedy = "Say for which of the funded terms the update is.",
        When = [Plan],
        Needs =
        [
            new(
                "it names its term",
                (in facts) => Status(facts.Update.Term is not null),
                (in facts) => [new("term", facts.Update.Term is { } term ? term : FactValue.Unknown)])
            {
                Finding = (in _) => new("$.term", "The update does not say which term it is for."),
            },
            new(
                "the term is one of the funded terms",
                (in facts) =>
                    facts.Update.Term is null || (facts.Update.Term >= 1 && facts.Update.Term <= facts.Offer.ActionForm.FundedTerms.Value),
                (in facts) =>
                [
                    new("term", facts.Update.Term is { } term ? term : FactValue.Unknown),
                    facts.Offer.ActionForm.FundedTerms,
                ])
            {
                Finding = (in facts) => new(
                    "$.term",
                    string.Create(CultureInfo.InvariantCulture, $"Term {facts.Update.Term} is none of the funded terms, 1 to {facts.Offer.ActionForm.FundedTerms.Value}.")),
            },
        ],
    };

    /// <summary>Guidance 7.2: an update is of a day within the course of the plan.</summary>
    public static readonly MonitoringRule IsDated = new("MON-DATE", "the update is dated, and not before its term", Obligation.Must, "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update says of which day it is, and reports on a term that has begun.",
        Reading = "Whether it comes in time, about a month before the term's end, is a deadline and is not decided here.",
        Remedy = "Give the day on which the progress was established.",
        When = [Plan],
        Needs =
        [
            new(
                "it is dated",
                (in facts) => Status(facts.Update.Date is not null),
                (in facts) => [new("dated", facts.Update.Date)])
            {
                Finding = (in _) => new("$.date", "The update does not say of which day it is."),
            },
            new(
                "its term has begun",
                (in facts) => !(facts.Update.Date < FirstDayOfTerm(in facts)),
                (in facts) => [new("dated", facts.Update.Date), new("term begins", FirstDayOfTerm(in facts))])
            {
                Finding = (in facts) => new(
                    "$.date",
                    $"The update is of {Wording.Date(facts.Update.Date!.Value)}, before {Term(in facts)} begins on {Wording.Date(FirstDayOfTerm(in facts)!.Value)}."),
            },
        ],
    };

    /// <summary>Guidance 7.2, third limb.</summary>
    public static readonly MonitoringRule FormAsAWhole = new("MON-WHOLE", "overall progress of the form as a whole", Obligation.Must, "7.2")
    {
        Scope = MonitoringScope.Update,
        Statement = "An update gives overall progress for the form as a whole.",
        Remedy = "Give progress for the form as a whole.",
        When = [Plan],
        Needs =
        [
            new(
                "progress of the whole is given",
                (in facts) => Status(facts.Update.Overall is not null),
                (in facts) => [new("form as a whole", ProgressStatusNames.InWords(facts.Update.Overall))])
            {
                Finding = (in _) => new("$.overall", "The update gives no progress for the form as a whole."),
            },
        ],
    };

    /// <summary>Guidance 7.2, first limb.</summary>
    public static readonly MonitoringRule EachArea = new("MON-AREAS", "progress against each improvement area", Obligation.Must, "7.2")
    {
        Scope = MonitoringScope.PlannedArea,
        Statement = "An update gives overall progress against each improvement area.",
        Remedy = "Give progress against the area.",
        When = [Plan],
        Needs =
        [
            new(
                "progress against the area is given",
                (in facts) => Status(facts.ReportedArea?.Progress is not null),
                (in facts) =>
                [
                    new("area", facts.PlannedArea?.Id),
                    new("progress", ProgressStatusNames.InWords(facts.ReportedArea?.Progress)),
                ])
            {
                Finding = (in facts) => facts.ReportedArea is null
                    ? new(facts.Path, $"{Area(in facts)} is left out.")
                    : new($"{facts.Path}.progress", $"{Area(in facts)} is named without progress."),
            },
        ],
    };

    /// <summary>Guidance 7.2, second limb.</summary>
    public static readonly MonitoringRule EachAction = new("MON-ACTIONS", "progress against each recommended action", Obligation.Must, "7.2")
    {
        Scope = MonitoringScope.PlannedAction,
        Statement = "An update gives progress against each recommended action, funded or not.",
        Reading = "Each action of the plan, also one whose term has not come or is over.",
        Remedy = "Give progress against the action.",
        When = [Plan],
        Needs =
        [
            new(
                "progress against the action is given",
                (in facts) => Status(facts.ReportedAction?.Progress is not null),
                (in facts) =>
                [
                    new("action", facts.PlannedAction?.Id),
                    new("progress", ProgressStatusNames.InWords(facts.ReportedAction?.Progress)),
                ])
            {
                Finding = (in facts) => facts.ReportedAction is null
                    ? new(facts.Path, $"{Action(in facts)} is left out.")
                    : new($"{facts.Path}.progress", $"{Action(in facts)} is named without progress."),
            },
        ],
    };

    private static DateOnly? FirstDayOfTerm(in MonitoringFacts facts) =>
        facts.Update.Term is >= 1 and var term && term <= facts.Plan.Terms.Length ? facts.Plan.Terms[term - 1].FirstDay : null;
}
