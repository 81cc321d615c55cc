namespace SchoolImprovement.Rules.Support;

/// <summary>What has to be recorded before an event, and the paragraph that sets the order.</summary>
internal static class Prerequisites
{
    public static (string Step, string Paragraph)? Missing(in RecordingFacts facts)
    {
        var (before, rules) = (facts.Before, facts.Rules);
        if (before.School is null && facts.Event is not (CarriedOver or TierDecided or Inspected or UpdateDelivered or ActivityCompleted))
        {
            return ("the school's number", "4.1");
        }

        return facts.Event switch
        {
            CarriedOver or TierDecided or Inspected => null,
            ConversationHeld or LeaderAgreed => Unless(rules.TierOf(before) is not null, "tier decided", "1.4"),
            SchoolConfirmed => Unless(before.First<LeaderAgreed>() is not null, "match agreed by the National Leader", "2.6"),
            MatchRecorded => Unless(before.First<SchoolConfirmed>() is not null, "match confirmed by the school", "2.6"),
            MatchConfirmed => Unless(before.First<MatchRecorded>() is not null, "match recorded", "2.6"),
            ContactMade or DayDeployed or DaysEnded => Unless(before.MatchConfirmedOn is not null, "match confirmed formally", facts.Event is ContactMade ? "3.1" : "2.6"),
            StartAgreed => Unless(before.ContactMadeOn is not null, "contact made", "3.1"),
            ReturnSubmitted or FormDrafted => Unless(before.FirstDayOn is not null, "day deployed", facts.Event is ReturnSubmitted ? "5.1" : "6.1"),
            ClaimMade => Unless(before.First<DayDeployed>() is not null, "day deployed", "8.1"),
            ClaimPaid => Unless(before.First<ClaimMade>() is not null, "days claimed", "8.1"),
            ImplementationSupportBegan => Unless(before.ReturnSubmittedOn is not null, "tier 1 return submitted", "5.1"),
            PlanAgreed or FormMoved => Unless(rules.ReviewOf(before) is not null, "form drafted", "6.22"),
            OfferLetterIssued => Unless(IsApproved(in facts), "form approved", "6.24"),
            UpdateDelivered or ActivityCompleted or PlanReviewed => Unless(rules.PlanOf(before) is not null, "form approved", "7.1"),
            InstalmentPaid => !IsApproved(in facts) ? ("form approved", "6.24") : Unless(IsReleased(in facts), "funds released", "8.10"),
            SpendingReported => Unless(before.FirstPaidOn is not null, "instalment paid", "8.4"),
            UnderspendReturned => Unless(before.First<SpendingReported>() is not null, "spending reported", "8.4"),
            EvaluationRequested => Unless(IsApproved(in facts), "form approved", "8.4"),
            _ => Unless(before.First<EvaluationRequested>() is not null, "evaluation requested", "8.4"),
        };
    }

    private static bool IsApproved(in RecordingFacts facts) => facts.Rules.ApprovedOn(facts.Before) is not null;

    // What is carried over may leave the move out; funds that are paid were released.
    private static bool IsReleased(in RecordingFacts facts) =>
        facts.Before.Carried is not null || facts.Rules.ReviewOf(facts.Before)?.ReleasedOn is not null;

    private static (string Step, string Paragraph)? Unless(bool isThere, string step, string paragraph) => isThere ? null : (step, paragraph);
}
