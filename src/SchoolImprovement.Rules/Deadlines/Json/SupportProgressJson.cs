using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Reads and writes the progress of a school's support as JSON.</summary>
internal static class SupportProgressJson
{
    public static SupportProgress Read(string json) =>
        DocumentJson.Read(json, SupportProgressJsonContext.Default.SupportProgressDocument, SupportProgressFormatException.Of).Progress;

    public static string Write(SupportProgress progress) =>
        JsonSerializer.Serialize(SupportProgressDocument.Of(progress), SupportProgressJsonContext.Default.SupportProgressDocument);
}
