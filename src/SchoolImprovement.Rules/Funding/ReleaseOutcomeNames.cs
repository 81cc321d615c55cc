namespace SchoolImprovement.Rules.Funding;

/// <summary>The names of the outcomes in words, for files and for people.</summary>
internal static class ReleaseOutcomeNames
{
    internal static string Of(ReleaseOutcome outcome) => outcome switch
    {
        ReleaseOutcome.Released => "released",
        ReleaseOutcome.ReleasedInPart => "released in part",
        ReleaseOutcome.Withheld => "withheld",
        ReleaseOutcome.NotYetDue => "not yet due",
        _ => "needs information",
    };
}
