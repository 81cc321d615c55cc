using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <content>From the record to the grant, its release and its settlement.</content>
public sealed partial class SupportRules
{
    /// <summary>
    /// The grant with its termly profile: what the approved form asks for, activity by activity, coordination among them; or the grant
    /// that was carried over. <see langword="null"/> where there is none, or its terms are not known. Guidance 6.19, 6.24 and 8.3.
    /// </summary>
    /// <param name="record">The record.</param>
    public Grant? GrantOf(SupportRecord record)
    {
        if (ApprovedFormOf(record) is not { Tier: { } tier } form || tier == SupportTier.None)
        {
            return record.Carried?.Grant;
        }

        var terms = FundedTermsOf(record);
        var activities = FormIds.Of(form)
            .SelectMany(area => area.Actions)
            .Where(action => action.Action.Funding == FundingSource.Grant)
            .Select(action => Activity(action.Id, action.Action.Costs, terms.Length))
            .Append(Activity(FormIds.Coordination, form.Coordination, terms.Length))
            .Where(activity => activity.Total > 0)
            .ToList();
        return terms.IsEmpty || activities.Count == 0 ? null : new Grant(tier, terms, activities) { Subject = record.School is { } urn ? $"URN {urn}" : null };
    }

    /// <summary>
    /// What is known when the release of the grant is decided: sign-offs, approval, offer letter, updates with what was completed, and
    /// underspend. A step that the record would hold and does not is not yet done. Guidance 6.24, 7.1 to 7.4, 8.4 and 8.10.
    /// </summary>
    /// <param name="record">The record.</param>
    public GrantEvidence EvidenceOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var carried = record.Carried?.Evidence ?? new GrantEvidence();
        var form = VersionOf(record)?.Agreements;
        var returned = record.All<UnderspendReturned>().ToList();
        var settlement = SettlementOf(record);
        return carried with
        {
            SignedByHead = Step(record, carried.SignedByHead, SignedOn(record, PlanSignatory.HeadOrChiefExecutive, form?.HeadOrChiefExecutive)),
            SignedByChair = Step(record, carried.SignedByChair, SignedOn(record, PlanSignatory.ChairOfGovernors, form?.ChairOfGovernors)),
            Approved = Step(record, carried.Approved, ApprovedOn(record)),
            OfferLetter = Step(record, carried.OfferLetter, record.First<OfferLetterIssued>()?.On),
            EvaluationRequested = Step(record, carried.EvaluationRequested, record.Last<EvaluationRequested>()?.On),
            EvaluationReturned = Step(record, carried.EvaluationReturned, record.Last<EvaluationReturned>()?.On),
            UnderspendToReturn = settlement?.ToReturn ?? carried.UnderspendToReturn,
            UnderspendReturned = returned.Count > 0 || settlement is not null ? returned.Sum(one => one.Amount) : carried.UnderspendReturned,
            Reports = [.. carried.Reports, .. ReportsOf(record)],
        };
    }

    /// <summary>What is decided of each instalment; <see langword="null"/> where there is no grant. Guidance 7.1, 7.4 and 8.3.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asAt">The day from which it is looked at; what is recorded of later days does not exist.</param>
    public GrantDecision? ReleasesOf(SupportRecord record, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        var view = record.AsAt(asAt);
        return GrantOf(view) is { } grant ? Grants.Decide(grant, EvidenceOf(view), asAt) : null;
    }

    /// <summary>What came of the grant's money so far; <see langword="null"/> where there is no grant, or its spending is not reported. Guidance 8.4.</summary>
    /// <param name="record">The record.</param>
    public Underspend? SettlementOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Last<SpendingReported>() is { } reported && GrantOf(record) is { } grant
            ? Grants.Settle(grant, PaidOf(record, grant), reported.Spent)
            : null;
    }

    /// <summary>What was paid of the grant; of a first instalment of which only the day was carried over, all.</summary>
    internal static decimal PaidOf(SupportRecord record, Grant grant)
    {
        var carried = record.First<InstalmentPaid>(static paid => paid.Number == 1) is null && record.FirstPaidOn is not null ? grant.Profile[0] : 0;
        return carried + record.All<InstalmentPaid>().Sum(paid => paid.Amount);
    }

    internal DateOnly? ApprovedOn(SupportRecord record) => ReviewOf(record)?.ApprovedOn ?? record.Known(record.Carried?.Evidence?.Approved.Date);

    private static FundedActivity Activity(string id, ImmutableArray<TermCost> costs, int terms) =>
        new(id, Enumerable.Range(1, terms).Select(term => costs.Where(cost => cost.Term == term).Sum(cost => cost.Amount ?? 0)));

    private static Milestone Step(SupportRecord record, Milestone carried, DateOnly? recorded) =>
        recorded is { } day ? Milestone.On(day)
        : record.Carried is null ? Milestone.NotYet
        : record.Known(carried);

    // A sign-off of the plan before it was revised is none of the plan that was approved.
    private DateOnly? SignedOn(SupportRecord record, PlanSignatory signatory, Agreement? onForm) =>
        AgreedOn(record, signatory, isSignOff: true, onForm) is { } day && (ReviewOf(record) is not { } review || Reviews.Policy.IsOfThePlan(day, review.LastReturnedOn)) ? day : null;

    /// <summary>Of each term, its updates, the last with what was recorded as complete besides; or what was complete alone.</summary>
    private IEnumerable<TermProgress> ReportsOf(SupportRecord record)
    {
        if (PlanOf(record) is not { } plan)
        {
            yield break;
        }

        for (var term = 1; term <= Offer.ActionForm.FundedTerms.Value; term++)
        {
            var completed = record.All<ActivityCompleted>().Where(one => one.Term == term).ToList();
            List<ProgressUpdate> said = [.. record.All<UpdateDelivered>().Where(one => one.Update.Term == term).Select(one => Whole(record, one))];
            if (said.Count == 0 && completed.Count > 0)
            {
                said.Add(new ProgressUpdate { Term = term, Date = completed[0].On });
            }

            for (var i = 0; i < said.Count; i++)
            {
                var report = TermProgress.From(plan, said[i]);
                yield return WithCoordination(i < said.Count - 1 ? report : completed.Aggregate(report, static (known, one) => known.WithCompleted(one.Action, one.On)));
            }
        }
    }

    /// <summary>Coordination goes as the form as a whole goes, and is complete once what it coordinates is.</summary>
    private static TermProgress WithCoordination(TermProgress report)
    {
        Milestone? all = null;
        foreach (var activity in report.Activities)
        {
            if (activity is { IsFunded: true, IsDue: true })
            {
                all = all is { } before ? ReportedProgress.Both(before, activity.Completed, report.ReportedOn) : activity.Completed;
            }
        }

        return report with
        {
            Activities = report.Activities.Add(new ActivityProgress(FormIds.Coordination)
            {
                Progress = report.Overall,
                Completed = all ?? Milestone.On(report.ReportedOn),
                TookPlace = report.Overall is null ? null : true,
                IsMitigated = true,
            }),
        };
    }
}
