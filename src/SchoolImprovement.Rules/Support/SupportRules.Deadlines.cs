using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <content>From the record to the deadlines.</content>
public sealed partial class SupportRules
{
    /// <summary>
    /// The days of the steps so far, as deadlines take them; those of the form are of the round under way. An agreed day for the support
    /// to start that is yet to come stands as the planned deployment. Guidance 3.1 to 8.2.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="asAt">The day from which it is looked at; what is recorded of later days does not exist.</param>
    public SupportProgress ProgressOf(SupportRecord record, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        var view = record.AsAt(asAt);
        var carried = view.Carried?.Progress ?? new SupportProgress();
        var review = ReviewOf(view);

        // Days that are carried over stand for themselves: a step between them that is not known is none of the two.
        var moved = view.First<FormMoved>() is null ? null : review;
        var planned = view.Last<StartAgreed>(one => one.StartsOn > asAt)?.StartsOn;
        var agreed = view.First<StartAgreed>(static one => one.By == SupportActor.NationalLeader) ?? view.First<StartAgreed>();
        return carried with
        {
            School = view.School,
            Tier = TierOf(view) is { } tier && tier != SupportTier.None ? tier : null,
            MatchConfirmedOn = view.MatchConfirmedOn ?? carried.MatchConfirmedOn,
            ContactMadeOn = view.ContactMadeOn ?? carried.ContactMadeOn,
            StartAgreedOn = agreed?.On ?? carried.StartAgreedOn,
            SchoolAgreedOn = view.First<StartAgreed>(static one => one.By == SupportActor.School)?.On ?? carried.SchoolAgreedOn,
            InitialDeploymentOn = view.FirstDayOn ?? carried.InitialDeploymentOn ?? planned,
            DaysUsedOn = DaysUsedOf(view),
            DaysEndedOn = view.DaysEndedOn ?? carried.DaysEndedOn,
            Tier1ReturnSubmittedOn = view.ReturnSubmittedOn ?? carried.Tier1ReturnSubmittedOn,
            SchoolVisitOn = VisitOf(view, review?.FirstSubmittedOn) ?? carried.SchoolVisitOn,
            FormSubmittedOn = review?.FirstSubmittedOn ?? carried.FormSubmittedOn,

            // A receipt or a day of passing on that belongs to a round that is over says nothing of this one. In the first round the
            // submission stands for a receipt that is not recorded; in later ones the day of submitting again is told as the receipt.
            FormReceivedOn = moved is null ? carried.FormReceivedOn : moved.ReceivedOn ?? (moved.Rounds > 1 ? moved.SubmittedOn : null),
            FormReturnedOn = moved is null ? carried.FormReturnedOn : moved.ReturnedOn,
            FormPassedOn = moved is null ? carried.FormPassedOn : moved.PassedOn,
            FormSignedOffOn = review?.ApprovedOn ?? carried.FormSignedOffOn,
            PaidOn = view.FirstPaidOn ?? carried.PaidOn,
            UpdatesDeliveredOn = UpdatesOf(view, carried.UpdatesDeliveredOn),
        };
    }

    /// <summary>Every deadline and how it stands. Guidance 3.1, 6.26, 7.2 and 8.2.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asAt">The day from which it is looked at; what is recorded of later days does not exist.</param>
    public DeadlineSchedule DeadlinesOf(SupportRecord record, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Deadlines.Schedule(ProgressOf(record, asAt), record.Terms, asAt);
    }

    /// <summary>The funded terms that follow from the initial deployment; empty where it, or enough terms after it, is not known. Guidance 6.7.</summary>
    /// <param name="record">The record.</param>
    public ImmutableArray<SchoolTerm> FundedTermsOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (terms, count) = (record.Terms, Offer.ActionForm.FundedTerms.Value);
        return record.FirstDayOn is { } deployment && terms.TryFindFundedTerms(deployment, count, Forms.Policy.FirstTerm, out var first)
            ? terms.Terms.Slice(first, count)
            : [];
    }

    // Of several visits the last before the form counts; which is the last is not known while days are to come and no form is submitted.
    private DateOnly? VisitOf(SupportRecord view, DateOnly? submitted)
    {
        var given = Offer.Eligibility.AllSupportDays(TierOf(view));
        return submitted is not null || view.DaysEndedOn is not null || DaysUsedOf(view).Length >= given
            ? view.Last<DayDeployed>(day => !day.AwayFromSchool && !(day.On > submitted))?.On
            : null;
    }

    private ImmutableArray<DateOnly?> UpdatesOf(SupportRecord view, ImmutableArray<DateOnly?> carried)
    {
        var delivered = new DateOnly?[Offer.ActionForm.FundedTerms.Value];
        for (var term = 1; term <= delivered.Length; term++)
        {
            var one = view.First<UpdateDelivered>(update => update.Update.Term == term)?.On;
            delivered[term - 1] = term <= carried.Length ? carried[term - 1] ?? one : one;
        }

        return [.. delivered];
    }
}
