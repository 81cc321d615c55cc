using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Statements as CSV: a row a day, and one for each claim without a day and each part that could not be read.</summary>
internal static class CsvOutput
{
    private static readonly string[] Header =
        ["claim", "urn", "national_leader", "claimed_on", "date", "travel_minutes", "travel_miles", "outcome", "rate", "amount", "rule", "paragraph", "reason", "notes"];

    public static void Write(Stream stream, Results results)
    {
        using var writer = Csv.Writer(stream);
        writer.Row(Header);
        foreach (var one in results.All)
        {
            var item = one.Item;
            if (one.Decided is not { } decided)
            {
                foreach (var fault in item.Faults)
                {
                    writer.Row(item.Reference, item.Schools is [var school] ? school.ToString() : "", "", Csv.Of(item.ClaimedOn), "", "", "", "unreadable", "", "0", "", "", fault.ToString(), one.Repeats);
                }

                continue;
            }

            Write(writer, decided, one.Repeats);
        }
    }

    private static void Write(StreamWriter writer, DecidedClaim decided, string? repeats)
    {
        var statement = decided.Statement;
        var claim = statement.Claim;
        string?[] head = [claim.Reference, claim.School.ToString(), claim.NationalLeader, Csv.Of(claim.ClaimedOn)];
        foreach (var (line, outcome, amount, reason) in decided.Lines)
        {
            writer.Row([.. head, Csv.Of(line.Day.Date), Csv.Of(line.Day.TravelMinutes), Csv.Of(line.Day.TravelMiles), PayWords.Of(outcome), Csv.Of(line.Rate), Csv.Of(amount), line.DecidedBy?.Id, Paragraph(line.DecidedBy), reason, Notes(line.DayIndex, reason)]);
        }

        if (statement.Lines.IsEmpty)
        {
            var finding = statement.Findings[0];
            writer.Row([.. head, "", "", "", PayWords.Of(statement.Outcome), "", "0", finding.Rule.Id, Paragraph(finding.Rule), finding.Message, Notes(-1, finding.Message)]);
        }

        // What else was found of the day, or of its claim as a whole: nothing that a person is told in text is left out.
        string Notes(int day, string reason) => string.Join(" ", statement.Findings
            .Where(finding => DayOf(finding.Path) is var of && (of < 0 || of == day) && !reason.Contains(finding.Message, StringComparison.Ordinal))
            .Select(static finding => finding.Message)
            .Append(repeats)
            .OfType<string>());
    }

    private static int DayOf(string path) => PlaceWords.Steps(path).Select(static step => step.Index).FirstOrDefault(-1);

    private static string? Paragraph(Rule? rule) => rule is { Citations.IsEmpty: false } ? rule.Citations[0].ToString() : null;
}
