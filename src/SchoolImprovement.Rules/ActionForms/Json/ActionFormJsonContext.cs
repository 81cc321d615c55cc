using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Source-generated JSON of the form. Unknown and repeated members are met before, by <see cref="ActionFormScan"/>, which knows
/// their places.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(DateJsonConverter),
        typeof(FormNumberJsonConverter),
        typeof(UrnJsonConverter),
        typeof(EnumJsonConverter<SupportTier>),
        typeof(EnumJsonConverter<HubRegion>),
        typeof(EnumJsonConverter<HubKind>),
        typeof(EnumJsonConverter<OfstedTheme>),
        typeof(EnumJsonConverter<ImprovementAreaKind>),
        typeof(EnumJsonConverter<AreaFocus>),
        typeof(EnumJsonConverter<Subject>),
        typeof(EnumJsonConverter<SchoolPhase>),
        typeof(EnumJsonConverter<YearGroup>),
        typeof(EnumJsonConverter<FundingSource>),
        typeof(EnumJsonConverter<ProviderKind>),
        typeof(EnumJsonConverter<SystemLeaderKind>),
        typeof(EnumJsonConverter<BehaviourReview>),
        typeof(EnumJsonConverter<MandatoryQualification>),
    ])]
[JsonSerializable(typeof(FormContract))]
internal sealed partial class ActionFormJsonContext : JsonSerializerContext;
