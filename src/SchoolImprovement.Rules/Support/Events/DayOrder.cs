namespace SchoolImprovement.Rules.Support;

/// <summary>The order of events of one day. Drafts of the form, and its moves, keep among themselves the order in which they are recorded.</summary>
internal enum DayOrder
{
    CarriedOver,
    Tier,
    Inspected,
    Conversation,
    LeaderAgreed,
    SchoolConfirmed,
    MatchRecorded,
    MatchConfirmed,
    Contact,
    StartAgreed,
    DayDeployed,
    DaysEnded,
    Return,
    Implementation,
    Draft,
    PlanAgreed,
    Move,
    PlanReviewed,
    OfferLetter,
    ActivityCompleted,
    Update,
    Paid,
    Claim,
    ClaimPaid,
    Spending,
    UnderspendReturned,
    EvaluationRequested,
    EvaluationReturned,
}
