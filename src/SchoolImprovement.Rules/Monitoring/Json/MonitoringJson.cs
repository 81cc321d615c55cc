using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Reads and writes updates and plans as JSON.</summary>
internal static class MonitoringJson
{
    internal static ProgressUpdate ReadUpdate(string json) =>
        DocumentJson.Read(json, MonitoringJsonContext.Default.ProgressUpdateDocument, MonitoringFormatException.Of).Update;

    internal static MonitoringPlan ReadPlan(string json) =>
        DocumentJson.Read(json, MonitoringJsonContext.Default.MonitoringPlanDocument, MonitoringFormatException.Of).Plan;

    internal static string Write(ProgressUpdate update) =>
        JsonSerializer.Serialize(ProgressUpdateDocument.Of(update), MonitoringJsonContext.Default.ProgressUpdateDocument);

    internal static string Write(MonitoringPlan plan) =>
        JsonSerializer.Serialize(MonitoringPlanDocument.Of(plan), MonitoringJsonContext.Default.MonitoringPlanDocument);
}
