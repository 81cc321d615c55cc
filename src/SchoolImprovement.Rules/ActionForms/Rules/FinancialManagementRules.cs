using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.12 and 6.13: an adviser's advice and nothing beside it, or a review of resource management.</summary>
internal static class FinancialManagementRules
{
    private const int MonthsInYear = 12;
    private const string ReceiptUnknown = "The form does not say whether an adviser's advice was received, on which this hangs.";
    private const string SayReceipt = "Say whether an adviser's advice was received.";

    private static readonly Condition<ActionFormFacts> AdviceReceived = new(
        "advice was received", (in f) => f.Form.Srma?.Received, (in f) => [new("advice received", f.Form.Srma?.Received)])
    {
        Lacks = (in f) => ReceiptUnknown,
        Ask = SayReceipt,
    };

    private static readonly Condition<ActionFormFacts> NoAdvice = new(
        "no advice was received", (in f) => !f.Form.Srma?.Received, (in f) => [new("advice received", f.Form.Srma?.Received)])
    {
        Lacks = (in f) => ReceiptUnknown,
        Ask = SayReceipt,
    };

    /// <summary>Guidance 6.12: without it nobody can tell whether something is outstanding.</summary>
    public static readonly ActionFormRule ReceiptKnown = Known(Must);

    /// <summary>The same, by the reading that 6.12 recommends.</summary>
    public static readonly ActionFormRule ReceiptKnownRecommended = Known(Should);

    /// <summary>Guidance 6.12, first half.</summary>
    public static readonly ActionFormRule OutstandingActions = Outstanding(Must);

    /// <summary>The same, by the reading that 6.12 recommends.</summary>
    public static readonly ActionFormRule OutstandingActionsRecommended = Outstanding(Should);

    /// <summary>Guidance 6.12, second half.</summary>
    public static readonly ActionFormRule NothingElse = Nothing(Must);

    /// <summary>The same, by the reading that 6.12 recommends.</summary>
    public static readonly ActionFormRule NothingElseRecommended = Nothing(Should);

    /// <summary>Guidance 6.12: outstanding actions come from advice.</summary>
    public static readonly ActionFormRule FromAdvice = new("RAF-SRMA-RECEIVED", "outstanding actions come from advice", Should, "6.12")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form that lists an adviser's outstanding actions does not say that no advice was received.",
        Remedy = "Say that advice was received, or leave the outstanding actions out.",
        When = [new("actions of an adviser are outstanding", (in f) => HasOutstanding(in f), (in f) => [new("outstanding actions", f.Form.Srma?.OutstandingActions.Length)])],
        Needs = [Holds("srma.received", "the form does not deny the advice", (in f) => f.Form.Srma?.Received != false, (in f) => [new("advice received", f.Form.Srma?.Received)],
            (in f) => "The form lists outstanding actions of an adviser, and says that no advice was received.")],
    };

    /// <summary>Guidance 6.12: what an action carries out is listed.</summary>
    public static readonly ActionFormRule Listed = new("RAF-SRMA-LISTED", "what the action carries out is listed", Should, "6.12")
    {
        Scope = ActionFormScope.Action,
        Statement = "The adviser's actions that an action says it carries out are those that the form lists as outstanding.",
        Remedy = "Correct the id, or list the adviser's action.",
        When = [new(
            "it is not refused for carrying out nothing of the adviser's",
            (in f) => f.Area?.Kind != ImprovementAreaKind.FinancialManagement || f.Form.Srma?.Received != true || CarriesOut(in f),
            (in f) => [new("area", Word(f.Area?.Kind)), new("advice received", f.Form.Srma?.Received)])],
        Needs =
        [
            new("each action carried out is listed", (in f) => FirstUnlisted(in f) < 0, (in f) => [new("adviser's actions", f.Action!.SrmaActions.Length)])
            {
                Finding = (in f) => new(
                    f.Path($"srmaActions[{FirstUnlisted(in f)}]"),
                    $"{TheAction(in f)} carries out the adviser's action '{Quoted.Of(f.Action!.SrmaActions[FirstUnlisted(in f)])}', which the form does not list."),
            },
        ],
    };

    /// <summary>Guidance 6.13.</summary>
    public static readonly ActionFormRule Review = new("RAF-REVIEW", "resource management is reviewed", Should, "6.13")
    {
        Scope = ActionFormScope.Form,
        Statement = "Where no adviser has advised the school, it has lately reviewed its resource management with the department's tools.",
        Reading = "Where the form has a financial-management area (policy ResourceReview). The review's age counts on the day of submission, and a review on the same day so many months earlier is still recent.",
        Remedy = "Let the school review its resource management with the department's tools, and give the date.",
        When =
        [
            new(
                "a review is needed",
                (in f) => f.Policy.ResourceReview == ResourceReviewReading.EveryForm || Has(f.Form, ImprovementAreaKind.FinancialManagement),
                (in f) => [new("has a financial-management area", Has(f.Form, ImprovementAreaKind.FinancialManagement))]),
            NoAdvice,
        ],
        Needs =
        [
            Given("resourceReview", "a review was done", (in f) => f.Form.ResourceReview is not null, (in f) => [new("reviewed on", f.Form.ResourceReview)],
                (in f) => "The school's resource management is not reviewed."),
            new(
                "a review that was done can be dated back from the submission",
                (in f) => f.Form.ResourceReview is null || f.Form.SubmittedOn is not null ? Truth.Yes : Truth.Unknown,
                (in f) => [new("submitted on", f.Form.SubmittedOn)])
            {
                At = "submittedOn",
                Lacks = (in f) => $"Whether the review of {Day(f.Form.ResourceReview)} is recent cannot be checked while the day of submission is not known.",
                Ask = "Give the day of submission.",
            },
            new(
                "it is recent on submission, and not later",
                (in f) => f.Form is not { ResourceReview: { } review, SubmittedOn: { } submitted } || (review <= submitted && IsRecent(review, submitted, f.Offer.ActionForm.ResourceReviewMonths.Value)),
                (in f) => [new("reviewed on", f.Form.ResourceReview), new("submitted on", f.Form.SubmittedOn), f.Offer.ActionForm.ResourceReviewMonths])
            {
                At = "resourceReview",
                Fails = (in f) => f.Form.ResourceReview > f.Form.SubmittedOn
                    ? $"The review of resource management is dated {Day(f.Form.ResourceReview)}, after the submission on {Day(f.Form.SubmittedOn)}."
                    : $"The review of resource management of {Day(f.Form.ResourceReview)} is more than {f.Offer.ActionForm.ResourceReviewMonths.Value} months old on submission, {Day(f.Form.SubmittedOn)}.",
            },
        ],
    };

    private static ActionFormRule Known(Obligation obligation) => new("RAF-SRMA-KNOWN", "it is known whether an adviser has advised", obligation, "6.12")
    {
        Scope = ActionFormScope.Form,
        Statement = "The form says whether a School Resource Management Adviser has advised the school, since what is outstanding of the advice has to be in the form.",
        Reading = "Asked where nothing else of the form hangs on it: a financial-management area and outstanding actions ask it by rules of their own (policy AdviserAdvice).",
        Remedy = SayReceipt,
        When = [new(
            "no area and no action of the form asks it already",
            (in f) => !HasOutstanding(in f) && !Has(f.Form, ImprovementAreaKind.FinancialManagement),
            (in f) => [new("has a financial-management area", Has(f.Form, ImprovementAreaKind.FinancialManagement))])],
        Needs =
        [
            new("it is said whether advice was received", (in f) => Truth.Yes.Unless(f.Form.Srma?.Received is null), (in f) => [new("advice received", f.Form.Srma?.Received)])
            {
                At = "srma.received",
                Lacks = (in f) => "The form does not say whether an adviser's advice was received, so that it cannot be told whether outstanding actions are missing from it.",
            },
        ],
    };

    private static ActionFormRule Outstanding(Obligation obligation) => new("RAF-SRMA", "the adviser's outstanding action is in the form", obligation, "6.12")
    {
        Scope = ActionFormScope.SrmaAction,
        Statement = "Where a School Resource Management Adviser has advised the school, each action still outstanding is in the form.",
        Reading = "An action of the form carries it out by its id, in whichever area it stands; one id stands for one of the adviser's actions. The form has to hold it (policy AdviserAdvice).",
        Remedy = "Add an action that carries it out, and give it the id.",
        When = [AdviceReceived],
        Needs =
        [
            new("an action of the form carries it out", (in f) => IsCarriedOut(in f), (in f) => [new("adviser's action", Text(f.SrmaAction?.Id))])
            {
                IsGiven = true,
                Fails = (in f) => IsStated(f.SrmaAction?.Id)
                    ? $"The adviser's outstanding action '{Quoted.Of(f.SrmaAction.Id)}' is carried out by no action of the form."
                    : $"The adviser's {Ordinal(f.ItemIndex)} outstanding action has no id, so that no action of the form can carry it out.",
            },
            new("no outstanding action before it has the same id", (in f) => EarlierNamesake(in f) < 0, (in f) => [new("adviser's action", Text(f.SrmaAction?.Id))])
            {
                At = "id",
                Fails = (in f) => $"The adviser's {Ordinal(f.ItemIndex)} outstanding action has the id '{Quoted.Of(f.SrmaAction?.Id)}', which the {Ordinal(EarlierNamesake(in f))} has already.",
                Mend = (in f) => "Give it an id of its own, and add an action that carries it out.",
            },
        ],
    };

    private static ActionFormRule Nothing(Obligation obligation) => new("RAF-SRMA-ONLY", "nothing beside the adviser's advice", obligation, "6.12")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where a School Resource Management Adviser has advised the school, the form recommends nothing else on financial management.",
        Reading = "Every action of the financial-management area carries out an outstanding action of the adviser (policy AdviserAdvice).",
        Remedy = "Leave the action out, or say which outstanding action of the adviser it carries out.",
        When = [AreaIs(ImprovementAreaKind.FinancialManagement, "the action is on financial management"), AdviceReceived],
        Needs = [Given("srmaActions", "it carries out an outstanding action of the adviser", (in f) => CarriesOut(in f), (in f) => [new("adviser's actions", f.Action!.SrmaActions.Length)],
            (in f) => $"{TheAction(in f)} is on financial management and carries out no outstanding action of the adviser.")],
    };

    // Reckoned in months, so that no date leaves the calendar, whatever the form says.
    private static bool IsRecent(DateOnly review, DateOnly submitted, int months)
    {
        var whole = ((submitted.Year - review.Year) * MonthsInYear) + submitted.Month - review.Month;
        return whole < months || (whole == months && submitted.Day <= LastDayLike(review, submitted));
    }

    /// <summary>The day of the submission's month that is the review's day, or the month's last where it has none such.</summary>
    private static int LastDayLike(DateOnly review, DateOnly submitted) =>
        Math.Min(review.Day, DateTime.DaysInMonth(submitted.Year, submitted.Month));

    private static int EarlierNamesake(in ActionFormFacts facts)
    {
        var outstanding = facts.Form.Srma is { } srma ? srma.OutstandingActions : [];
        for (var i = 0; i < facts.ItemIndex; i++)
        {
            if (WrittenText.SameName(outstanding[i].Id, facts.SrmaAction?.Id))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsCarriedOut(in ActionFormFacts facts)
    {
        foreach (var area in facts.Form.Areas)
        {
            foreach (var action in area.Actions)
            {
                if (Contains(action.SrmaActions, facts.SrmaAction?.Id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasOutstanding(in ActionFormFacts facts) => facts.Form.Srma is { OutstandingActions.IsEmpty: false };

    private static bool CarriesOut(in ActionFormFacts facts)
    {
        foreach (var id in facts.Action!.SrmaActions)
        {
            if (IsListed(facts.Form.Srma, id))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstUnlisted(in ActionFormFacts facts)
    {
        var ids = facts.Action!.SrmaActions;
        for (var i = 0; i < ids.Length; i++)
        {
            if (!IsListed(facts.Form.Srma, ids[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsListed(SrmaAdvice? srma, string id)
    {
        foreach (var outstanding in srma is null ? [] : srma.OutstandingActions)
        {
            if (WrittenText.SameName(outstanding.Id, id))
            {
                return true;
            }
        }

        return false;
    }
}
