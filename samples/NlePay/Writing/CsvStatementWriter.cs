using System.Globalization;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

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

    public void Write(ClaimItem item, DecidedClaim decided)
    {
        var statement = decided.Statement;
        foreach (var day in decided.Lines)
        {
            var line = day.Line;
            Row(
                statement.Claim,
                Iso(line.Day.Date),
                Number(line.Day.TravelMinutes),
                Number(line.Day.TravelMiles),
                PayWords.Of(day.Outcome),
                Number(line.Rate),
                Number(day.Amount),
                line.DecidedBy?.Id,
                line.DecidedBy is { Citations.IsEmpty: false } rule ? rule.Citations[0].ToString() : null,
                day.Reason);
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
            Row(item.Reference, item.Schools is [var school] ? school.ToString() : null, null, item.ClaimedOn is { } day ? Iso(day) : null, null, null, null, "unreadable", null, "0", null, null, fault.ToString());
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

            // What is a number here was read as one, so a minus before it is no formula.
            _writer.Write(fields[i] is ['-', ..] number && decimal.TryParse(number, CultureInfo.InvariantCulture, out _) ? number : CsvText.Field(fields[i]));
        }

        _writer.Write('\n');
    }
}
