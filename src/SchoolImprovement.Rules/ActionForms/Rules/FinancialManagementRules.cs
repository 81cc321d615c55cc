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
    public static readonly ActionFormRule OutstandingActions = new()
    {
        Id = "RAF-SRMA",
        Title = "the adviser's outstanding action is in the form",
        Citations = [Adviser],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.SrmaAction,
        Statement = "Where a School Resource Management Adviser has advised the school, each action still outstanding is in the form.",
        Reading = "An action of the form carries it out by its id, in whichever area it stands.",
        Remedy = "Add an action that carries it out, and give it the id.",
        AppliesWhen = new(
            "advice was received",
            ReceivedAdvice,
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("advice received", YesNo(facts.Form.Srma?.Received))),
        Conditions =
        [
            new(
                "an action of the form carries it out",
                static (in ActionFormFacts facts) => IfAsked(ReceivedAdvice(in facts), IsCarriedOut(in facts)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("adviser's action", Text(facts.SrmaAction?.Id)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path(),
                    $"The adviser's outstanding action '{Quoted.Of(facts.SrmaAction?.Id)}' is carried out by no action of the form.{ReceiptUnknown(in facts)}", SayReceipt(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.12, second half.</summary>
    public static readonly ActionFormRule NothingElse = new()
    {
        Id = "RAF-SRMA-ONLY",
        Title = "nothing beside the adviser's advice",
        Citations = [Adviser],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Where a School Resource Management Adviser has advised the school, the form recommends nothing else on financial management.",
        Reading = "Every action of the financial-management area carries out an outstanding action of the adviser.",
        Remedy = "Leave the action out, or say which outstanding action of the adviser it carries out.",
        AppliesWhen = new(
            "advice was received, and the action is on financial management",
            static (in ActionFormFacts facts) => facts.Area?.Kind == ImprovementAreaKind.FinancialManagement
                ? ReceivedAdvice(in facts)
                : RuleStatus.NotSatisfied,
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("area", Word(facts.Area?.Kind));
                collector.Add("advice received", YesNo(facts.Form.Srma?.Received));
            }),
        Conditions =
        [
            new(
                "it carries out an outstanding action of the adviser",
                static (in ActionFormFacts facts) => IfAsked(ReceivedAdvice(in facts), CarriesOut(in facts)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("adviser's actions", facts.Action?.SrmaActions.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("srmaActions"),
                    $"{TheAction(in facts)} is on financial management and carries out no outstanding action of the adviser.{ReceiptUnknown(in facts)}", SayReceipt(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.13.</summary>
    public static readonly ActionFormRule Review = new()
    {
        Id = "RAF-REVIEW",
        Title = "resource management is reviewed",
        Citations = [Citation.Parse("6.13")],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Form,
        Statement = "Where no adviser has advised the school, it has lately reviewed its resource management with the department's tools.",
        Reading = "Where the form has a financial-management area (policy ResourceReview). The review's age counts on the day of submission, and a review on the same day so many months earlier is still recent.",
        Remedy = "Let the school review its resource management with the department's tools, and give the date.",
        AppliesWhen = new(
            "no advice was received, and a review is needed",
            static (in ActionFormFacts facts) => NeedsReview(in facts),
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("advice received", YesNo(facts.Form.Srma?.Received));
                collector.Add("has a financial-management area", Has(facts.Form, ImprovementAreaKind.FinancialManagement));
            }),
        Conditions =
        [
            new(
                "a review was done, and is recent on submission",
                static (in ActionFormFacts facts) => IfAsked(
                    NeedsReview(in facts),
                    facts.Form.ResourceReview is not { } review ? RuleStatus.NotSatisfied
                    : facts.Form.SubmittedOn is not { } submitted ? RuleStatus.NeedsInformation
                    : Status(review <= submitted && IsRecent(review, submitted, facts.Offer.ActionForm.ResourceReviewMonths.Value))),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("reviewed on", facts.Form.ResourceReview);
                    collector.Add("submitted on", facts.Form.SubmittedOn);
                    collector.Add(facts.Offer.ActionForm.ResourceReviewMonths);
                })
            {
                Finding = static (in ActionFormFacts facts) =>
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

    private static RuleStatus ReceivedAdvice(in ActionFormFacts facts) => Known(facts.Form.Srma?.Received);

    private static RuleStatus NeedsReview(in ActionFormFacts facts) =>
        facts.Policy.ResourceReview == ResourceReviewReading.EveryForm || Has(facts.Form, ImprovementAreaKind.FinancialManagement)
            ? Known(!facts.Form.Srma?.Received)
            : RuleStatus.NotSatisfied;

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
