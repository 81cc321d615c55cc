using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>What has to be recorded before an event, and the paragraph that sets the order.</summary>
internal static class Prerequisites
{
    private static readonly Prerequisite Number = new Prerequisite("", "4.1", static _ => false).Known("the school's number", "which the record does not give");

    private static readonly Prerequisite Tier = Prerequisite.Step<TierDecided>("tier decided", "1.4");

    private static readonly Prerequisite Approved = Prerequisite.Step<FormMoved>("form approved", "6.24", static moved => moved.Move == ReviewMove.Approve);

    public static Prerequisite? Missing(in RecordingFacts facts)
    {
        var (before, rules) = (facts.Before, facts.Rules);
        if (before.School is null && facts.Event is not (CarriedOver or TierDecided or Inspected or UpdateDelivered or ActivityCompleted))
        {
            return Number;
        }

        return facts.Event switch
        {
            CarriedOver or TierDecided or Inspected => null,
            ConversationHeld or LeaderAgreed => rules.TierOf(before) is not null ? null
                : before.Last<TierDecided>() is null ? Tier
                : Tier.Known("the tier", "which the judgements recorded leave open"),
            SchoolConfirmed => Unless<LeaderAgreed>(before.First<LeaderAgreed>() is not null, "match agreed by the National Leader", "2.6"),
            MatchRecorded => Unless<SchoolConfirmed>(before.First<SchoolConfirmed>() is not null, "match confirmed by the school", "2.6"),
            MatchConfirmed => Unless<MatchRecorded>(before.First<MatchRecorded>() is not null, "match recorded", "2.6"),
            ContactMade or DayDeployed or DaysEnded => Unless<MatchConfirmed>(before.MatchConfirmedOn is not null, "match confirmed formally", facts.Event is ContactMade ? "3.1" : "2.6"),
            StartAgreed => Unless<ContactMade>(before.ContactMadeOn is not null, "contact made", "3.1"),
            ReturnSubmitted or FormDrafted => Unless<DayDeployed>(before.FirstDayOn is not null, "day deployed", facts.Event is ReturnSubmitted ? "5.1" : "6.1"),
            ClaimMade => Unless<DayDeployed>(before.First<DayDeployed>() is not null, "day deployed", "8.1"),
            ClaimPaid => Unless<ClaimMade>(before.First<ClaimMade>() is not null, "days claimed", "8.1"),
            ImplementationSupportBegan => Unless<ReturnSubmitted>(before.ReturnSubmittedOn is not null, "tier 1 return submitted", "5.1"),
            PlanAgreed or FormMoved => Unless<FormDrafted>(rules.ReviewOf(before) is not null, "form drafted", "6.22"),
            OfferLetterIssued => UnlessApproved(in facts, "6.24"),
            UpdateDelivered or ActivityCompleted or PlanReviewed => rules.PlanOf(before) is not null ? null
                : UnlessApproved(in facts, "7.1") ?? (Approved with { Paragraph = "7.1" }).Known("the plan of the approved form", "which the record does not hold"),
            InstalmentPaid => UnlessApproved(in facts, "6.24")
                ?? Unless<FormMoved>(IsReleased(in facts), "funds released", "8.10", static moved => moved.Move == ReviewMove.ReleaseFunds),
            SpendingReported => Unless<InstalmentPaid>(before.FirstPaidOn is not null, "instalment paid", "8.4"),
            UnderspendReturned => Unless<SpendingReported>(before.First<SpendingReported>() is not null, "spending reported", "8.4"),
            EvaluationRequested => UnlessApproved(in facts, "8.4"),
            _ => Unless<EvaluationRequested>(before.First<EvaluationRequested>() is not null, "evaluation requested", "8.4"),
        };
    }

    // What is carried over may leave the move out; funds that are paid were released.
    private static bool IsReleased(in RecordingFacts facts) =>
        facts.Before.Carried is not null || facts.Rules.ReviewOf(facts.Before)?.ReleasedOn is not null;

    private static Prerequisite? UnlessApproved(in RecordingFacts facts, string paragraph) =>
        facts.Rules.ApprovedOn(facts.Before) is not null ? null : Approved with { Paragraph = paragraph };

    private static Prerequisite? Unless<T>(bool isThere, string step, string paragraph, Func<T, bool>? which = null)
        where T : RecordedEvent => isThere ? null : Prerequisite.Step(step, paragraph, which);
}
