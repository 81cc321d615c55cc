using System.Collections.Immutable;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>What the hand-written check and the one by FluentValidation both ask.</summary>
internal static class FormChecks
{
    public static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text);

    public static bool IsNamed(SupportedSchool? school) => school is not null && (school.Urn is not null || IsStated(school.Name));

    public static bool SameName(string? left, string? right) =>
        IsStated(left) && IsStated(right) && left.AsSpan().Trim().Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    public static bool Contains(ImmutableArray<string> ids, string? id)
    {
        foreach (var one in ids)
        {
            if (SameName(one, id))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(RecommendedActionForm form, ImprovementAreaKind kind)
    {
        foreach (var area in form.Areas)
        {
            if (area.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasOwnId(ImmutableArray<OfstedFinding> findings, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (SameName(findings[i].Id, findings[index].Id))
            {
                return false;
            }
        }

        return IsStated(findings[index].Id);
    }

    public static bool IsAnswered(RecommendedActionForm form, string? finding)
    {
        foreach (var area in form.Areas)
        {
            if (area.Kind != ImprovementAreaKind.Leadership)
            {
                continue;
            }

            foreach (var action in area.Actions)
            {
                if (Contains(action.OfstedFindings, finding))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsCarriedOut(RecommendedActionForm form, string? srmaAction)
    {
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                if (Contains(action.SrmaActions, srmaAction))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsOutstandingBefore(SrmaAdvice advice, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (SameName(advice.OutstandingActions[i].Id, advice.OutstandingActions[index].Id))
            {
                return true;
            }
        }

        return false;
    }

    public static bool AllOutstanding(SrmaAdvice? advice, RecommendedAction action)
    {
        foreach (var id in action.SrmaActions)
        {
            if (!IsOutstanding(advice, id))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AsksForFunding(RecommendedActionForm form)
    {
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is FundingSource.Grant or null)
                {
                    return true;
                }
            }
        }

        return !form.Coordination.IsEmpty;
    }

    public static bool IsListed(RecommendedActionForm form, string id)
    {
        if (form.LatestReport is { } report)
        {
            foreach (var finding in report.Findings)
            {
                if (SameName(finding.Id, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool AllListed(RecommendedActionForm form, RecommendedAction action)
    {
        foreach (var id in action.OfstedFindings)
        {
            if (!IsListed(form, id))
            {
                return false;
            }
        }

        return true;
    }

    public static bool AddressesListed(RecommendedActionForm form, ImprovementArea area)
    {
        foreach (var action in area.Actions)
        {
            foreach (var id in action.OfstedFindings)
            {
                if (IsListed(form, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsRepeated(RecommendedActionForm form, int index)
    {
        var area = form.Areas[index];
        for (var i = 0; i < index && area.Kind is not null; i++)
        {
            var other = form.Areas[i];
            if (other.Kind == area.Kind
                && (area.Kind != ImprovementAreaKind.SubjectSpecific
                    || (area.Subject is not null && area.Subject == other.Subject
                        && (area.Subject != Subject.Other || SameName(area.OtherSubject, other.OtherSubject)))))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsOvertaken(RecommendedActionForm form, RecommendedAction action)
    {
        foreach (var area in form.Areas)
        {
            foreach (var other in area.Actions)
            {
                if (other.Priority < action.Priority && other.StartDate > action.StartDate)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static bool IsReviewed(RecommendedActionForm form, int months)
    {
        if (form.ResourceReview is not { } review || form.SubmittedOn is not { } submitted || review > submitted)
        {
            return false;
        }

        var whole = ((submitted.Year - review.Year) * 12) + submitted.Month - review.Month;
        return whole < months
            || (whole == months && submitted.Day <= Math.Min(review.Day, DateTime.DaysInMonth(submitted.Year, submitted.Month)));
    }

    public static bool IsOwnName(NationalLeaderOfEducation? leader, string? name) => leader is not null
        && (SameName(leader.School, name) || SameName(leader.Trust, name) || SameName(leader.TeachingSchoolAlliance, name));

    public static (decimal Sum, bool IsOpen) Sum(ImmutableArray<TermCost> costs)
    {
        var (sum, isOpen) = (0m, false);
        foreach (var cost in costs)
        {
            sum += cost.Amount ?? 0;
            isOpen |= cost.Amount is null;
        }

        return (sum, isOpen);
    }

    public static (decimal Granted, decimal Perhaps, bool IsOpen) Sums(RecommendedActionForm form)
    {
        var (granted, perhaps, anyOpen) = (0m, 0m, false);
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is FundingSource.Grant or null)
                {
                    var (sum, isOpen) = Sum(action.Costs);
                    granted += action.Funding is null ? 0 : sum;
                    perhaps += action.Funding is null ? sum : 0;
                    anyOpen |= isOpen;
                }
            }
        }

        return (granted, perhaps, anyOpen);
    }

    /// <summary>The first term to start after the deployment; -1 where the calendar does not hold it and those after it.</summary>
    public static int FirstFundedTerm(RecommendedActionForm form, SchoolTermCalendar calendar, int funded)
    {
        if (form.InitialDeployment is not { } deployment || !calendar.Known.Contains(deployment))
        {
            return -1;
        }

        var terms = calendar.Terms;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].FirstDay > deployment)
            {
                return i + funded <= terms.Length ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsOutstanding(SrmaAdvice? advice, string id)
    {
        foreach (var outstanding in advice is null ? [] : advice.OutstandingActions)
        {
            if (SameName(outstanding.Id, id))
            {
                return true;
            }
        }

        return false;
    }
}
