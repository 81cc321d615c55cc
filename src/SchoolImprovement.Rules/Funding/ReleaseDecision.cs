using System.Collections.Immutable;

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
public sealed record ReleaseDecision(
    Instalment Instalment,
    ReleaseOutcome Outcome,
    ReleaseAmounts Amounts,
    DateOnly? DueFrom,
    ImmutableArray<string> DeterminedBy);
