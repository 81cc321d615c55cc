namespace SchoolImprovement.Rules.Funding;

/// <summary>What was decided of an instalment as it stands in JSON: written, never read.</summary>
internal sealed class ReleaseDecisionDocument
{
    public required int Number { get; init; }

    public required string Term { get; init; }

    public required PaymentBasis Basis { get; init; }

    public required decimal Amount { get; init; }

    public required ReleaseOutcome Outcome { get; init; }

    public DateOnly? DueFrom { get; init; }

    public required decimal Released { get; init; }

    public required decimal Withheld { get; init; }

    public required decimal NotYetDue { get; init; }

    public required decimal NeedsInformation { get; init; }

    public required string[] DeterminedBy { get; init; }

    public static ReleaseDecisionDocument Of(ReleaseDecision release) => new()
    {
        Number = release.Instalment.Number,
        Term = release.Instalment.Term.Name,
        Basis = release.Instalment.Basis,
        Amount = release.Instalment.Amount,
        Outcome = release.Outcome,
        DueFrom = release.DueFrom,
        Released = release.Amounts.Released,
        Withheld = release.Amounts.Withheld,
        NotYetDue = release.Amounts.NotYetDue,
        NeedsInformation = release.Amounts.NeedsInformation,
        DeterminedBy = [.. release.DeterminedBy],
    };
}
