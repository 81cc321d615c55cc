using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Statements as one JSON document: the results in the order of the claims, and the totals.</summary>
internal static class JsonOutput
{
    public static void Write(Stream stream, Results results) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("results");
        foreach (var (item, decided) in results.All)
        {
            switch (decided)
            {
                case null:
                    Write(writer, item);
                    break;
                case { Missing: null }:
                    decided.Statement.WriteJson(writer);
                    break;
                default:
                    Marked(decided).WriteTo(writer);
                    break;
            }
        }

        writer.WriteEndArray();
        writer.WriteStartObject("totals");
        writer.WriteNumber("claims", results.All.Count);
        writer.WriteNumber("refused", results.Refused);
        writer.WriteNumber("unreadable", results.Unreadable);
        writer.WriteNumber("needInformation", results.NeedInformation);
        writer.Each("daysPaid", results.DaysByRate, paid =>
        {
            writer.WriteNumber("rate", paid.Rate);
            writer.WriteNumber("days", paid.Days);
        });
        writer.WriteNumber("daysNotPaid", results.DaysNotPaid);
        writer.WriteNumber("paid", results.Paid);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static void Write(Utf8JsonWriter writer, ClaimItem item)
    {
        writer.WriteStartObject();
        if (item.Reference is not null)
        {
            writer.WriteString("reference", item.Reference);
        }

        if (item.Schools is [var school])
        {
            writer.WriteNumber("school", school.Value);
        }

        writer.WriteString("outcome", "unreadable");
        writer.Each("faults", item.Faults, fault =>
        {
            writer.WriteString("file", fault.File);
            writer.WriteNumber("line", fault.Line);
            writer.WriteString("place", fault.Place);
            writer.WriteString("value", fault.Value);
            writer.WriteString("reason", fault.Reason);
        });
        writer.WriteEndObject();
    }

    private static JsonObject Marked(DecidedClaim decided)
    {
        var statement = JsonNode.Parse(decided.Statement.ToJson())!.AsObject();
        statement["outcome"] = PayWords.Of(decided.Outcome);
        statement["total"] = decided.Total;
        statement["missing"] = decided.Missing;
        foreach (var i in decided.Undecided)
        {
            var day = statement["days"]![i]!;
            day["outcome"] = PayWords.Of(PayLineOutcome.NeedsInformation);
            day["amount"] = 0m;
            day["reason"] = decided.Missing;
        }

        return statement;
    }
}
