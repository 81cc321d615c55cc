using System.Text.Json;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Source-generated JSON of this room. Strict: a misspelt or repeated member is an error, not a fact left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(UrnJsonConverter), typeof(EnumJsonConverter<SupportTier>), typeof(DateJsonConverter)])]
[JsonSerializable(typeof(PayClaimDocument))]
[JsonSerializable(typeof(MatchDocument))]
[JsonSerializable(typeof(ClaimedDaysDocument))]
[JsonSerializable(typeof(Tier1ReturnDocument))]
internal sealed partial class DeploymentJsonContext : JsonSerializerContext;
