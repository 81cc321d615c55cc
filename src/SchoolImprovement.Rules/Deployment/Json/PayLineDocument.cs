namespace SchoolImprovement.Rules.Deployment;

/// <summary>What is paid for a day as it stands in JSON: written, never read.</summary>
internal sealed class PayLineDocument
{
    public required DateOnly Date { get; init; }

    public int? TravelMinutes { get; init; }

    public decimal? TravelMiles { get; init; }

    public required PayLineOutcome Outcome { get; init; }

    public decimal? Rate { get; init; }

    public required decimal Amount { get; init; }

    public string? Rule { get; init; }

    public Citation[]? Citations { get; init; }

    public required string Reason { get; init; }

    public static PayLineDocument Of(PayLine line) => new()
    {
        Date = line.Day.Date,
        TravelMinutes = line.Day.TravelMinutes,
        TravelMiles = line.Day.TravelMiles,
        Outcome = line.Outcome,
        Rate = line.Rate,
        Amount = line.Amount,
        Rule = line.DecidedBy?.Id,
        Citations = line.DecidedBy is { } rule ? [.. rule.Citations] : null,
        Reason = line.Reason,
    };
}
