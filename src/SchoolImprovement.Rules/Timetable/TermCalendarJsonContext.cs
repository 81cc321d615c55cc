using System.Text.Json;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Source-generated JSON for term calendars. Strict: a misspelt or repeated property is an error, not a missing half term.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(DateJsonConverter), typeof(TermKindJsonConverter)])]
[JsonSerializable(typeof(TermCalendarDocument))]
[JsonSerializable(typeof(BankHolidaysSetDocument))]
internal sealed partial class TermCalendarJsonContext : JsonSerializerContext;
