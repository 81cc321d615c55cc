using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Writes an explanation as JSON, member by member, without reflection.</summary>
internal static class JsonRendering
{
    public static string Render(Explanation explanation, bool indented) => JsonText.Of(explanation, Write, indented);

    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Explanation.Schema);
        if (explanation.Subject is { } subject)
        {
            writer.WriteString("subject", subject);
        }

        writer.WriteString("academicYear", explanation.Year.ToString());
        if (explanation.AsAt is { } asAt)
        {
            writer.WriteString("asAt", Wording.Iso(asAt));
        }

        writer.WriteString("outcome", explanation.Outcome);
        writer.WriteString("headline", explanation.Headline);
        WriteFacts(writer, "conclusions", explanation.Conclusions);
        WriteFacts(writer, "readings", explanation.Readings);
        writer.WriteStartArray("determinedBy");
        foreach (var id in explanation.DeterminedBy)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("rules");
        foreach (var result in explanation.Results)
        {
            WriteResult(writer, result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteCitations(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartArray("citations");
        foreach (var citation in rule.Citations)
        {
            writer.WriteStringValue(citation.ToString());
        }

        writer.WriteEndArray();
    }

    public static void WriteResult(Utf8JsonWriter writer, RuleResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("id", result.Rule.Id);
        writer.WriteString("title", result.Rule.Title);
        writer.WriteString("status", StatusWords.Word(result.Status));
        if (result.Path is { } path)
        {
            writer.WriteString("path", path);
        }

        WriteCitations(writer, result.Rule);
        writer.WriteStartArray("conditions");
        foreach (var condition in result.Conditions)
        {
            WriteCondition(writer, condition);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteCondition(Utf8JsonWriter writer, ConditionResult condition)
    {
        writer.WriteStartObject();
        writer.WriteString("title", condition.Title);
        writer.WriteString("status", StatusWords.Word(condition.Status));
        WriteFacts(writer, "facts", condition.Facts);
        WriteFigures(writer, "parameters", condition.Figures);
        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, string name, IEnumerable<Fact> facts)
    {
        writer.WriteStartArray(name);
        foreach (var fact in facts)
        {
            writer.WriteStartObject();
            writer.WriteString("name", fact.Name);
            WriteValue(writer, fact.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteFigures(Utf8JsonWriter writer, string name, IEnumerable<Fact> figures)
    {
        writer.WriteStartArray(name);
        foreach (var figure in figures)
        {
            writer.WriteStartObject();
            writer.WriteString("name", figure.Name);
            WriteValue(writer, figure.Value);
            writer.WriteString("unit", figure.Unit);
            writer.WriteString("citation", figure.Citation?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, FactValue value)
    {
        switch (value.Kind)
        {
            case FactKind.Text:
                writer.WriteString("value", value.AsText);
                break;
            case FactKind.Number or FactKind.Pounds:
                writer.WriteNumber("value", value.AsNumber);
                break;
            case FactKind.Date:
                writer.WriteString("value", Wording.Iso(value.AsDate));
                break;
            case FactKind.YesNo:
                writer.WriteBoolean("value", value.AsYesNo);
                break;
            default:
                writer.WriteNull("value");
                break;
        }
    }
}
