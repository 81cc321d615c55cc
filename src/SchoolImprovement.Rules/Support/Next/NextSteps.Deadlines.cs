using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <content>What has a deadline. One step that several deadlines ask for stands once, by the earliest of their days.</content>
internal sealed partial class NextSteps
{
    private static readonly Dictionary<SupportEvent, (string What, SupportActor By)> Doing = new()
    {
        [SupportEvents.ContactMade] = ("make contact with the school", SupportActor.NationalLeader),
        [SupportEvents.StartAgreed] = ("agree when the support starts", SupportActor.NationalLeader),
        [SupportEvents.SchoolAgreed] = ("agree a date with the National Leader", SupportActor.School),
        [SupportEvents.Tier1ReturnSubmitted] = ("submit the tier 1 return", SupportActor.NationalLeader),
        [SupportEvents.FormSubmitted] = ("submit the form", SupportActor.NationalLeader),
        [SupportEvents.FormPassedOn] = ("pass the form to the department, or return it", SupportActor.TeachingSchoolsCouncil),
        [SupportEvents.FormSignedOff] = ("sign the form off, or return it", SupportActor.Department),
        [SupportEvents.Paid] = ("make the first payment", SupportActor.Department),
        [SupportEvents.DaysUsed] = ("use the remaining days, or settle that no more will be used", SupportActor.NationalLeader),
        [SupportEvents.UpdateDelivered] = ("deliver the update", SupportActor.NationalLeader),
    };

    private void AddDeadlines()
    {
        // What only a tier would ask for is no step yet: that the tier is to be decided stands among the steps once.
        var open = rules.DeadlinesOf(view, asAt).Deadlines
            .Where(static one => !one.HangsOnTier)
            .Where(static one => one.Status is DeadlineStatus.Due or DeadlineStatus.Overdue or DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar)
            .GroupBy(static one => (one.Rule.Due.DoneBy, one.FundedTerm));
        foreach (var step in open)
        {
            Add(Of([.. step.OrderBy(static one => one.DueOn ?? DateOnly.MaxValue)]));
        }
    }

    private NextStep Of(ImmutableArray<Deadline> deadlines)
    {
        var first = deadlines[0];
        var done = first.Rule.Due.DoneBy;
        var (what, by) = Doing.TryGetValue(done, out var known) ? known : (first.Rule.Title, SupportActor.NotKnown);
        var term = first.FundedTerm is null ? "" : first.Term is { } named ? $" of {named.Name}" : string.Create(CultureInfo.InvariantCulture, $" of term {first.FundedTerm}");
        ImmutableArray<Citation> citations = [.. deadlines.SelectMany(static one => one.Rule.Citations).Distinct()];
        var step = new NextStep(what + term, by, NextStepStatus.Waiting, citations);
        return first switch
        {
            { DueOn: { } due } => Waiting(Dated(step, due), MissingBefore(done)),
            { Status: DeadlineStatus.BeyondCalendar } => step with { Status = NextStepStatus.NotKnown, WaitsFor = first.Reason },
            _ => step with { WaitsFor = MissingBefore(done) ?? first.Rule.Due.CountsFrom.Name },
        };
    }

    // A step that another holds up waits; once its day has passed it is overdue all the same.
    private static NextStep Waiting(NextStep step, string? missing) => missing is null ? step : step with
    {
        WaitsFor = missing,
        Status = step.Status == NextStepStatus.Due ? NextStepStatus.Waiting : step.Status,
    };

    /// <summary>What has to come before a step that has its last day already.</summary>
    private string? MissingBefore(SupportEvent done)
    {
        if (done == SupportEvents.StartAgreed)
        {
            return view.ContactMadeOn is null && view.Carried is null ? "contact made" : null;
        }

        if (done == SupportEvents.Tier1ReturnSubmitted || done == SupportEvents.FormSubmitted || done == SupportEvents.DaysUsed)
        {
            return view.FirstDayOn is null && view.Carried is null ? "day deployed" : null;
        }

        if (done == SupportEvents.UpdateDelivered)
        {
            return _plan is null && view.Carried is null ? "form approved" : null;
        }

        if (done == SupportEvents.Paid)
        {
            return _review?.State is ReviewState.Approved or ReviewState.FundsReleased ? MissingBeforePayment() : "form approved";
        }

        return done == SupportEvents.FormSignedOff && _review?.State != ReviewState.WithDepartment ? "form passed to the department"
            : done != SupportEvents.FormPassedOn || _review?.SubmittedOn is not null && _review.State != ReviewState.Returned ? null
            : _review?.State == ReviewState.Returned ? "form submitted again"
            : "form submitted";
    }
}
