using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.7 and 6.8: when actions begin and end, and which come first.</summary>
internal static class ScheduleRules
{
    /// <summary>Guidance 6.7: the terms within which the grant pays.</summary>
    public static readonly ActionFormRule Deployment = new("RAF-DEPLOYMENT", "the funded terms are known", Must, "6.7")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form that asks for funding dates the initial deployment, from which the funded terms are counted.",
        Reading = "Also the calendar has to hold the funded terms, so that it can be told whether funded activity is in time.",
        Remedy = "Give the date of the initial deployment.",
        When = [new("the grant pays for something, or may", (in f) => AsksForFunding(f.Form), (in f) => [new("requested", f.Form.FundingRequested)])],
        Needs =
        [
            new("the initial deployment is dated", (in f) => Truth.Yes.Unless(f.Form.InitialDeployment is null), (in f) => [new("initial deployment", f.Form.InitialDeployment)])
            {
                At = "initialDeployment",
                Lacks = (in f) => "The form does not date the initial deployment, so that it cannot be told whether funded activity is in time.",
            },
            new(
                "the calendar holds the funded terms after a deployment that is dated",
                (in f) => Truth.Yes.Unless(f.Form.InitialDeployment is not null && f.LastFundedDay is null),
                (in f) => [new("initial deployment", f.Form.InitialDeployment), new("last funded day", f.LastFundedDay), f.Offer.ActionForm.FundedTerms])
            {
                At = "initialDeployment",
                Lacks = (in f) => $"The calendar '{Quoted.Of(f.Calendar.Description, Quoted.LongestCalendar)}' knows {f.Calendar.Known}, "
                    + $"which does not hold {f.Offer.ActionForm.FundedTerms.Value} terms after the deployment on {Day(f.Form.InitialDeployment)}, so that it cannot be told whether funded activity is in time.",
                Ask = "Supply a calendar with the school's further terms, or correct the date of the deployment.",
            },
        ],
    };

    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Dates = new("RAF-DATES", "start and end are dated", Must, "6.7", "6.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, has a date on which it starts and one on which it ends.",
        Remedy = "Give the action a start date and an end date.",
        Needs = [Given("startDate", "the start is dated", (in f) => f.Action?.StartDate is not null, (in f) => [new("starts", f.Action?.StartDate)],
            (in f) => $"{TheAction(in f)} has no start date."),
            Given("endDate", "the end is dated", (in f) => f.Action?.EndDate is not null, (in f) => [new("ends", f.Action?.EndDate)],
            (in f) => $"{TheAction(in f)} has no end date.")],
    };

    /// <summary>Guidance 6.7.</summary>
    public static readonly ActionFormRule Order = new("RAF-DATES-ORDER", "it does not end before it starts", Must, "6.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "An action does not end before it starts.",
        Reading = "It may start and end on one day.",
        Remedy = "Correct the dates.",
        When = [new(
            "start and end are dated",
            (in f) => f.Action is { StartDate: not null, EndDate: not null },
            (in f) => [new("starts", f.Action?.StartDate), new("ends", f.Action?.EndDate)])],
        Needs = [Holds("endDate", "the end is not before the start", (in f) => f.Action?.EndDate >= f.Action?.StartDate, (in f) => [new("starts", f.Action?.StartDate), new("ends", f.Action?.EndDate)],
            (in f) => $"{TheAction(in f)} ends on {Day(f.Action?.EndDate)}, before it starts on {Day(f.Action?.StartDate)}.")],
    };

    /// <summary>Guidance 6.7: funded activity follows the initial deployment.</summary>
    public static readonly ActionFormRule NotBeforeDeployment = new("RAF-WINDOW-START", "funded activity follows the deployment", Must, "6.7")
    {
        Scope = ActionFormScope.Action,
        Statement = "Funded activity does not start before the initial deployment.",
        Reading = "It may start on the day of the deployment itself (policy WindowStart).",
        Remedy = "Let the action start after the initial deployment, or let the school pay for it.",
        When =
        [
            GrantPays,
            new(
                "the start is dated, and the window has one",
                (in f) => f.Action?.StartDate is not null && f.Policy.WindowStart == WindowStartReading.InitialDeployment,
                (in f) => [new("starts", f.Action?.StartDate)]),
        ],
        Needs =
        [
            new(
                "the start is not before the deployment",
                (in f) => f.Form.InitialDeployment is { } deployment ? f.Action?.StartDate >= deployment : null,
                (in f) => [new("starts", f.Action?.StartDate), new("initial deployment", f.Form.InitialDeployment)])
            {
                At = "startDate",
                SaidBy = "RAF-DEPLOYMENT",
                Fails = (in f) => $"{TheAction(in f)} starts on {Day(f.Action?.StartDate)}, before the initial deployment on {Day(f.Form.InitialDeployment)}.",
                Ask = "Give the date of the initial deployment.",
            },
        ],
    };

    /// <summary>Guidance 6.7 and 6.8.</summary>
    public static readonly ActionFormRule Window = new("RAF-WINDOW", "funded activity ends in time", Must, "6.7", "6.8")
    {
        Scope = ActionFormScope.Action,
        Statement = "Funded activity ends within the funded terms after the initial deployment; what lies beyond them the school pays for.",
        Reading = "The funded terms are those that start after the initial deployment, and the last day of the last of them still counts (policy FirstTerm).",
        Remedy = "End the action by then, or let the school pay for it.",
        When = [GrantPays, new("the end is dated", (in f) => f.Action?.EndDate is not null, (in f) => [new("ends", f.Action?.EndDate)])],
        Needs =
        [
            new(
                "the end is within the funded terms",
                (in f) => f.LastFundedDay is { } last ? f.Action?.EndDate <= last : null,
                (in f) => [new("ends", f.Action?.EndDate), new("initial deployment", f.Form.InitialDeployment), new("last funded day", f.LastFundedDay), f.Offer.ActionForm.FundedTerms])
            {
                At = "endDate",
                SaidBy = "RAF-DEPLOYMENT",
                Fails = (in f) => $"{TheAction(in f)} ends on {Day(f.Action?.EndDate)}, after {Day(f.LastFundedDay)}, "
                    + $"the last day of the {f.Offer.ActionForm.FundedTerms.Value} funded terms by the calendar '{Quoted.Of(f.Calendar.Description, Quoted.LongestCalendar)}'.",
                Ask = "Give the date of the initial deployment, and a calendar that holds the terms after it.",
            },
        ],
    };

    /// <summary>Guidance 6.8.</summary>
    public static readonly ActionFormRule Sequence = new("RAF-SEQUENCE", "priorities come first", Should, "6.8")
    {
        Scope = ActionFormScope.Action,
        Statement = "Actions of a higher priority start before those of a lower one, or with them.",
        Reading = "Actions are compared by the priority that the form gives them, 1 being the highest, and by their start. Those that start too late are named, or those that start too early, whichever are fewer.",
        Remedy = "Start the higher priority first, or correct the priorities.",
        When = [new(
            "priority and start are given",
            (in f) => f.Action is { Priority: not null, StartDate: not null },
            (in f) => [new("priority", f.Action?.Priority)])],
        Needs = [Holds("startDate", "it starts in the order of the priorities", (in f) => OutOfOrder(in f) is null, (in f) => [new("priority", f.Action?.Priority), new("starts", f.Action?.StartDate)],
            (in f) => $"{TheAction(in f)} has priority {FactValue.From(f.Action?.Priority)} and starts on {Day(f.Action?.StartDate)}, "
                + $"{(f.Form.Order.NamesTheLate ? "after" : "before")} priority {FactValue.From(OutOfOrder(in f)?.Priority)}{Titled(OutOfOrder(in f))}, which starts on {Day(OutOfOrder(in f)?.StartDate)}.")],
    };

    private static Truth AsksForFunding(RecommendedActionForm form)
    {
        Truth asks = !form.Coordination.IsEmpty;
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                asks |= Is(action.Funding, FundingSource.Grant);
            }
        }

        return asks;
    }

    /// <summary>The action with which the one asked about is out of order, if it is one of those that are named for it.</summary>
    private static RecommendedAction? OutOfOrder(in ActionFormFacts facts) => facts.Form.Order.OutOfOrderWith(facts.AreaIndex, facts.ActionIndex);

    private static string Titled(RecommendedAction? action) => IsStated(action?.Title) ? $", '{Quoted.Of(action.Title)}'" : "";
}
