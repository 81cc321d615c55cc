using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Source-generated JSON of the form, in which no member is unknown and none stands twice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
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
internal sealed partial class ActionFormJsonContext : JsonSerializerContext
{
    /// <summary>The contract of a form by itself, in which a member that is not known is passed over.</summary>
    public static JsonTypeInfo<FormContract> PassingOver => field ??= (JsonTypeInfo<FormContract>)new JsonSerializerOptions(Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        TypeInfoResolver = Default.WithAddedModifier(static contract =>
        {
            // By itself each part of a form refuses what it does not know.
            if (contract.Kind == JsonTypeInfoKind.Object)
            {
                contract.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
            }
        }),
    }.GetTypeInfo(typeof(FormContract));
}
