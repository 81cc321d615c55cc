using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A pay statement as it stands in JSON: written, never read.</summary>
internal sealed class PayStatementDocument
{
    [Constant(PayStatement.Schema)]
    public required string Schema { get; init; }

    public string? Reference { get; init; }

    public required Urn School { get; init; }

    public required DateOnly ClaimedOn { get; init; }

    public DateOnly? MatchedOn { get; init; }

    public string? NationalLeader { get; init; }

    public required AcademicYear AcademicYear { get; init; }

    public required PayOutcome Outcome { get; init; }

    public required decimal Total { get; init; }

    public required int DaysClaimedBefore { get; init; }

    public required PayLineDocument[] Days { get; init; }

    public required FindingDocument[] Findings { get; init; }

    public static PayStatementDocument Of(PayStatement statement) => new()
    {
        Schema = PayStatement.Schema,
        Reference = statement.Claim.Reference,
        School = statement.Claim.School,
        ClaimedOn = statement.Claim.ClaimedOn,
        MatchedOn = statement.Claim.MatchedOn,
        NationalLeader = statement.Claim.NationalLeader,
        AcademicYear = statement.Rules.Offer.Year,
        Outcome = statement.Outcome,
        Total = statement.Total,
        DaysClaimedBefore = statement.Earlier.Count,
        Days = [.. statement.Lines.Select(PayLineDocument.Of)],
        Findings = [.. statement.Findings.Select(FindingDocument.Of)],
    };
}
