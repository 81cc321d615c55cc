using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.7 and 6.8: when actions begin and end, and which come first.</summary>
internal static class ScheduleRules
{
    private static readonly Citation Dated = Citation.Parse("6.7");
    private static readonly Citation Sequenced = Citation.Parse("6.8");

    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Dates = new()
    {
        Id = "RAF-DATES",
        Title = "start and end are dated",
        Citations = [Dated, Citation.Parse("6.6")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has a date on which it starts and one on which it ends.",
        Remedy = "Give the action a start date and an end date.",
        Conditions =
        [
            new(
                "the start is dated",
                static (in ActionFormFacts facts) => Status(facts.Action?.StartDate is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("starts", facts.Action?.StartDate))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("startDate"), $"{TheAction(in facts)} has no start date."),
            },
            new(
                "the end is dated",
                static (in ActionFormFacts facts) => Status(facts.Action?.EndDate is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("ends", facts.Action?.EndDate))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("endDate"), $"{TheAction(in facts)} has no end date."),
            },
        ],
    };

    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Order = new()
    {
        Id = "RAF-DATES-ORDER",
        Title = "it does not end before it starts",
        Citations = [Dated],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "An action does not end before it starts.",
        Reading = "It may start and end on one day.",
        Remedy = "Correct the dates.",
        AppliesWhen = new(
            "start and end are dated",
            static (in ActionFormFacts facts) => Status(facts.Action is { StartDate: not null, EndDate: not null }),
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("starts", facts.Action?.StartDate);
                collector.Add("ends", facts.Action?.EndDate);
            }),
        Conditions =
        [
            new(
                "the end is not before the start",
                static (in ActionFormFacts facts) => Status(facts.Action is { StartDate: { } start, EndDate: { } end } && end >= start),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("starts", facts.Action?.StartDate);
                    collector.Add("ends", facts.Action?.EndDate);
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("endDate"),
                    $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, before it starts on {Day(facts.Action?.StartDate)}."),
            },
        ],
    };

    /// <summary>Guidance 6.7: funded activity follows the initial deployment.</summary>
    public static readonly ActionFormRule NotBeforeDeployment = new()
    {
        Id = "RAF-WINDOW-START",
        Title = "funded activity follows the deployment",
        Citations = [Dated],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Funded activity does not start before the initial deployment.",
        Reading = "It may start on the day of the deployment itself.",
        Remedy = "Let the action start after the initial deployment, or let the school pay for it.",
        AppliesWhen = new(
            "the grant pays, and deployment and start are dated",
            static (in ActionFormFacts facts) => facts.Form.InitialDeployment is null || facts.Action?.StartDate is null
                ? RuleStatus.NotSatisfied
                : facts.Funded,
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("paid for by", Word(facts.Action?.Funding))),
        Conditions =
        [
            new(
                "the start is not before the deployment",
                static (in ActionFormFacts facts) => IfFunded(in facts, facts.Action?.StartDate >= facts.Form.InitialDeployment),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("starts", facts.Action?.StartDate);
                    collector.Add("initial deployment", facts.Form.InitialDeployment);
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("startDate"),
                    $"{TheAction(in facts)} starts on {Day(facts.Action?.StartDate)}, before the initial deployment on {Day(facts.Form.InitialDeployment)}.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.7 and 6.8.</summary>
    public static readonly ActionFormRule Window = new()
    {
        Id = "RAF-WINDOW",
        Title = "funded activity ends in time",
        Citations = [Dated, Sequenced],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Funded activity ends within the funded terms after the initial deployment; what lies beyond them the school pays for.",
        Reading = "The funded terms are those that start after the initial deployment, and the last day of the last of them still counts (policy FirstTerm).",
        Remedy = "End the action by then, or let the school pay for it.",
        AppliesWhen = new(
            "the grant pays, and the end is dated",
            static (in ActionFormFacts facts) => facts.Action?.EndDate is null ? RuleStatus.NotSatisfied : facts.Funded,
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("paid for by", Word(facts.Action?.Funding));
                collector.Add("ends", facts.Action?.EndDate);
            }),
        Conditions =
        [
            new(
                "the end is within the funded terms",
                static (in ActionFormFacts facts) => facts.LastFundedDay is { } last
                    ? IfFunded(in facts, facts.Action?.EndDate <= last)
                    : RuleStatus.NeedsInformation,
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("ends", facts.Action?.EndDate);
                    collector.Add("initial deployment", facts.Form.InitialDeployment);
                    collector.Add("last funded day", facts.LastFundedDay);
                    collector.Add(facts.Offer.ActionForm.FundedTerms);
                })
            {
                Finding = static (in ActionFormFacts facts) => facts.LastFundedDay is { } last
                    ? new(
                        facts.Path("endDate"),
                        $"{TheAction(in facts)} ends on {Day(facts.Action?.EndDate)}, after {Wording.Date(last)}, the last day of the {facts.Offer.ActionForm.FundedTerms.Value} funded terms by the calendar '{facts.Calendar.Description}'.{PayerUnknown(in facts)}", SayWhoPays(in facts))
                    : Unchecked(in facts),
            },
        ],
    };

    /// <summary>Guidance 6.8.</summary>
    public static readonly ActionFormRule Sequence = new()
    {
        Id = "RAF-SEQUENCE",
        Title = "priorities come first",
        Citations = [Sequenced],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Actions of a higher priority start before those of a lower one, or with them.",
        Reading = "Actions are compared by the priority that the form gives them, 1 being the highest, and by their start.",
        Remedy = "Start the higher priority first, or correct the priorities.",
        AppliesWhen = new(
            "priority and start are given",
            static (in ActionFormFacts facts) => Status(facts.Action is { Priority: not null, StartDate: not null }),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("priority", Number(facts.Action?.Priority))),
        Conditions =
        [
            new(
                "no action of higher priority starts later",
                static (in ActionFormFacts facts) => Status(!TryFindOvertaken(in facts, out _, out _)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("priority", Number(facts.Action?.Priority));
                    collector.Add("starts", facts.Action?.StartDate);
                })
            {
                Finding = static (in ActionFormFacts facts) =>
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
