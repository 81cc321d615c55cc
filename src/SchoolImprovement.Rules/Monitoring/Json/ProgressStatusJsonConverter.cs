using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Progress by name, never by number, with a message that shows what was written instead.</summary>
internal sealed class ProgressStatusJsonConverter : JsonConverter<ProgressStatus>, IValueCheck
{
    public JsonObject ToSchema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetValues<ProgressStatus>().Select(status => (JsonNode)ProgressStatusNames.InFiles(status))]) };

    public string? FaultOf(ref readonly Utf8JsonReader reader) =>
        reader.TokenType != JsonTokenType.String ? $"{JsonWords.Of(reader.TokenType)} stands where progress belongs: {ProgressStatusNames.All}."
        : ProgressStatusNames.TryParse(reader.GetString(), out _) ? null
        : $"'{Quoted.Of(reader.GetString())}' is no progress: {ProgressStatusNames.All}.";

    public override ProgressStatus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ProgressStatusNames.TryParse(reader.GetString(), out var status) ? status : throw new JsonException(FaultOf(ref reader));

    public override void Write(Utf8JsonWriter writer, ProgressStatus value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ProgressStatusNames.InFiles(value));
}
