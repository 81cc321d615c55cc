using System.Text.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Reads and writes the progress of a school's support as JSON.</summary>
internal static class SupportProgressJson
{
    public static SupportProgress Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return (JsonSerializer.Deserialize(json, SupportProgressJsonContext.Default.SupportProgressDocument)
                ?? throw new JsonException("The document is null.", "$", 0, 0)).Progress;
        }
        catch (JsonException exception)
        {
            throw new SupportProgressFormatException(
                TimetableJson.ReasonOf(exception), exception.Path ?? "$", (exception.LineNumber ?? 0) + 1, exception);
        }
    }

    public static string Write(SupportProgress progress) =>
        JsonSerializer.Serialize(SupportProgressDocument.Of(progress), SupportProgressJsonContext.Default.SupportProgressDocument);
}
