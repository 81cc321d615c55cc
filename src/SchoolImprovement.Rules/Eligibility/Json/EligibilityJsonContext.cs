using System.Text.Json;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Source-generated JSON of this room. Strict: a misspelt or repeated member is an error, not a fact left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter)])]
[JsonSerializable(typeof(JudgementDocument))]
[JsonSerializable(typeof(InspectionHistoryDocument))]
[JsonSerializable(typeof(EligibilityDecisionDocument))]
internal sealed partial class EligibilityJsonContext : JsonSerializerContext;
