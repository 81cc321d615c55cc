using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Support.Json;

/// <summary>A record as the document that it is written as; what cannot be recorded is refused with its first fault.</summary>
internal sealed class SupportRecordJsonConverter : JsonConverter<SupportRecord>
{
    public override SupportRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = SupportRecord.Read(document.RootElement.GetRawText());
        return reading.IsComplete
            ? reading.Record!
            : throw new JsonException($"{reading.Faults.FirstOrDefault()}{reading.Findings.FirstOrDefault()} SupportRecord.Read says all that stands against it.");
    }

    public override void Write(Utf8JsonWriter writer, SupportRecord value, JsonSerializerOptions options) => RecordReader.Write(writer, value);
}
