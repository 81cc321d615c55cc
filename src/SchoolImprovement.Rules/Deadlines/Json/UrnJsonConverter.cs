using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A URN as a number or as text of six digits, with a message that shows what was written instead.</summary>
internal sealed class UrnJsonConverter : JsonConverter<Urn>
{
    public override Urn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.TryGetInt32(out var number) ? number.ToString(CultureInfo.InvariantCulture) : "the number",
            _ => throw new JsonException($"A URN is a number of six digits, not {reader.TokenType}."),
        };
        return Urn.TryParse(text, out var urn) ? urn : throw new JsonException($"'{text}' is not a URN, which has six digits.");
    }

    public override void Write(Utf8JsonWriter writer, Urn value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
