using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.AheadOfTime;

/// <summary>What was read as an application writes it that is compiled ahead of time: by a context of its own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InspectionRow))]
[JsonSerializable(typeof(SchoolRow))]
[JsonSerializable(typeof(GiasLinkRow))]
[JsonSerializable(typeof(PriorSupportRow))]
[JsonSerializable(typeof(FileSummary))]
[JsonSerializable(typeof(InspectionHistory))]
[JsonSerializable(typeof(PayStatement))]
internal sealed partial class PublishedJsonContext : JsonSerializerContext;
