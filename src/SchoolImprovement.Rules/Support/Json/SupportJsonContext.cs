using System.Text.Json;
using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Support;

/// <summary>Source-generated JSON of records. Strict: what is not known here is a fault, and <see cref="DocumentScan"/> then tells all of them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DateJsonConverter), typeof(FormNumberJsonConverter), typeof(ActorJsonConverter), typeof(SignatoryJsonConverter), typeof(FormJsonConverter)])]
[JsonSerializable(typeof(SupportRecordDocument))]
internal sealed partial class SupportJsonContext : JsonSerializerContext;
