using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>The tier of support that is given: none is not one.</summary>
internal sealed class SupportedTierJsonConverter : JsonConverter<SupportTier>, IValueCheck
{
    private static readonly EnumJsonConverter<SupportTier> Given = new(leftOut: SupportTier.None);

    public override SupportTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Given.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, SupportTier value, JsonSerializerOptions options) => Given.Write(writer, value, options);

    public string? FaultOf(ref readonly Utf8JsonReader reader) => ((IValueCheck)Given).FaultOf(in reader);

    public JsonObject ToSchema() => ((ISchemaForm)Given).ToSchema();
}
