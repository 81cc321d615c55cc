using System.Globalization;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Statements as CSV: a row a day, and one for each claim without a day and each part that could not be read.</summary>
internal sealed class CsvStatementWriter : IStatementWriter
{
    private readonly TextWriter _writer;

    public CsvStatementWriter(TextWriter writer)
    {
        _writer = writer;
        Row("claim", "urn", "national_leader", "claimed_on", "date", "travel_minutes", "travel_miles", "outcome", "rate", "amount", "rule", "paragraph", "reason");
    }

    public void Write(ClaimItem item, PayStatement statement)
    {
        foreach (var line in statement.Lines)
        {
            Row(
                statement.Claim,
                Iso(line.Day.Date),
                Number(line.Day.TravelMinutes),
                Number(line.Day.TravelMiles),
                PayWords.Of(line.Outcome),
                Number(line.Rate),
                Number(line.Amount),
                line.DecidedBy?.Id,
                line.DecidedBy is { Citations.IsEmpty: false } rule ? rule.Citations[0].ToString() : null,
                line.Reason);
        }

        if (statement.Lines.IsEmpty)
        {
            var finding = statement.Findings[0];
            Row(statement.Claim, null, null, null, PayWords.Of(statement.Outcome), null, "0", finding.Rule.Id, finding.Rule.Citations[0].ToString(), finding.Message);
        }
    }

    public void WriteUnreadable(ClaimItem item)
    {
        foreach (var fault in item.Faults)
        {
            Row(item.Reference, null, null, null, null, null, null, "unreadable", null, "0", null, null, fault.ToString());
        }
    }

    public void Finish(Totals totals)
    {
        // A CSV file has rows only.
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);

    private void Row(PayClaim claim, params ReadOnlySpan<string?> fields) =>
        Row([claim.Reference, claim.School.ToString(), claim.NationalLeader, Iso(claim.ClaimedOn), .. fields]);

    private void Row(params ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _writer.Write(',');
            }

            var field = fields[i] ?? "";
            _writer.Write(field.AsSpan().ContainsAny(',', '"', '\n') || field.Contains('\r', StringComparison.Ordinal)
                ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                : field);
        }

        _writer.Write('\n');
    }
}
