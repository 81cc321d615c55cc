namespace SchoolImprovement.Rules.Schools;

/// <summary>Two different grades are given for inspections of one school that began on one day.</summary>
public sealed class ContradictoryJudgementsException : ArgumentException
{
    /// <summary>Names both judgements.</summary>
    public ContradictoryJudgementsException(Judgement one, Judgement other)
        : base(Describe(one, other))
    {
        One = one;
        Other = other;
    }

    /// <summary>One of the two.</summary>
    public Judgement One { get; }

    /// <summary>The other.</summary>
    public Judgement Other { get; }

    private static string Describe(Judgement one, Judgement other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return $"Contradictory judgements of {Wording.Iso(one.FirstDay)}: URN {one.Urn} {one.Grade}, URN {other.Urn} {other.Grade}.";
    }
}
