using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Source-generated JSON of what all topics refer to. Strict: a misspelt or repeated member is an error.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FactDocument))]
[JsonSerializable(typeof(FactValueDocument))]
[JsonSerializable(typeof(RuleDocument))]
[JsonSerializable(typeof(RuleSetDocument))]
internal sealed partial class SharedJsonContext : JsonSerializerContext;
