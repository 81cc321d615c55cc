using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions.Rendering;

/// <summary>Writes an explanation as JSON, member by member, without reflection.</summary>
internal static class JsonRendering
{
    public static string Render(Explanation explanation, bool indented)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            Write(writer, explanation);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Explanation.Schema);
        if (explanation.Subject is { } subject)
        {
            writer.WriteString("subject", subject);
        }

        writer.WriteString("academicYear", explanation.Year.ToString());
        writer.WriteString("asAt", Iso(explanation.AsAt));
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

    private static void WriteResult(Utf8JsonWriter writer, RuleResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("id", result.Rule.Id);
        writer.WriteString("title", result.Rule.Title);
        writer.WriteString("status", StatusWords.Word(result.Status));
        writer.WriteStartArray("citations");
        foreach (var citation in result.Rule.Citations)
        {
            writer.WriteStringValue(citation.ToString());
        }

        writer.WriteEndArray();
        writer.WriteStartArray("conditions");
        foreach (var condition in result.Conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("title", condition.Title);
            writer.WriteString("status", StatusWords.Word(condition.Status));
            WriteFacts(writer, "facts", condition.Facts);
            WriteParameters(writer, condition.Parameters);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter writer, string name, ImmutableArray<Fact> facts)
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

    private static void WriteParameters(Utf8JsonWriter writer, ImmutableArray<Parameter> parameters)
    {
        writer.WriteStartArray("parameters");
        foreach (var parameter in parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("name", parameter.Name);
            WriteValue(writer, parameter.Value);
            writer.WriteString("unit", parameter.Unit);
            writer.WriteString("citation", parameter.Citation.ToString());
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
            case FactKind.Count or FactKind.Pounds:
                writer.WriteNumber("value", value.AsNumber);
                break;
            case FactKind.Date:
                writer.WriteString("value", Iso(value.AsDate));
                break;
            case FactKind.YesNo:
                writer.WriteBoolean("value", value.AsYesNo);
                break;
            default:
                writer.WriteNull("value");
                break;
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
