namespace SchoolImprovement.Rules.Deadlines;

/// <summary>What keeps a due date from being told.</summary>
internal enum DeadlineObstacle
{
    None,
    OtherTier,
    TierNotKnown,
    StartNotKnown,
    TermsNotKnown,
    BankHolidaysNotKnown,
    NoSuchDate,
}
