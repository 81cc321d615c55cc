namespace SchoolImprovement.Rules.Deployment;

/// <summary>The outcomes as files and reports write them.</summary>
public static class PayWords
{
    /// <summary>What becomes of a claim: <c>accepted</c>, <c>needs information</c>, <c>refused</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the named ones.</exception>
    public static string Of(PayOutcome outcome) => EnumWords<PayOutcome>.Of(outcome);

    /// <summary>What becomes of a day: <c>paid</c>, <c>not paid</c>, <c>needs information</c>, <c>refused</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is none of the named ones.</exception>
    public static string Of(PayLineOutcome outcome) => EnumWords<PayLineOutcome>.Of(outcome);
}
