using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A URN as text of six digits, with a message that shows what was written instead.</summary>
internal sealed class UrnJsonConverter : JsonConverter<Urn>
{
    public override Urn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new JsonException($"A URN is text of six digits, not {reader.TokenType}.");
        return Urn.TryParse(text, out var urn) ? urn : throw new JsonException($"'{text}' is not a URN, which has six digits.");
    }

    public override void Write(Utf8JsonWriter writer, Urn value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
