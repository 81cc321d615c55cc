using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Monitoring.Json;

/// <summary>Source-generated JSON for updates and plans. Strict: a misspelt or repeated member is an error, not a missing answer.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(IsoDateJsonConverter), typeof(ProgressStatusJsonConverter), typeof(SupportTierJsonConverter)])]
[JsonSerializable(typeof(ProgressUpdateDocument))]
[JsonSerializable(typeof(MonitoringPlanDocument))]
internal sealed partial class MonitoringJsonContext : JsonSerializerContext;
