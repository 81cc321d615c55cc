using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Reads and writes term calendars as JSON.</summary>
internal static class TermCalendarJson
{
    internal static SchoolTermCalendar Read(string json) =>
        DocumentJson.Read(json, TermCalendarJsonContext.Default.TermCalendarDocument, TimetableFormatException.Of).Calendar;

    internal static string Write(SchoolTermCalendar calendar) =>
        JsonSerializer.Serialize(TermCalendarDocument.Of(calendar), TermCalendarJsonContext.Default.TermCalendarDocument);
}
