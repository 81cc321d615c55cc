namespace SchoolImprovement.Rules.Support;

/// <summary>The order of events of one day. Drafts and moves of the form share a place, and keep the order in which they are recorded.</summary>
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
    PlanAgreed,
    Form,
    PlanReviewed,
    OfferLetter,
    ActivityCompleted,
    Update,
    Paid,
    Claim,
    Spending,
    UnderspendReturned,
    EvaluationRequested,
    EvaluationReturned,
}
