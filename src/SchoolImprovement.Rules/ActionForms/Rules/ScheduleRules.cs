using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.7 and 6.8: when actions begin and end, and which come first.</summary>
internal static class ScheduleRules
{
    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Dates = new("RAF-DATES", "start and end are dated", Obligation.Must, "6.7", "6.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has a date on which it starts and one on which it ends.",
        Remedy = "Give the action a start date and an end date.",
        Needs =
        [
            new(
                "the start is dated",
                (in facts) => Status(facts.Action?.StartDate is not null),
                (in facts) => [new("starts", facts.Action?.StartDate)])
            {
                Finding = (in facts) => new(facts.Path("startDate"), $"{TheAction(in facts)} has no start date."),
            },
            new(
                "the end is dated",
                (in facts) => Status(facts.Action?.EndDate is not null),
                (in facts) => [new("ends", facts.Action?.EndDate)])
            {
                Finding = (in facts) => new(facts.Path("endDate"), $"{TheAction(in facts)} has no end date."),
            },
        ],
    };

    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Order = new("RAF-DATES-ORDER", "it does not end before it starts", Obligation.Must, "6.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "An action does not end before it starts.",
        Reading = "It may start and end on one day.",
        Remedy = "Correct the dates.",
        When = [new(
            "start and end are dated",
            (in facts) => facts.Action is { StartDate: not null, EndDate: not null },
            (in facts) => [new("starts", facts.Action?.StartDate), new("ends", facts.Action?.EndDate)])],
        Needs =
        [
            new(
                "the end is not before the start",
                (in facts) => facts.Action is { StartDate: { } start, EndDate: { } end } && end >= start,
                (in facts) => [new("starts", facts.Action?.StartDate), new("ends", facts.Action?.EndDate)])
            {
                Finding = (in facts) => new(
                    facts.Path("endDate"),
                    $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, before it starts on {Day(facts.Action?.StartDate)}."),
            },
        ],
    };

    /// <summary>Guidance 6.7: funded activity follows the initial deployment.</summary>
    public static readonly ActionFormRule NotBeforeDeployment = new("RAF-WINDOW-START", "funded activity follows the deployment", Obligation.Must, "6.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "Funded activity does not start before the initial deployment.",
        Reading = "It may start on the day of the deployment itself.",
        Remedy = "Let the action start after the initial deployment, or let the school pay for it.",
        When = [new(
            "the grant pays, and deployment and start are dated",
            (in facts) => facts.Form.InitialDeployment is null || facts.Action?.StartDate is null
                ? Truth.No
                : facts.Funded,
            (in facts) => [new("paid for by", Word(facts.Action?.Funding))])],
        Needs =
        [
            new(
                "the start is not before the deployment",
                (in facts) => IfFunded(in facts, facts.Action?.StartDate >= facts.Form.InitialDeployment),
                (in facts) => [new("starts", facts.Action?.StartDate), new("initial deployment", facts.Form.InitialDeployment)])
            {
                Finding = (in facts) => new(
                    facts.Path("startDate"),
                    $"{TheAction(in facts)} starts on {Day(facts.Action?.StartDate)}, before the initial deployment on {Day(facts.Form.InitialDeployment)}.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.7 and 6.8.</summary>
    public static readonly ActionFormRule Window = new("RAF-WINDOW", "funded activity ends in time", Obligation.Must, "6.7", "6.8")
    {
        Scope = ActionFormScope.Action,
        Statement = "Funded activity ends within the funded terms after the initial deployment; what lies beyond them the school pays for.",
        Reading = "The funded terms are those that start after the initial deployment, and the last day of the last of them still counts (policy FirstTerm).",
        Remedy = "End the action by then, or let the school pay for it.",
        When = [new(
            "the grant pays, and the end is dated",
            (in facts) => facts.Action?.EndDate is null ? Truth.No : facts.Funded,
            (in facts) => [new("paid for by", Word(facts.Action?.Funding)), new("ends", facts.Action?.EndDate)])],
        Needs =
        [
            new(
                "the end is within the funded terms",
                (in facts) => facts.LastFundedDay is { } last
                    ? IfFunded(in facts, facts.Action?.EndDate <= last)
                    : Truth.Unknown,
                (in facts) =>
                [
                    new("ends", facts.Action?.EndDate),
                    new("initial deployment", facts.Form.InitialDeployment),
                    new("last funded day", facts.LastFundedDay),
                    facts.Offer.ActionForm.FundedTerms,
                ])
            {
                Finding = (in facts) => facts.LastFundedDay is { } last
                    ? new(
                        facts.Path("endDate"),
                        $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, after {Wording.Date(last)}, the last day of the {facts.Offer.ActionForm.FundedTerms.Value} funded terms by the calendar '{facts.Calendar.Description}'.{PayerUnknown(in facts)}", SayWhoPays(in facts))
                    : Unchecked(in facts),
            },
        ],
    };

    /// <summary>Guidance 6.8.</summary>
    public static readonly ActionFormRule Sequence = new("RAF-SEQUENCE", "priorities come first", Obligation.Should, "6.8")
    {
        Scope = ActionFormScope.Action,
        Statement = "Actions of a higher priority start before those of a lower one, or with them.",
        Reading = "Actions are compared by the priority that the form gives them, 1 being the highest, and by their start.",
        Remedy = "Start the higher priority first, or correct the priorities.",
        When = [new(
            "priority and start are given",
            (in facts) => facts.Action is { Priority: not null, StartDate: not null },
            (in facts) => [new("priority", Number(facts.Action?.Priority))])],
        Needs =
        [
            new(
                "no action of higher priority starts later",
                (in facts) => !TryFindOvertaken(in facts, out _, out _),
                (in facts) => [new("priority", Number(facts.Action?.Priority)), new("starts", facts.Action?.StartDate)])
            {
                Finding = (in facts) =>
                {
                    TryFindOvertaken(in facts, out var areaIndex, out var actionIndex);
                    var other = facts.Form.Areas[areaIndex].Actions[actionIndex];
                    return new(
                        facts.Path("startDate"),
                        $"{TheAction(in facts)} has priority {Number(facts.Action!.Priority)} and starts on {Day(facts.Action.StartDate)}, before priority {Number(other.Priority)} at $.areas[{areaIndex}].actions[{actionIndex}], which starts on {Day(other.StartDate)}.");
                },
            },
        ],
    };

    private static bool TryFindOvertaken(in ActionFormFacts facts, out int areaIndex, out int actionIndex)
    {
        var (priority, start) = (facts.Action!.Priority ?? int.MinValue, facts.Action.StartDate ?? DateOnly.MaxValue);
        var areas = facts.Form.Areas;
        for (areaIndex = 0; areaIndex < areas.Length; areaIndex++)
        {
            var actions = areas[areaIndex].Actions;
            for (actionIndex = 0; actionIndex < actions.Length; actionIndex++)
            {
                if (actions[actionIndex].Priority < priority && actions[actionIndex].StartDate > start)
                {
                    return true;
                }
            }
        }

        actionIndex = -1;
        return false;
    }

    private static FindingText Unchecked(in ActionFormFacts facts) => facts.Form.InitialDeployment is { } deployment
        ? new(
            facts.Path("endDate"),
            $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, and whether that is in time cannot be checked: the calendar '{facts.Calendar.Description}' knows {facts.Calendar.Known}, which does not hold {facts.Offer.ActionForm.FundedTerms.Value} terms after the deployment on {Wording.Date(deployment)}.",
            "Supply a calendar with the school's further terms.")
        : new(
            facts.Path("endDate"),
            $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, and whether that is in time cannot be checked: the form does not date the initial deployment.",
            "Give the date of the initial deployment.");

    private static string Day(DateOnly? date) => date is { } day ? Wording.Date(day) : "no day";

    private static FactValue Number(int? number) => number is { } known ? known : FactValue.Unknown;
}
