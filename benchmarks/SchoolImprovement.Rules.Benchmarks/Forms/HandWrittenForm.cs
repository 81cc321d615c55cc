using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Benchmarks.Forms.FormChecks;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>
/// The form checked by hand: every rule of the catalogue at submission under the default policy, in one walk through the form,
/// with rule, severity, path and a message; without remedies, citations, other policies or an order by rule.
/// </summary>
internal static partial class HandWrittenForm
{
    private static readonly SupportOffer Offer = SupportOffer.Default;
    private static readonly int MostAreas = Offer.ActionForm.ImprovementAreas.Value;
    private static readonly int FundedTerms = Offer.ActionForm.FundedTerms.Value;
    private static readonly int ReviewMonths = Offer.ActionForm.ResourceReviewMonths.Value;

    public static IReadOnlyList<HandFinding> Check(RecommendedActionForm form, SchoolTermCalendar calendar)
    {
        var findings = default(HandFindings);
        CheckPurpose(form, ref findings);
        CheckReport(form, ref findings);
        CheckWhole(form, ref findings);
        CheckMoney(form, ref findings);
        CheckAgreement(form, form.Agreements?.HeadOrChiefExecutive, "RAF-AGREED-HEAD", "headOrChiefExecutive", ref findings);
        CheckAgreement(form, form.Agreements?.ChairOfGovernors, "RAF-AGREED-CHAIR", "chairOfGovernors", ref findings);
        CheckSigning(form.Agreements?.HeadOrChiefExecutive, "headOrChiefExecutive", ref findings);
        CheckSigning(form.Agreements?.ChairOfGovernors, "chairOfGovernors", ref findings);
        CheckSrma(form, ref findings);
        var firstTerm = FirstFundedTerm(form, calendar, FundedTerms);
        if ((form.InitialDeployment is null || firstTerm < 0) && AsksForFunding(form))
        {
            findings.Add("RAF-DEPLOYMENT", Severity.Information, "$.initialDeployment", "The funded terms are not known.");
        }

        for (var i = 0; i < form.Coordination.Length; i++)
        {
            CheckCost(form, null, FundingSource.Grant, form.Coordination, i, calendar, firstTerm, "$.coordination", ref findings);
        }

        for (var i = 0; i < form.Areas.Length; i++)
        {
            CheckArea(form, i, ref findings);
            var actions = form.Areas[i].Actions;
            for (var j = 0; j < actions.Length; j++)
            {
                CheckAction(form, i, j, calendar, firstTerm, ref findings);
            }
        }

        return findings.All;
    }

    private static void CheckPurpose(RecommendedActionForm form, ref HandFindings findings)
    {
        if (!IsNamed(form.School))
        {
            findings.Add("RAF-SCHOOL", Severity.Error, "$.school.urn", "The form does not say which school it supports.");
        }

        if (form.Tier is not (SupportTier.Tier2 or SupportTier.Tier3))
        {
            findings.Add("RAF-TIER", Severity.Error, "$.tier", $"The tier is {form.Tier?.ToString() ?? "not known"}.");
        }

        if (form.Tier != SupportTier.None)
        {
            var most = form.Tier is { } tier ? Offer.Eligibility.SupportDays.Of(tier).Value : 0;
            if (form.DaysUsed < 0 || (form.Tier is not null && form.DaysUsed > most))
            {
                findings.Add("RAF-DAYS", Severity.Error, "$.daysUsed", $"The deployment used {form.DaysUsed} days of {most}.");
            }
            else if (form.DaysUsed is null || form.Tier is null)
            {
                findings.Add("RAF-DAYS", Severity.Information, "$.daysUsed", "The days used cannot be checked.");
            }

            if (form.Tier is SupportTier.Tier2 or SupportTier.Tier3 && form.DaysUsed < most)
            {
                findings.Add("RAF-DAYS-ALL", Severity.Information, "$.daysUsed", $"The deployment used {form.DaysUsed} days of {most}.");
            }
        }
    }

    private static void CheckReport(RecommendedActionForm form, ref HandFindings findings)
    {
        if (form.LatestReport?.InspectedOn > form.SubmittedOn)
        {
            findings.Add("RAF-REPORT-DATE", Severity.Error, "$.latestReport.inspectedOn", $"The inspection of {form.LatestReport.InspectedOn} is later than the form.");
        }

        if (form.LatestReport?.InspectedOn is null)
        {
            findings.Add("RAF-REPORT", Severity.Error, "$.latestReport.inspectedOn", "The form does not say when Ofsted last inspected.");
        }

        if (form.LatestReport is not { Findings: { IsEmpty: false } reported })
        {
            findings.Add("RAF-REPORT", Severity.Error, "$.latestReport.findings", "The form lists no finding of Ofsted's.");
            return;
        }

        for (var i = 0; i < reported.Length; i++)
        {
            if (!HasOwnId(reported, i))
            {
                findings.Add("RAF-FINDING-ID", Severity.Warning, $"$.latestReport.findings[{i}].id", $"The id '{reported[i].Id}' is missing or not its own.");
            }

            if (!IsStated(reported[i].Text))
            {
                findings.Add("RAF-FINDING-TEXT", Severity.Warning, $"$.latestReport.findings[{i}].text", $"The finding '{reported[i].Id}' has no text.");
            }

            if (reported[i].Theme is null or OfstedTheme.Leadership && !IsAnswered(form, reported[i].Id))
            {
                findings.Add(
                    "RAF-LEADERSHIP-ANSWERED",
                    reported[i].Theme is null ? Severity.Information : Severity.Error,
                    $"$.latestReport.findings[{i}]",
                    $"No action on leadership addresses '{reported[i].Id}'.");
            }
        }
    }

    private static void CheckWhole(RecommendedActionForm form, ref HandFindings findings)
    {
        if (form.Areas.IsEmpty)
        {
            findings.Add("RAF-AREAS", Severity.Error, "$.areas", "The form has no improvement area.");
        }

        if (form.Areas.Length > MostAreas)
        {
            findings.Add("RAF-AREAS-MANY", Severity.Warning, "$.areas", $"The form has {form.Areas.Length} areas; up to {MostAreas} are recommended.");
        }

        if (!Has(form, ImprovementAreaKind.Leadership))
        {
            findings.Add("RAF-LEADERSHIP", Severity.Error, "$.areas", "Leadership is not among the areas.");
        }

        if (!Has(form, ImprovementAreaKind.Governance) && !IsStated(form.Replaced?.Governance))
        {
            findings.Add("RAF-GOVERNANCE", Severity.Error, "$.replaced.governance", "The form does not say why governance is left out.");
        }

        var onFinance = Has(form, ImprovementAreaKind.FinancialManagement);
        if (!onFinance && !IsStated(form.Replaced?.FinancialManagement))
        {
            findings.Add("RAF-FINANCE", Severity.Error, "$.replaced.financialManagement", "The form does not say why financial management is left out.");
        }

        if (onFinance && form.Srma?.Received != true && !IsReviewed(form, ReviewMonths))
        {
            var isOpen = form.Srma?.Received is null || (form.ResourceReview is not null && form.SubmittedOn is null);
            findings.Add("RAF-REVIEW", isOpen ? Severity.Information : Severity.Warning, "$.resourceReview", "Resource management is not reviewed lately.");
        }
    }

    private static void CheckMoney(RecommendedActionForm form, ref HandFindings findings)
    {
        var (actions, perhaps, isOpen) = Sums(form);
        var (coordination, coordinationIsOpen) = Sum(form.Coordination);
        if (form.Tier is null)
        {
            findings.Add("RAF-TOTAL", Severity.Information, "$.areas", "The total cannot be checked.");
            findings.Add("RAF-COORDINATION", Severity.Information, "$.coordination", "Coordination cannot be checked.");
            if (coordination > 0)
            {
                findings.Add("RAF-COORDINATION-SHARE", Severity.Information, "$.coordination", "The share of coordination cannot be checked.");
            }

            return;
        }

        if (form.Tier is not (SupportTier.Tier2 or SupportTier.Tier3))
        {
            return;
        }

        var most = Offer.Eligibility.Funding.Of(form.Tier.Value).Value;
        var cap = Offer.ActionForm.Coordination.Of(form.Tier.Value).Value;
        var total = actions + coordination;
        if (total > most)
        {
            findings.Add("RAF-TOTAL", Severity.Error, "$.areas", $"The total is {total}, more than {most}.");
        }
        else if (total + perhaps > most || isOpen || coordinationIsOpen)
        {
            findings.Add("RAF-TOTAL", Severity.Information, "$.areas", $"The total of {total} may be more than {most}.");
        }

        if (coordination > cap)
        {
            findings.Add("RAF-COORDINATION", Severity.Error, "$.coordination", $"Coordination is {coordination}, more than {cap}.");
        }
        else if (coordinationIsOpen)
        {
            findings.Add("RAF-COORDINATION", Severity.Information, "$.coordination", $"Coordination of {coordination} may be more than {cap}.");
        }

        if (coordination > 0 && coordination * most > cap * total)
        {
            findings.Add("RAF-COORDINATION-SHARE", Severity.Warning, "$.coordination", $"Coordination is {coordination} of {total}.");
        }
    }

    private static void CheckAgreement(RecommendedActionForm form, Agreement? agreement, string rule, string member, ref HandFindings findings)
    {
        if (agreement?.AgreedOn is not { } agreed || agreed > form.SubmittedOn)
        {
            findings.Add(rule, Severity.Error, $"$.agreements.{member}.agreedOn", "There is no agreement before the submission.");
        }
    }

    private static void CheckSigning(Agreement? agreement, string member, ref HandFindings findings)
    {
        if (agreement is { AgreedOn: not null } && !IsStated(agreement.Name))
        {
            findings.Add("RAF-AGREED-NAMED", Severity.Warning, $"$.agreements.{member}.name", "It is not said who agreed.");
        }

        if (agreement?.SignedOffOn < agreement?.AgreedOn)
        {
            findings.Add("RAF-SIGNED-ORDER", Severity.Warning, $"$.agreements.{member}.signedOffOn", "The sign-off is earlier than the agreement.");
        }
    }

    private static void CheckSrma(RecommendedActionForm form, ref HandFindings findings)
    {
        if (form.Srma is { Received: false, OutstandingActions.IsEmpty: false })
        {
            findings.Add("RAF-SRMA-RECEIVED", Severity.Warning, "$.srma.received", "Actions are outstanding of advice that was not received.");
        }

        if (form.Srma is not { Received: not null } && form.Srma is not { OutstandingActions.IsEmpty: false } && !Has(form, ImprovementAreaKind.FinancialManagement))
        {
            findings.Add("RAF-SRMA-KNOWN", Severity.Information, "$.srma.received", "It is not known whether an adviser has advised.");
        }

        if (form.Srma is not { Received: not false } srma)
        {
            return;
        }

        for (var i = 0; i < srma.OutstandingActions.Length; i++)
        {
            if (!IsCarriedOut(form, srma.OutstandingActions[i].Id) || IsOutstandingBefore(srma, i))
            {
                findings.Add(
                    "RAF-SRMA",
                    srma.Received is null ? Severity.Information : Severity.Error,
                    $"$.srma.outstandingActions[{i}]",
                    $"No action carries out '{srma.OutstandingActions[i].Id}'.");
            }
        }
    }
}
