using System.Text.Json;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Reads and writes term calendars as JSON.</summary>
internal static class TermCalendarJson
{
    internal static SchoolTermCalendar Read(string json) =>
        TimetableJson.Read(json, TermCalendarJsonContext.Default.TermCalendarDocument).Calendar;

    internal static string Write(SchoolTermCalendar calendar) =>
        JsonSerializer.Serialize(TermCalendarDocument.Of(calendar), TermCalendarJsonContext.Default.TermCalendarDocument);
}
