using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Monitoring.Json;

/// <summary>A tier by its number, 1 to 3.</summary>
internal sealed class SupportTierJsonConverter : JsonConverter<SupportTier>
{
    public override SupportTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isNumber = reader.TokenType == JsonTokenType.Number;
        return isNumber && reader.TryGetInt32(out var number) && number is >= (int)SupportTier.Tier1 and <= (int)SupportTier.Tier3
            ? (SupportTier)number
            : throw new JsonException("A tier is the number 1, 2 or 3.");
    }

    public override void Write(Utf8JsonWriter writer, SupportTier value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((int)value);
}
