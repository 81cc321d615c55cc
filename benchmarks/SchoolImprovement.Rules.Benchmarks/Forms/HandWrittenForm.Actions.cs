using System.Collections.Immutable;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Benchmarks.Forms.FormChecks;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <content>Areas, actions and costs.</content>
internal static partial class HandWrittenForm
{
    private static void CheckArea(RecommendedActionForm form, int index, ref HandFindings findings)
    {
        var area = form.Areas[index];
        if (!AddressesListed(form, area))
        {
            findings.Add("RAF-AREA-FINDING", Severity.Warning, $"$.areas[{index}].actions", "The area answers no finding.");
        }

        if (area.Kind is null)
        {
            findings.Add("RAF-AREA-KIND", Severity.Error, $"$.areas[{index}].kind", "The area does not say which it is.");
        }

        if (area.Kind is ImprovementAreaKind.WholeSchool or ImprovementAreaKind.SubjectSpecific && area.Focus is null)
        {
            findings.Add("RAF-AREA-FOCUS", Severity.Error, $"$.areas[{index}].focus", "The area is about neither curriculum nor pedagogy.");
        }

        if (area.Kind == ImprovementAreaKind.SubjectSpecific)
        {
            if (area.Subject is null || (area.Subject == Subject.Other && !IsStated(area.OtherSubject)))
            {
                findings.Add("RAF-AREA-SUBJECT", Severity.Error, $"$.areas[{index}].subject", "The area names no subject.");
            }

            if (area.Phase is null && area.YearGroups.IsEmpty)
            {
                findings.Add("RAF-AREA-SUBJECT", Severity.Error, $"$.areas[{index}].yearGroups", "The area names neither phase nor year groups.");
            }
        }

        if (IsRepeated(form, index))
        {
            findings.Add("RAF-AREA-ONCE", Severity.Error, $"$.areas[{index}]", "The area stands twice.");
        }

        if (area.Actions.IsEmpty)
        {
            findings.Add("RAF-AREA-ACTION", Severity.Error, $"$.areas[{index}].actions", "The area has no action.");
        }

        if (area.Kind == ImprovementAreaKind.Send && area.SendReviewCommissioned != true)
        {
            findings.Add(
                "RAF-SEND-REVIEW",
                area.SendReviewCommissioned is null ? Severity.Information : Severity.Warning,
                $"$.areas[{index}].sendReviewCommissioned",
                "No review of SEND provision is commissioned.");
        }
    }

    private static void CheckAction(RecommendedActionForm form, int areaIndex, int index, SchoolTermCalendar calendar, int firstTerm, ref HandFindings findings)
    {
        var area = form.Areas[areaIndex];
        var action = area.Actions[index];
        Require(AllListed(form, action), "RAF-FINDING-LISTED", Severity.Warning, "ofstedFindings", ref findings);
        Require(IsStated(action.Rationale), "RAF-RATIONALE", Severity.Warning, "rationale", ref findings);
        Require(IsStated(action.Description), "RAF-ACTIVITY", Severity.Error, "description", ref findings);
        Require(IsStated(action.ResponsiblePerson), "RAF-RESPONSIBLE", Severity.Error, "responsiblePerson", ref findings);
        Require(action.Funding is not null, "RAF-FUNDING", Severity.Error, "funding", ref findings);
        Require(action.StartDate is not null, "RAF-DATES", Severity.Error, "startDate", ref findings);
        Require(action.EndDate is not null, "RAF-DATES", Severity.Error, "endDate", ref findings);
        Require(!(action.EndDate < action.StartDate), "RAF-DATES-ORDER", Severity.Error, "endDate", ref findings);
        if (action.Priority is not null && action.StartDate is not null)
        {
            Require(!IsOvertaken(form, action), "RAF-SEQUENCE", Severity.Warning, "startDate", ref findings);
        }

        CheckProvider(form, area, action, ref findings);
        var carriesOut = form.Srma is { } advice && CarriesOut(advice, action);
        if (area.Kind == ImprovementAreaKind.FinancialManagement && form.Srma is { Received: not false } srma)
        {
            Require(carriesOut, "RAF-SRMA-ONLY", srma.Received is null ? Severity.Information : Severity.Error, "srmaActions", ref findings);
        }

        if (area.Kind != ImprovementAreaKind.FinancialManagement || form.Srma?.Received != true || carriesOut)
        {
            Require(AllOutstanding(form.Srma, action), "RAF-SRMA-LISTED", Severity.Warning, "srmaActions", ref findings);
        }

        if (area.Kind == ImprovementAreaKind.Behaviour)
        {
            Require(IsStated(action.Evidence), "RAF-BEHAVIOUR-EVIDENCE", Severity.Warning, "evidence", ref findings);
            Require(!action.BehaviourReviews.IsEmpty, "RAF-BEHAVIOUR-ALIGNED", Severity.Warning, "behaviourReviews", ref findings);
        }

        Require(!action.Outcomes.IsEmpty, "RAF-OUTCOMES", Severity.Error, "outcomes", ref findings);
        foreach (var outcome in action.Outcomes)
        {
            Require(IsStated(outcome.Change), "RAF-OUTCOME-MEASURED", Severity.Error, "outcomes.change", ref findings);
            Require(IsStated(outcome.Measure), "RAF-OUTCOME-MEASURED", Severity.Error, "outcomes.measure", ref findings);
            Require(IsStated(outcome.Evidence), "RAF-OUTCOME-EVIDENCE", Severity.Warning, "outcomes.evidence", ref findings);
        }

        for (var i = 0; i < action.Costs.Length; i++)
        {
            CheckCost(form, action, action.Funding, action.Costs, i, calendar, firstTerm, "$.areas.actions.costs", ref findings);
        }

        if (action.Funding is FundingSource.Grant or null)
        {
            CheckFunded(action, ref findings);
        }
        else if (action.Funding == FundingSource.None)
        {
            Require(!HasAmount(action), "RAF-COST-UNPAID", Severity.Warning, "costs", ref findings);
        }

        void Require(bool holds, string rule, Severity severity, string member, ref HandFindings all)
        {
            if (!holds)
            {
                all.Add(rule, severity, $"$.areas[{areaIndex}].actions[{index}].{member}", $"The action '{action.Title}' lacks what {rule} asks.");
            }
        }

        void CheckFunded(RecommendedAction funded, ref HandFindings all)
        {
            var isOpen = funded.Funding is null;
            var (error, warning) = isOpen ? (Severity.Information, Severity.Information) : (Severity.Error, Severity.Warning);
            if (form.InitialDeployment is { } deployment && funded.StartDate is { } start)
            {
                Require(start >= deployment, "RAF-WINDOW-START", error, "startDate", ref all);
            }

            if (funded.EndDate is { } end)
            {
                Require(firstTerm < 0 || end <= calendar.Terms[firstTerm + FundedTerms - 1].LastDay, "RAF-WINDOW", error, "endDate", ref all);
            }

            Require(!funded.Costs.IsEmpty, "RAF-COST-TERMLY", error, "costs", ref all);
            Require(funded.Costs.IsEmpty || !CostsNothing(funded), "RAF-COST-NOTHING", warning, "costs", ref all);
            Require(IsStated(funded.CostExplanation), "RAF-COST-EXPLAINED", warning, "costExplanation", ref all);
            Require(
                funded.Volume is { } volume && (volume.Days > 0 || volume.Teachers > 0 || IsStated(volume.Description)),
                "RAF-VOLUME", warning, "volume", ref all);
            var limits = funded.Restrictions;
            Require(limits?.AlreadyPlannedAndBudgeted == false, "RAF-NOT-BUDGETED", Unless(limits?.AlreadyPlannedAndBudgeted is null, error), "restrictions", ref all);
            Require(limits?.FreeElsewhere == false, "RAF-NOT-FREE", Unless(limits?.FreeElsewhere is null, error), "restrictions", ref all);
            Require(
                limits?.Qualification == MandatoryQualification.None,
                "RAF-NOT-QUALIFICATION", Unless(limits?.Qualification is null, error), "restrictions", ref all);
            var cover = limits?.StaffReleaseCover == true ? limits.CoverAgreed : !limits?.StaffReleaseCover;
            Require(cover == true, "RAF-NOT-COVER", Unless(cover is null, error), "restrictions", ref all);
            if (funded.SystemLeaders is { } leaders)
            {
                var isOwn = IsOwnName(form.NationalLeader, leaders.Organisation) ? true : leaders.FromOwnTrustOrAlliance;
                if (isOwn != false)
                {
                    var severity = Unless(isOwn is null, error);
                    Require(IsStated(leaders.Explanation), "RAF-LEADERS-OWN", severity, "systemLeaders.explanation", ref all);
                    Require(IsStated(leaders.Evidence), "RAF-LEADERS-OWN", severity, "systemLeaders.evidence", ref all);
                    Require(leaders.DoubleFunding == false, "RAF-LEADERS-TWICE", Unless(leaders.DoubleFunding is null, severity), "systemLeaders", ref all);
                }
            }
        }

        void CheckProvider(RecommendedActionForm whole, ImprovementArea about, RecommendedAction one, ref HandFindings all)
        {
            if (one.Provider is not { } provider)
            {
                return;
            }

            Require(IsStated(provider.Name), "RAF-PROVIDER-NAME", Severity.Error, "provider.name", ref all);
            if (provider.Kind == ProviderKind.NationalProgramme)
            {
                Require(one.NationalProgramme?.EligibilityChecked == true, "RAF-PROGRAMME-CHECKED", Severity.Warning, "nationalProgramme", ref all);
                Require(one.NationalProgramme?.AvailabilityChecked == true, "RAF-PROGRAMME-CHECKED", Severity.Warning, "nationalProgramme", ref all);
                Require(one.NationalProgramme?.Available != false, "RAF-PROGRAMME-AVAILABLE", Severity.Warning, "nationalProgramme.available", ref all);
            }
            else if (!IsStated(one.NationalProgramme?.ReasonNotChosen))
            {
                var available = one.NationalProgramme?.Available;
                Require(
                    available == false,
                    "RAF-PROGRAMME-FIRST", Unless(available is null || provider.Kind is null, Severity.Warning), "nationalProgramme", ref all);
            }

            if (provider.Kind == ProviderKind.OwnSchoolOrTrust || IsOwnName(whole.NationalLeader, provider.Name))
            {
                Require(IsStated(provider.Rationale), "RAF-PROVIDER-OWN", Severity.Error, "provider.rationale", ref all);
            }
            else if (provider.Kind != ProviderKind.NationalProgramme)
            {
                Require(IsStated(provider.Rationale), "RAF-PROVIDER-RATIONALE", Unless(provider.Kind is null, Severity.Error), "provider.rationale", ref all);
            }

            if (provider.Kind == ProviderKind.Other)
            {
                Require(IsStated(one.Evidence), "RAF-PROVIDER-EVIDENCE", Severity.Warning, "evidence", ref all);
                Require(IsStated(provider.TrackRecord), "RAF-PROVIDER-EVIDENCE", Severity.Warning, "provider.trackRecord", ref all);
            }

            if (about.Kind == ImprovementAreaKind.SubjectSpecific && provider.Kind != ProviderKind.NationalProgramme)
            {
                Require(
                    IsStated(one.Evidence) && !SameName(one.Evidence, one.Rationale),
                    "RAF-ALTERNATIVE-EVIDENCE", Unless(provider.Kind is null, Severity.Error), "evidence", ref all);
                if (NeedsEndorsement(about) is (var hub, { } rule, var isKnown))
                {
                    var severity = Unless(!isKnown || provider.Kind is null, Severity.Error);
                    var endorsement = EndorsementOf(one, hub, whole.SubmittedOn);
                    Require(endorsement is not null, rule, severity, "endorsements", ref all);
                    if (endorsement is not null)
                    {
                        Require(IsStated(endorsement.By), rule, severity, "endorsements.by", ref all);
                        Require(endorsement.GivenOn is not null, rule, severity, "endorsements.givenOn", ref all);
                        Require(!(endorsement.GivenOn > whole.SubmittedOn), rule, severity, "endorsements.givenOn", ref all);
                    }
                }
            }
        }
    }

    private static Severity Unless(bool isOpen, Severity severity) => isOpen ? Severity.Information : severity;

    private static bool CarriesOut(SrmaAdvice advice, RecommendedAction action)
    {
        foreach (var outstanding in advice.OutstandingActions)
        {
            if (Contains(action.SrmaActions, outstanding.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAmount(RecommendedAction action)
    {
        foreach (var cost in action.Costs)
        {
            if (cost.Amount is not (null or 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CostsNothing(RecommendedAction action)
    {
        foreach (var cost in action.Costs)
        {
            if (cost.Amount != 0)
            {
                return false;
            }
        }

        return true;
    }

    // The first that lacks nothing; else the first.
    private static Endorsement? EndorsementOf(RecommendedAction action, HubKind hub, DateOnly? submittedOn)
    {
        Endorsement? first = null;
        foreach (var endorsement in action.Endorsements)
        {
            if (endorsement.Hub == hub)
            {
                if (IsStated(endorsement.By) && endorsement.GivenOn is { } day && !(day > submittedOn))
                {
                    return endorsement;
                }

                first ??= endorsement;
            }
        }

        return first;
    }

    // The rule is null where the subject or the phase needs no endorsement; what is not known may need one.
    private static (HubKind Hub, string? Rule, bool IsKnown) NeedsEndorsement(ImprovementArea area)
    {
        var isKnown = area.Phase is not null || !area.YearGroups.IsEmpty;
        return area.Subject switch
        {
            Subject.Science => (HubKind.Science, "RAF-ENDORSE-SCIENCE", true),
            Subject.Computing => (HubKind.Computing, "RAF-ENDORSE-COMPUTING", true),
            Subject.Maths => (HubKind.Maths, IsBelowPost16(area) ? "RAF-ENDORSE-MATHS" : null, isKnown),
            Subject.English => (HubKind.English, IsForTheYoungest(area) ? "RAF-ENDORSE-ENGLISH" : null, isKnown),
            _ => default,
        };
    }

    private static bool IsBelowPost16(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (year < YearGroup.Year12)
            {
                return true;
            }
        }

        return area.YearGroups.IsEmpty && area.Phase != SchoolPhase.Post16;
    }

    private static bool IsForTheYoungest(ImprovementArea area)
    {
        foreach (var year in area.YearGroups)
        {
            if (year is YearGroup.Reception or YearGroup.Year1)
            {
                return true;
            }
        }

        return area.YearGroups.IsEmpty && area.Phase is null or SchoolPhase.EarlyYears or SchoolPhase.Primary;
    }

    private static void CheckCost(
        RecommendedActionForm form, RecommendedAction? action, FundingSource? payer, ImmutableArray<TermCost> costs, int index,
        SchoolTermCalendar calendar, int firstTerm, string path, ref HandFindings findings)
    {
        var cost = costs[index];
        var severity = Unless(payer is null, Severity.Error);
        if (payer is FundingSource.Grant or null)
        {
            if (cost.Amount is null)
            {
                findings.Add("RAF-COST-AMOUNT", severity, $"{path}[{index}].amount", $"The cost in term {cost.Term} has no amount.");
            }

            if (cost.Term < 1 || cost.Term > FundedTerms)
            {
                findings.Add("RAF-COST-BEYOND", severity, $"{path}[{index}].term", $"The grant does not pay in term {cost.Term}.");
            }
        }

        if (cost.Amount < 0)
        {
            findings.Add("RAF-COST-NEGATIVE", Severity.Error, $"{path}[{index}].amount", $"The cost in term {cost.Term} is {cost.Amount}.");
        }

        for (var i = 0; i < index; i++)
        {
            if (costs[i].Term == cost.Term)
            {
                findings.Add("RAF-COST-ONCE", Severity.Error, $"{path}[{index}].term", $"Term {cost.Term} stands twice.");
                break;
            }
        }

        if (action is { StartDate: { } start, EndDate: { } end } && cost.Amount is not (null or 0)
            && firstTerm >= 0 && cost.Term >= 1 && cost.Term <= FundedTerms)
        {
            var terms = calendar.Terms;
            var from = cost.Term == 1 ? form.InitialDeployment!.Value : terms[firstTerm + cost.Term - 2].LastDay.AddDays(1);
            if (start > terms[firstTerm + cost.Term - 1].LastDay || end < from)
            {
                findings.Add("RAF-COST-TERM", Severity.Warning, $"{path}[{index}].term", $"The action does not run in term {cost.Term}.");
            }
        }
    }
}
