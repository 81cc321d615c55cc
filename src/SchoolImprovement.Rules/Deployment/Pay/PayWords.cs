namespace SchoolImprovement.Rules.Deployment;

/// <summary>The outcomes as files and reports write them.</summary>
public static class PayWords
{
    /// <summary>What becomes of a claim: <c>accepted</c>, <c>needs information</c>, <c>refused</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the named ones.</exception>
    public static string Of(PayOutcome outcome) => outcome switch
    {
        PayOutcome.Accepted => "accepted",
        PayOutcome.NeedsInformation => "needs information",
        PayOutcome.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome."),
    };

    /// <summary>What becomes of a day: <c>paid</c>, <c>not paid</c>, <c>needs information</c>, <c>refused</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the named ones.</exception>
    public static string Of(PayLineOutcome outcome) => outcome switch
    {
        PayLineOutcome.Paid => "paid",
        PayLineOutcome.NotPaid => "not paid",
        PayLineOutcome.NeedsInformation => "needs information",
        PayLineOutcome.Refused => "refused",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "There is no such outcome."),
    };
}
