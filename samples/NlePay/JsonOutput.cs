using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Statements as one JSON document: the results in the order of the claims, and the totals.</summary>
internal static class JsonOutput
{
    public static void Write(Stream stream, Results results) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("results");
        foreach (var one in results.All)
        {
            switch (one.Decided)
            {
                case null:
                    Write(writer, one);
                    break;
                case { Missing: null } decided when one.Repeats is null:
                    decided.Statement.WriteJson(writer);
                    break;
                case { } decided:
                    Marked(decided, one.Repeats).WriteTo(writer);
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

    public static void Write(Utf8JsonWriter writer, Result unreadable)
    {
        var item = unreadable.Item;
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
        if (unreadable.Repeats is { } repeats)
        {
            writer.WriteString("note", repeats);
        }

        writer.WriteEndObject();
    }

    private static JsonObject Marked(DecidedClaim decided, string? note)
    {
        var statement = JsonNode.Parse(decided.Statement.ToJson())!.AsObject();
        statement["outcome"] = PayWords.Of(decided.Outcome);
        statement["total"] = decided.Total;
        if (decided.Missing is { } missing)
        {
            statement["missing"] = missing;
        }

        if (note is not null)
        {
            statement["note"] = note;
        }

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
