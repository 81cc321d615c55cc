using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.12 and 6.13: an adviser's advice and nothing beside it, or a review of resource management.</summary>
internal static class FinancialManagementRules
{
    private const int MonthsInYear = 12;

    private static readonly Citation Adviser = Citation.Parse("6.12");

    /// <summary>Guidance 6.12, first half.</summary>
    public static readonly ActionFormRule OutstandingActions = new("RAF-SRMA", "the adviser's outstanding action is in the form", Obligation.Must, "6.12")
    {
        Scope = ActionFormScope.SrmaAction,
        Statement = "Where a School Resource Management Adviser has advised the school, each action still outstanding is in the form.",
        Reading = "An action of the form carries it out by its id, in whichever area it stands.",
        Remedy = "Add an action that carries it out, and give it the id.",
        When = [new(
            "advice was received",
            ReceivedAdvice,
            (in facts) => [new("advice received", YesNo(facts.Form.Srma?.Received))])],
        Needs =
        [
            new(
                "an action of the form carries it out",
                (in facts) => IfAsked(ReceivedAdvice(in facts), IsCarriedOut(in facts)),
                (in facts) => [new("adviser's action", Text(facts.SrmaAction?.Id))])
            {
                Finding = (in facts) => new(
                    facts.Path(),
                    $"The adviser's outstanding action '{Quoted.Of(facts.SrmaAction?.Id)}' is carried out by no action of the form.{ReceiptUnknown(in facts)}", SayReceipt(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.12, second half.</summary>
    public static readonly ActionFormRule NothingElse = new("RAF-SRMA-ONLY", "nothing beside the adviser's advice", Obligation.Must, "6.12")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where a School Resource Management Adviser has advised the school, the form recommends nothing else on financial management.",
        Reading = "Every action of the financial-management area carries out an outstanding action of the adviser.",
        Remedy = "Leave the action out, or say which outstanding action of the adviser it carries out.",
        When = [new(
            "advice was received, and the action is on financial management",
            (in facts) => facts.Area?.Kind == ImprovementAreaKind.FinancialManagement
                ? ReceivedAdvice(in facts)
                : Truth.No,
            (in facts) => [new("area", Word(facts.Area?.Kind)), new("advice received", YesNo(facts.Form.Srma?.Received))])],
        Needs =
        [
            new(
                "it carries out an outstanding action of the adviser",
                (in facts) => IfAsked(ReceivedAdvice(in facts), CarriesOut(in facts)),
                (in facts) => [new("adviser's actions", facts.Action?.SrmaActions.Length ?? 0)])
            {
                Finding = (in facts) => new(
                    facts.Path("srmaActions"),
                    $"{TheAction(in facts)} is on financial management and carries out no outstanding action of the adviser.{ReceiptUnknown(in facts)}", SayReceipt(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.13.</summary>
    public static readonly ActionFormRule Review = new("RAF-REVIEW", "resource management is reviewed", Obligation.Should, "6.13")
    {
        Scope = ActionFormScope.Form,
        Statement = "Where no adviser has advised the school, it has lately reviewed its resource management with the department's tools.",
        Reading = "Where the form has a financial-management area (policy ResourceReview). The review's age counts on the day of submission, and a review on the same day so many months earlier is still recent.",
        Remedy = "Let the school review its resource management with the department's tools, and give the date.",
        When = [new(
            "no advice was received, and a review is needed",
            (in facts) => NeedsReview(in facts),
            (in facts) =>
            [
                new("advice received", YesNo(facts.Form.Srma?.Received)),
                new("has a financial-management area", Has(facts.Form, ImprovementAreaKind.FinancialManagement)),
            ])],
        Needs =
        [
            new(
                "a review was done, and is recent on submission",
                (in facts) => IfAsked(
                    NeedsReview(in facts),
                    facts.Form.ResourceReview is not { } review ? Truth.No
                    : facts.Form.SubmittedOn is not { } submitted ? Truth.Unknown
                    : Status(review <= submitted && IsRecent(review, submitted, facts.Offer.ActionForm.ResourceReviewMonths.Value))),
                (in facts) =>
                [
                    new("reviewed on", facts.Form.ResourceReview),
                    new("submitted on", facts.Form.SubmittedOn),
                    facts.Offer.ActionForm.ResourceReviewMonths,
                ])
            {
                Finding = (in facts) =>
                    facts.Form.ResourceReview is not { } review
                        ? new("$.resourceReview", $"The school's resource management is not reviewed.{ReceiptUnknown(in facts)}", SayReceipt(in facts))
                    : facts.Form.SubmittedOn is not { } submitted
                        ? new(
                            "$.submittedOn",
                            $"Whether the review of {Wording.Date(review)} is recent cannot be checked while the day of submission is not known.",
                            "Give the day of submission.")
                    : review > submitted
                        ? new("$.resourceReview", $"The review of resource management is dated {Wording.Date(review)}, after the submission on {Wording.Date(submitted)}.{ReceiptUnknown(in facts)}", SayReceipt(in facts))
                    : new("$.resourceReview", $"The review of resource management of {Wording.Date(review)} is more than {facts.Offer.ActionForm.ResourceReviewMonths.Value} months old on submission, {Wording.Date(submitted)}.{ReceiptUnknown(in facts)}", SayReceipt(in facts)),
            },
        ],
    };

    private static Truth ReceivedAdvice(in ActionFormFacts facts) => facts.Form.Srma?.Received;

    private static Truth NeedsReview(in ActionFormFacts facts) =>
        facts.Policy.ResourceReview == ResourceReviewReading.EveryForm || Has(facts.Form, ImprovementAreaKind.FinancialManagement)
            ? Known(!facts.Form.Srma?.Received)
            : Truth.No;

    // Reckoned in months, so that no date leaves the calendar, whatever the form says.
    private static bool IsRecent(DateOnly review, DateOnly submitted, int months)
    {
        var whole = ((submitted.Year - review.Year) * MonthsInYear) + submitted.Month - review.Month;
        return whole < months || (whole == months && submitted.Day <= LastDayLike(review, submitted));
    }

    /// <summary>The day of the submission's month that is the review's day, or the month's last where it has none such.</summary>
    private static int LastDayLike(DateOnly review, DateOnly submitted) =>
        Math.Min(review.Day, DateTime.DaysInMonth(submitted.Year, submitted.Month));

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

    private static bool CarriesOut(in ActionFormFacts facts)
    {
        if (facts.Form.Srma is { } srma && facts.Action is { } action)
        {
            foreach (var outstanding in srma.OutstandingActions)
            {
                if (Contains(action.SrmaActions, outstanding.Id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string ReceiptUnknown(in ActionFormFacts facts) =>
        facts.Form.Srma?.Received is null ? " The form does not say whether an adviser's advice was received, on which this hangs." : "";

    private static string? SayReceipt(in ActionFormFacts facts) =>
        facts.Form.Srma?.Received is null ? "Say whether an adviser's advice was received." : null;
}
