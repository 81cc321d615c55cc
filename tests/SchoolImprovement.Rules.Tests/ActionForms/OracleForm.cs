using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Tests.Timetable;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Guidance 2.9, 2.10, 6.7, 6.8, 6.19, 6.20 and 6.24 once more, sentence by sentence, to compare the library with.</summary>
internal sealed class OracleForm(GuidancePolicy policy, RecommendedActionForm form, SchoolTermCalendar calendar)
{
    private const decimal Endless = decimal.MaxValue / 1_000_000;

    // What is asked of the grant is at least the one and at most the other: what is not known may be anything.
    private (decimal Least, decimal Most) Actions => Sum(form.Areas.SelectMany(area => area.Actions).Select(Asked));

    private (decimal Least, decimal Most) Coordination => Sum(form.Coordination.Select(AmountOf));

    private List<SchoolTerm>? Terms => form.InitialDeployment is { } day ? OracleTerms.FundedTerms(calendar, day, 3, policy.FirstTerm) : null;

    /// <summary>Pounds asked of the grant, of those that are known.</summary>
    public decimal Requested => form.Areas.SelectMany(area => area.Actions).Where(action => action.Funding == FundingSource.Grant)
        .SelectMany(action => action.Costs).Concat(form.Coordination).Sum(Pounds);

    /// <summary>Pounds asked of the grant in a term, of those that are known.</summary>
    public decimal RequestedIn(int term) => form.Areas.SelectMany(area => area.Actions).Where(action => action.Funding == FundingSource.Grant)
        .SelectMany(action => action.Costs).Concat(form.Coordination).Where(cost => cost.Term == term).Sum(Pounds);

    /// <summary>6.19: no more than £16,000 for tier 2, and £24,000 for tier 3.</summary>
    public RuleStatus Total()
    {
        var (least, most) = Sum([Actions, Coordination]);
        if (policy.TotalCost == TotalCostReading.AllActions)
        {
            (least, most) = Sum([.. form.Areas.SelectMany(area => area.Actions).Select(CostOf), Coordination]);
        }

        return AtMost(least, most, Cap(16_000, 24_000));
    }

    /// <summary>6.20: up to £2,000 for tier 2, and £4,000 for tier 3.</summary>
    public RuleStatus CoordinationCap() => AtMost(Coordination.Least, Coordination.Most, Cap(2_000, 4_000));

    /// <summary>6.20: proportionate, which is no greater a share of what is requested than the cap is of the tier's funding.</summary>
    public RuleStatus CoordinationShare()
    {
        var (share, ofAll) = form.Tier == SupportTier.Tier2 ? (2_000m, 16_000m) : (4_000m, 24_000m);
        bool IsProportionate(decimal coordination, decimal actions) =>
            coordination * ofAll <= share * (policy.CoordinationShare == CoordinationShareReading.OfAllRequested ? coordination + actions : actions);

        // Where none is asked, or more than the cap, nothing is left to say; nor is there where the cap says what is proportionate.
        return policy.CoordinationShare == CoordinationShareReading.CapAlone || Coordination.Least == 0 || CoordinationCap() == RuleStatus.NotSatisfied ? RuleStatus.NotApplicable
            : IsProportionate(Coordination.Most, Actions.Least) ? RuleStatus.Satisfied
            : IsProportionate(Coordination.Least, Actions.Most) ? RuleStatus.NeedsInformation
            : RuleStatus.NotSatisfied;
    }

    /// <summary>6.7 and 6.8: funded activity is completed within three school terms following the initial deployment.</summary>
    public RuleStatus EndsInTime(RecommendedAction action) =>
        action.EndDate is not { } end ? RuleStatus.NotApplicable
        : IfFunded(action, Terms is { } terms ? end <= terms[2].LastDay : null);

    /// <summary>6.7: it follows the initial deployment.</summary>
    public RuleStatus StartsInTime(RecommendedAction action) =>
        policy.WindowStart == WindowStartReading.AnyDay || action.StartDate is not { } start ? RuleStatus.NotApplicable
        : IfFunded(action, form.InitialDeployment is { } deployment ? start >= deployment : null);

    /// <summary>6.7: it does not end before it starts.</summary>
    public static RuleStatus EndsAfterStart(RecommendedAction action) =>
        action.StartDate is not { } start || action.EndDate is not { } end ? RuleStatus.NotApplicable
        : start <= end ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;

    /// <summary>6.8: any activity beyond the third term is funded by the school.</summary>
    public static RuleStatus IsOfFundedTerm(RecommendedAction action, TermCost cost) => IfFunded(action, cost.Term is 1 or 2 or 3);

    /// <summary>6.19: a cost in a term that the action runs in; a term begins where the one before it ends, and the first with the deployment.</summary>
    public RuleStatus IsInTermOfAction(RecommendedAction action, TermCost cost)
    {
        // What is missing, or in the wrong order, is said by itself, and no cost is in no term.
        if (cost is not { Term: 1 or 2 or 3, Amount: not null and not 0 } || Terms is not { } terms
            || action.StartDate is not { } start || action.EndDate is not { } end || end < start)
        {
            return RuleStatus.NotApplicable;
        }

        var from = cost.Term == 1 ? form.InitialDeployment!.Value : terms[cost.Term - 2].LastDay.AddDays(1);
        return start <= terms[cost.Term - 1].LastDay && from <= end ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;
    }

    private static RuleStatus IfFunded(RecommendedAction action, bool? holds) => (action.Funding, holds) switch
    {
        (FundingSource.School or FundingSource.None, _) => RuleStatus.NotApplicable,
        (_, true) => RuleStatus.Satisfied,
        (FundingSource.Grant, false) => RuleStatus.NotSatisfied,
        _ => RuleStatus.NeedsInformation,
    };

    private static RuleStatus AtMost(decimal least, decimal most, decimal cap) =>
        least > cap ? RuleStatus.NotSatisfied : most <= cap ? RuleStatus.Satisfied : RuleStatus.NeedsInformation;

    private decimal Cap(decimal tier2, decimal tier3) => form.Tier == SupportTier.Tier2 ? tier2 : tier3;

    private static (decimal Least, decimal Most) Asked(RecommendedAction action)
    {
        var (least, most) = CostOf(action);
        return action.Funding switch
        {
            FundingSource.Grant => (least, most),
            null => (0, most),
            _ => (0, 0),
        };
    }

    // What the grant pays for costs something: where no cost is given, it may be anything.
    private static (decimal Least, decimal Most) CostOf(RecommendedAction action) =>
        action is { Funding: FundingSource.Grant, Costs.IsEmpty: true } ? (0, Endless) : Sum(action.Costs.Select(AmountOf));

    // Below zero is wrong by itself, and counts as nothing.
    private static (decimal Least, decimal Most) AmountOf(TermCost cost) => cost.Amount is { } amount ? (Math.Max(amount, 0), Math.Max(amount, 0)) : (0, Endless);

    private static decimal Pounds(TermCost cost) => Math.Max(cost.Amount ?? 0, 0);

    private static (decimal Least, decimal Most) Sum(IEnumerable<(decimal Least, decimal Most)> parts)
    {
        var all = parts.ToList();
        return (all.Sum(part => part.Least), all.Sum(part => part.Most));
    }
}
