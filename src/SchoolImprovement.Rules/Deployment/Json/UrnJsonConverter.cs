using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Deployment.Json;

/// <summary>A URN as a number, or as text of six digits, with a message that shows what was written instead.</summary>
internal sealed class UrnJsonConverter : JsonConverter<Urn>
{
    public override Urn Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            throw new JsonException($"A URN is a number of six digits, not {reader.TokenType}.");
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            var text = reader.GetString();
            return Urn.TryParse(text, out var urn) ? urn : throw NotUrn(text);
        }

        return reader.TryGetInt32(out var number) && Urn.TryParse(number.ToString(System.Globalization.CultureInfo.InvariantCulture), out var parsed)
            ? parsed
            : throw NotUrn(System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? [] : reader.ValueSpan));
    }

    public override void Write(Utf8JsonWriter writer, Urn value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);

    private static JsonException NotUrn(string? text) => new($"'{Shown(text)}' is not a URN: six digits.");

    private static string? Shown(string? text) => text is { Length: > 40 } ? $"{text[..40]}…" : text;
}
