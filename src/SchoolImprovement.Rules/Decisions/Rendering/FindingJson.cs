using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Writes findings as JSON, member by member, without reflection.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", Word(finding.Severity));
        writer.WriteString("kind", VerdictWords.Word(finding.Kind));
        JsonRendering.WriteCitations(writer, finding.Rule);
        writer.WriteString("path", finding.Path);
        writer.WriteString("message", finding.Message);
        writer.WriteString("remedy", finding.Remedy);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ValidationResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", ValidationResult.Schema);
        writer.WriteBoolean("valid", result.IsValid);
        writer.WriteString("verdict", VerdictWords.Word(result.Verdict));
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
