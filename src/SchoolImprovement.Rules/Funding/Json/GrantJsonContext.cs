using System.Text.Json;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Source-generated JSON for grants and what is known of them. Strict: a misspelt or repeated member is an error.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(DateJsonConverter), typeof(TermKindJsonConverter), typeof(ProgressStatusJsonConverter),
        typeof(SupportedTierJsonConverter), typeof(MilestoneJsonConverter),
    ])]
[JsonSerializable(typeof(GrantDocument))]
[JsonSerializable(typeof(GrantEvidenceDocument))]
internal sealed partial class GrantJsonContext : JsonSerializerContext;
