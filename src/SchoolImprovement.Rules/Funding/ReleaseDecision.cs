namespace SchoolImprovement.Rules.Funding;

/// <summary>What was decided of one instalment. Guidance 7.1, 7.4 and 8.3.</summary>
/// <param name="Instalment">The instalment.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Amounts">Where its money stands; the parts sum to the instalment.</param>
/// <param name="DueFrom">
/// The first day on which it was or can be due, by the facts known so far: no earlier than the instalment's own
/// <see cref="Instalment.DueFrom"/>, the form's approval, the grant offer letter and, in arrears, the completion of the term's
/// activity. <see langword="null"/> where there is no such day yet.
/// </param>
/// <param name="DeterminedBy">
/// The ids of the rules that determined the outcome, in the order of the rule set: those that hold the money back, or all
/// that had to be satisfied where it is released.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReleaseDecision(
    [property: JsonRequired] Instalment Instalment,
    [property: JsonRequired] ReleaseOutcome Outcome,
    [property: JsonRequired] ReleaseAmounts Amounts,
    [property: JsonRequired] DateOnly? DueFrom,
    ImmutableArray<string> DeterminedBy)
{
    /// <summary>The ids of the rules that determined it; none where they were never set.</summary>
    [JsonRequired]
    public ImmutableArray<string> DeterminedBy { get; init; } = DeterminedBy.IsDefault ? [] : DeterminedBy;

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(ReleaseDecision? other) => other is not null
        && Instalment == other.Instalment && Outcome == other.Outcome && Amounts == other.Amounts && DueFrom == other.DueFrom
        && DeterminedBy.AsSpan().SequenceEqual(other.DeterminedBy.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ReleaseDecision?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Instalment, Outcome, Amounts, DueFrom);

    /// <summary>The instalment and what was decided of it: <c>Instalment 2, Spring 2020: withheld</c>.</summary>
    public override string ToString() => $"Instalment {Instalment.Number}, {Instalment.Term.Name}: {EnumWords<ReleaseOutcome>.Of(Outcome)}";
}
