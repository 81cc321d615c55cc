using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deployment.Json;

/// <summary>Tiers by name, never by number, with a message that names those there are.</summary>
internal sealed class SupportTierJsonConverter : JsonConverter<SupportTier>
{
    public override SupportTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text switch
        {
            "none" => SupportTier.None,
            "tier1" => SupportTier.Tier1,
            "tier2" => SupportTier.Tier2,
            "tier3" => SupportTier.Tier3,
            _ => throw new JsonException("A tier is the text none, tier1, tier2 or tier3."),
        };
    }

    public override void Write(Utf8JsonWriter writer, SupportTier value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value switch
        {
            SupportTier.None => "none",
            SupportTier.Tier1 => "tier1",
            SupportTier.Tier2 => "tier2",
            SupportTier.Tier3 => "tier3",
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such tier."),
        });
}
