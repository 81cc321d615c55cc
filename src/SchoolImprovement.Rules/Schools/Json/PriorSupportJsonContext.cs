using System.Text.Json;

namespace SchoolImprovement.Rules.Schools;

/// <summary>Source-generated JSON of earlier support, whose tier is never none.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(SupportedTierJsonConverter)])]
[JsonSerializable(typeof(PriorSupportDocument))]
internal sealed partial class PriorSupportJsonContext : JsonSerializerContext;
