using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Statements as CSV: a row a day, and one for each claim without a day and each part that could not be read.</summary>
internal static class CsvOutput
{
    private static readonly string[] Header =
        ["claim", "urn", "national_leader", "claimed_on", "date", "travel_minutes", "travel_miles", "outcome", "rate", "amount", "rule", "paragraph", "reason"];

    public static void Write(Stream stream, Results results)
    {
        using var writer = Csv.Writer(stream);
        writer.Row(Header);
        foreach (var (item, decided) in results.All)
        {
            if (decided is null)
            {
                foreach (var fault in item.Faults)
                {
                    writer.Row(item.Reference, item.Schools is [var school] ? school.ToString() : "", "", Csv.Of(item.ClaimedOn), "", "", "", "unreadable", "", "0", "", "", fault.ToString());
                }

                continue;
            }

            Write(writer, decided);
        }
    }

    private static void Write(StreamWriter writer, DecidedClaim decided)
    {
        var statement = decided.Statement;
        var claim = statement.Claim;
        string?[] head = [claim.Reference, claim.School.ToString(), claim.NationalLeader, Csv.Of(claim.ClaimedOn)];
        foreach (var (line, outcome, amount, reason) in decided.Lines)
        {
            writer.Row([.. head, Csv.Of(line.Day.Date), Csv.Of(line.Day.TravelMinutes), Csv.Of(line.Day.TravelMiles), PayWords.Of(outcome), Csv.Of(line.Rate), Csv.Of(amount), line.DecidedBy?.Id, Paragraph(line.DecidedBy), reason]);
        }

        if (statement.Lines.IsEmpty)
        {
            var finding = statement.Findings[0];
            writer.Row([.. head, "", "", "", PayWords.Of(statement.Outcome), "", "0", finding.Rule.Id, Paragraph(finding.Rule), finding.Message]);
        }
    }

    private static string? Paragraph(Rule? rule) => rule is { Citations.IsEmpty: false } ? rule.Citations[0].ToString() : null;
}
