using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Guidance.Hubs;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support.Json;

/// <summary>Source-generated JSON of records. Strict: what is not known here is a fault, and <see cref="DocumentScan"/> then tells all of them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(DateJsonConverter), typeof(UrnJsonConverter), typeof(FormNumberJsonConverter), typeof(EnumJsonConverter<SupportTier>),
        typeof(EnumJsonConverter<HubRegion>), typeof(EnumJsonConverter<ReviewMove>), typeof(ActorJsonConverter), typeof(SignatoryJsonConverter), typeof(FormJsonConverter),
    ])]
[JsonSerializable(typeof(SupportRecordDocument))]
internal sealed partial class SupportJsonContext : JsonSerializerContext;
