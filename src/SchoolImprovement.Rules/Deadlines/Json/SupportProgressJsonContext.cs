using System.Text.Json;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Source-generated JSON for the progress of a school's support. Strict: a misspelt member is an error, not a missing date.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(UrnJsonConverter), typeof(SupportedTierJsonConverter)])]
[JsonSerializable(typeof(SupportProgressDocument))]
internal sealed partial class SupportProgressJsonContext : JsonSerializerContext;
