using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <content>From the record to the monitoring plan and the next update.</content>
public sealed partial class SupportRules
{
    /// <summary>
    /// What the updates report on: the areas and actions of the approved form, or the plan that was carried over; <see langword="null"/>
    /// before there is one. Guidance 7.1 and 7.2.
    /// </summary>
    /// <param name="record">The record.</param>
    public MonitoringPlan? PlanOf(SupportRecord record)
    {
        var terms = FundedTermsOf(record);
        return ApprovedFormOf(record) is { Tier: { } tier } form && tier != SupportTier.None
            ? PlanOf(form, tier, terms, record.IsInTrust)
            : record.Carried?.Plan;
    }

    /// <summary>
    /// The update that is to be delivered next, as far as the record can fill it in: its term, every area and action of the plan,
    /// what is complete already, and in tier 3 the inspections and visits. <see langword="null"/> where there is no plan, or every term
    /// has its update. Guidance 7.2 to 7.5.
    /// </summary>
    /// <param name="record">The record.</param>
    public ProgressUpdate? NextUpdateOf(SupportRecord record)
    {
        if (PlanOf(record) is not { } plan)
        {
            return null;
        }

        var delivered = UpdatesOf(record, record.Carried?.Progress.UpdatesDeliveredOn ?? []);
        var term = delivered.IndexOf(null) + 1;
        var completed = record.CompletedIn(term);
        return term == 0 ? null : new ProgressUpdate
        {
            Term = term,
            Areas = [.. plan.Areas.Select(area => new AreaUpdate { Id = area.Id })],
            Actions =
            [
                .. plan.Actions.Select(action => completed.TryGetValue(action.Id, out var day)
                    ? new ActionUpdate { Id = action.Id, TookPlace = true, CompletedOn = day }
                    : new ActionUpdate { Id = action.Id }),
            ],
            OfstedVisits = plan.Tier == SupportTier.Tier3 ? VisitsOf(record) : null,
        };
    }

    /// <summary>
    /// The updates in the order in which they were delivered, each with its day, and in tier 3 with the inspections and visits recorded
    /// by then where it says nothing of them. Guidance 7.2 to 7.5.
    /// </summary>
    /// <param name="record">The record.</param>
    public ImmutableArray<ProgressUpdate> UpdatesOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var updates = ImmutableArray.CreateBuilder<ProgressUpdate>();
        var recorded = record.Recorded;
        for (var i = 0; i < recorded.Length; i++)
        {
            if (recorded[i] is UpdateDelivered delivered)
            {
                updates.Add(Whole(record.First(i), delivered));
            }
        }

        return updates.ToImmutable();
    }

    /// <summary>An update as it was delivered, with its day, and the inspections and visits where it says nothing of them.</summary>
    internal ProgressUpdate Whole(SupportRecord record, UpdateDelivered delivered) => delivered.Update with
    {
        Date = delivered.On,
        OfstedVisits = delivered.Update.OfstedVisits ?? (TierOf(record) == SupportTier.Tier3 ? VisitsOf(record) : null),
    };

    /// <summary>Ofsted's inspections and visits in the course of the plan, each with the review that followed. Guidance 7.5.</summary>
    internal ImmutableArray<OfstedVisit> VisitsOf(SupportRecord record)
    {
        var began = FundedTermsOf(record) is { IsEmpty: false } terms ? terms[0].FirstDay : DateOnly.MaxValue;
        var reviews = new Queue<PlanReviewed>(record.All<PlanReviewed>());
        return
        [
            .. record.All<Inspected>().Where(visit => visit.On >= began).Select(visit =>
            {
                // Both are in the order of their days: what came before this visit came before all later ones.
                while (reviews.TryPeek(out var earlier) && earlier.On < visit.On)
                {
                    reviews.Dequeue();
                }

                var review = reviews.TryPeek(out var next) ? next : null;
                return new OfstedVisit { Date = visit.On, Kind = visit.Kind, ReviewedOn = review?.On, Adjustments = review?.Adjustments };
            }),
        ];
    }

    private static MonitoringPlan PlanOf(RecommendedActionForm form, SupportTier tier, ImmutableArray<SchoolTerm> terms, bool? isInTrust)
    {
        var areas = FormIds.Of(form);
        return new MonitoringPlan(
            tier,
            areas.Select(area => new PlannedArea(area.Id, area.Title)),
            areas.SelectMany(area => area.Actions.Select(action => new PlannedAction(
                action.Id,
                area.Id,
                TermOf(action.Action.StartDate, terms, 1),
                Math.Max(TermOf(action.Action.StartDate, terms, 1), TermOf(action.Action.EndDate, terms, terms.Length)),
                action.Action.Funding == FundingSource.Grant,
                action.Action.Title))))
        {
            Subject = form.School?.Urn is { } urn ? $"URN {urn}" : null,
            IsInTrust = isInTrust,
            Terms = [.. terms.Select(term => term.Dates)],
        };
    }

    /// <summary>Which of the funded terms a day belongs to: a holiday to the term after it, a day after the last to none of them.</summary>
    private static int TermOf(DateOnly? day, ImmutableArray<SchoolTerm> terms, int whereNotKnown)
    {
        var term = 1;
        while (term <= terms.Length && terms[term - 1].LastDay < day)
        {
            term++;
        }

        return day is null ? Math.Max(1, whereNotKnown) : term;
    }
}
