using System.Text.Json;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Source-generated JSON for updates and plans. Strict: a misspelt or repeated member is an error, not a missing answer.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(ProgressStatusJsonConverter), typeof(SupportedTierJsonConverter)])]
[JsonSerializable(typeof(ProgressUpdateDocument))]
[JsonSerializable(typeof(MonitoringPlanDocument))]
internal sealed partial class MonitoringJsonContext : JsonSerializerContext;
