using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Progress by name, never by number, with a message that shows what was written instead.</summary>
internal sealed class ProgressStatusJsonConverter : JsonConverter<ProgressStatus>, ISchemaForm
{
    public JsonObject ToSchema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetValues<ProgressStatus>().Select(status => (JsonNode)ProgressStatusNames.InFiles(status))]) };

    public override ProgressStatus Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Progress is the text {ProgressStatusNames.All}, not {reader.TokenType}.");
        }

        var text = reader.GetString();
        return ProgressStatusNames.TryParse(text, out var status)
            ? status
            : throw new JsonException($"'{text}' is no progress: {ProgressStatusNames.All}.");
    }

    public override void Write(Utf8JsonWriter writer, ProgressStatus value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ProgressStatusNames.InFiles(value));
}
