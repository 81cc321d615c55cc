using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Schools;

/// <summary>Source-generated JSON of earlier support, whose tier is never none.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(SupportedTierJsonConverter)])]
[JsonSerializable(typeof(PriorSupportDocument))]
internal sealed partial class PriorSupportJsonContext : JsonSerializerContext;
