using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Source-generated JSON for term calendars. Strict: a misspelt or repeated property is an error, not a missing half term.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(IsoDateJsonConverter), typeof(TermKindJsonConverter)])]
[JsonSerializable(typeof(TermCalendarDocument))]
internal sealed partial class TermCalendarJsonContext : JsonSerializerContext;
