using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A tier as <c>tier1</c>, <c>tier2</c> or <c>tier3</c>, with a message that shows what was written instead.</summary>
internal sealed class SupportTierJsonConverter : JsonConverter<SupportTier>
{
    public override SupportTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A tier is the text tier1, tier2 or tier3, not {reader.TokenType}.");
        }

        var text = reader.GetString();
        return text switch
        {
            "tier1" => SupportTier.Tier1,
            "tier2" => SupportTier.Tier2,
            "tier3" => SupportTier.Tier3,
            _ => throw new JsonException($"'{text}' is not a tier of support: tier1, tier2 or tier3."),
        };
    }

    public override void Write(Utf8JsonWriter writer, SupportTier value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            SupportTier.Tier1 => "tier1",
            SupportTier.Tier2 => "tier2",
            _ => "tier3",
        });
}
