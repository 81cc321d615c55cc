namespace SchoolImprovement.Rules.Funding;

/// <summary>A decision on a grant as it stands in JSON: written, never read.</summary>
internal sealed class GrantDecisionDocument
{
    [Constant(GrantDecision.Schema)]
    public required string Schema { get; init; }

    public string? Subject { get; init; }

    public required DateOnly AsAt { get; init; }

    public required int Tier { get; init; }

    public required ReleaseOutcome Outcome { get; init; }

    public required decimal Grant { get; init; }

    public required decimal Released { get; init; }

    public required decimal Withheld { get; init; }

    public required decimal NotYetDue { get; init; }

    public required decimal NeedsInformation { get; init; }

    public required ReleaseDecisionDocument[] Instalments { get; init; }

    public static GrantDecisionDocument Of(GrantDecision decision) => new()
    {
        Schema = GrantDecision.Schema,
        Subject = decision.Grant.Subject,
        AsAt = decision.AsAt,
        Tier = (int)decision.Grant.Tier,
        Outcome = decision.Outcome,
        Grant = decision.Grant.Total,
        Released = decision.Amounts.Released,
        Withheld = decision.Amounts.Withheld,
        NotYetDue = decision.Amounts.NotYetDue,
        NeedsInformation = decision.Amounts.NeedsInformation,
        Instalments = [.. decision.Releases.Select(ReleaseDecisionDocument.Of)],
    };
}
