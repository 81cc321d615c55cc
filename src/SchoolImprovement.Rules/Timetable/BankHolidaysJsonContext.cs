namespace SchoolImprovement.Rules.Timetable;

/// <summary>Source-generated JSON for GOV.UK's bank holidays. Lenient about what else the file holds: the layout is not ours.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    Converters = [typeof(DateJsonConverter)])]
[JsonSerializable(typeof(BankHolidaysDocument))]
internal sealed partial class BankHolidaysJsonContext : JsonSerializerContext;
