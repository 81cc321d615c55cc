using System.Text.Json;

namespace SchoolImprovement.Rules.Monitoring.Json;

/// <summary>Reads and writes updates and plans as JSON.</summary>
internal static class MonitoringJson
{
    internal static ProgressUpdate ReadUpdate(string json) =>
        DocumentJson.Read(json, MonitoringJsonContext.Default.ProgressUpdateDocument, Refuse).Update;

    internal static MonitoringPlan ReadPlan(string json) =>
        DocumentJson.Read(json, MonitoringJsonContext.Default.MonitoringPlanDocument, Refuse).Plan;

    internal static string Write(ProgressUpdate update) =>
        JsonSerializer.Serialize(ProgressUpdateDocument.Of(update), MonitoringJsonContext.Default.ProgressUpdateDocument);

    internal static string Write(MonitoringPlan plan) =>
        JsonSerializer.Serialize(MonitoringPlanDocument.Of(plan), MonitoringJsonContext.Default.MonitoringPlanDocument);

    private static MonitoringFormatException Refuse(string reason, string path, long line, Exception inner) => new(reason, path, line, inner);
}
