using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Writes a pay statement as JSON, member by member, without reflection.</summary>
internal static class PayStatementJson
{
    public static void Write(Utf8JsonWriter writer, PayStatement statement)
    {
        var claim = statement.Claim;
        writer.WriteStartObject();
        writer.WriteString("schema", PayStatement.Schema);
        if (claim.Reference is { } reference)
        {
            writer.WriteString("reference", reference);
        }

        writer.WriteNumber("school", claim.School.Value);
        writer.WriteString("claimedOn", Wording.Iso(claim.ClaimedOn));
        if (claim.MatchedOn is { } matched)
        {
            writer.WriteString("matchedOn", Wording.Iso(matched));
        }

        if (claim.NationalLeader is { } leader)
        {
            writer.WriteString("nationalLeader", leader);
        }

        writer.WriteString("academicYear", statement.Rules.Offer.Year.ToString());
        writer.WriteString("outcome", PayWords.Of(statement.Outcome));
        writer.WriteNumber("total", statement.Total);
        writer.WriteNumber("daysClaimedBefore", statement.Earlier.Count);
        writer.WriteStartArray("days");
        foreach (var line in statement.Lines)
        {
            Write(writer, line);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in statement.Findings)
        {
            FindingJson.Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PayLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("date", Wording.Iso(line.Day.Date));
        if (line.Day.TravelMinutes is { } minutes)
        {
            writer.WriteNumber("travelMinutes", minutes);
        }

        if (line.Day.TravelMiles is { } miles)
        {
            writer.WriteNumber("travelMiles", miles);
        }

        writer.WriteString("outcome", PayWords.Of(line.Outcome));
        if (line.Rate is { } rate)
        {
            writer.WriteNumber("rate", rate);
        }

        writer.WriteNumber("amount", line.Amount);
        if (line.DecidedBy is { } rule)
        {
            writer.WriteString("rule", rule.Id);
            JsonRendering.WriteCitations(writer, rule);
        }

        writer.WriteString("reason", line.Reason);
        writer.WriteEndObject();
    }
}
