using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Kinds of term by name in any letter case, never by number, with a message that shows what was written instead.</summary>
internal sealed class TermKindJsonConverter : JsonConverter<TermKind>, ISchemaForm
{
    public JsonObject ToSchema() => new() { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames<TermKind>().Select(name => (JsonNode)name)]) };

    public override TermKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A kind of term is the text Autumn, Spring or Summer, not {reader.TokenType}.");
        }

        var text = reader.GetString();
        return text?.ToUpperInvariant() switch
        {
            "AUTUMN" => TermKind.Autumn,
            "SPRING" => TermKind.Spring,
            "SUMMER" => TermKind.Summer,
            _ => throw new JsonException($"'{text}' is not a kind of term: Autumn, Spring or Summer."),
        };
    }

    public override void Write(Utf8JsonWriter writer, TermKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Enum.IsDefined(value)
            ? value.ToString()
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such kind of term."));
}
