using System.Text;
using System.Text.Json;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// A record by its events, recorded again under the library's rules. One that other rules allowed, and one that lacks an event of its
/// text, is refused here: <see cref="SupportRecord.Read(string, SupportRules)"/> reads it, and says what stands against it.
/// </summary>
internal sealed class SupportRecordJsonConverter : JsonConverter<SupportRecord>, Documents.IDocumentForm
{
    public System.Text.Json.Serialization.Metadata.JsonTypeInfo Document => SupportJsonContext.Default.SupportRecordDocument;

    public override SupportRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var text = JsonDocument.ParseValue(ref reader);
        var reading = SupportRecord.Read(Encoding.UTF8.GetBytes(text.RootElement.GetRawText()));
        return reading is { IsComplete: true, Record: { } record } ? record : throw new JsonException(
            $"{reading.Faults.FirstOrDefault()?.ToString() ?? reading.Findings.FirstOrDefault()?.Message} SupportRecord.Read says all that is wrong.");
    }

    public override void Write(Utf8JsonWriter writer, SupportRecord value, JsonSerializerOptions options) => RecordReader.Write(writer, value);
}
