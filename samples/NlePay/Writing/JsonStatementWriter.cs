using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Statements as one JSON document: the results in the order of the claims, and the totals.</summary>
internal sealed class JsonStatementWriter : IStatementWriter
{
    private const int Block = 32 * 1024;

    private readonly Stream _stream;
    private readonly Utf8JsonWriter _writer;

    public JsonStatementWriter(Stream stream)
    {
        _stream = stream;
        _writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _writer.WriteStartObject();
        _writer.WriteStartArray("results");
    }

    public void Write(ClaimItem item, DecidedClaim decided)
    {
        if (decided.Missing is null)
        {
            decided.Statement.WriteJson(_writer);
        }
        else
        {
            Marked(decided).WriteTo(_writer);
        }

        FlushBlock();
    }

    public void WriteUnreadable(ClaimItem item)
    {
        _writer.WriteStartObject();
        if (item.Reference is not null)
        {
            _writer.WriteString("reference", item.Reference);
        }

        if (item.Schools is [var school])
        {
            _writer.WriteNumber("school", school.Value);
        }

        _writer.WriteString("outcome", "unreadable");
        _writer.WriteStartArray("faults");
        foreach (var fault in item.Faults)
        {
            _writer.WriteStartObject();
            _writer.WriteString("file", fault.File);
            _writer.WriteNumber("line", fault.Line);
            _writer.WriteString("place", fault.Place);
            _writer.WriteString("value", fault.Value);
            _writer.WriteString("reason", fault.Reason);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        FlushBlock();
    }

    public void Finish(Totals totals)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("totals");
        _writer.WriteNumber("claims", totals.Claims);
        _writer.WriteNumber("refused", totals.Refused);
        _writer.WriteNumber("unreadable", totals.Unreadable);
        _writer.WriteNumber("needInformation", totals.NeedInformation);
        _writer.WriteStartArray("daysPaid");
        foreach (var (rate, days) in totals.DaysByRate)
        {
            _writer.WriteStartObject();
            _writer.WriteNumber("rate", rate);
            _writer.WriteNumber("days", days);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteNumber("daysNotPaid", totals.DaysNotPaid);
        _writer.WriteNumber("paid", totals.Paid);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        _stream.WriteByte((byte)'\n');
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

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

    private void FlushBlock()
    {
        if (_writer.BytesPending > Block)
        {
            _writer.Flush();
        }
    }
}
