namespace SchoolImprovement.Rules.Funding;

/// <summary>Where the money of an instalment or a grant stands, in pounds. The four always sum to the whole.</summary>
/// <param name="Released">What is released.</param>
/// <param name="Withheld">What is withheld, and not known to be not yet due.</param>
/// <param name="NotYetDue">What is not yet due.</param>
/// <param name="NeedsInformation">What cannot be decided yet for want of information.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct ReleaseAmounts(
    [property: JsonRequired] decimal Released,
    [property: JsonRequired] decimal Withheld,
    [property: JsonRequired] decimal NotYetDue,
    [property: JsonRequired] decimal NeedsInformation)
{
    /// <summary>The whole.</summary>
    public decimal Total => Released + Withheld + NotYetDue + NeedsInformation;

    /// <summary>The sum of two, part by part.</summary>
    public static ReleaseAmounts operator +(ReleaseAmounts left, ReleaseAmounts right) => new(
        left.Released + right.Released,
        left.Withheld + right.Withheld,
        left.NotYetDue + right.NotYetDue,
        left.NeedsInformation + right.NeedsInformation);

    /// <summary>The sum of two, part by part.</summary>
    public static ReleaseAmounts Add(ReleaseAmounts left, ReleaseAmounts right) => left + right;

    internal static ReleaseAmounts Of(ReleaseOutcome outcome, decimal amount) => outcome switch
    {
        ReleaseOutcome.Released => new(amount, 0, 0, 0),
        ReleaseOutcome.Withheld => new(0, amount, 0, 0),
        ReleaseOutcome.NotYetDue => new(0, 0, amount, 0),
        _ => new(0, 0, 0, amount),
    };
}
