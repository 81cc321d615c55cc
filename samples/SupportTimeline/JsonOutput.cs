using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Writes the timeline as one JSON object; deadlines and release as the library itself writes them.</summary>
internal static class JsonOutput
{
    private const string Schema = "school-improvement-timeline/1";

    public static string Render(Timeline timeline)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, timeline);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Timeline timeline)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("name", timeline.Name);
        writer.WriteString("asAt", Wording.Iso(timeline.AsAt));
        writer.WriteString("headline", timeline.Headline);
        WriteList(writer, "overdue", timeline.Overdue.Select(Words.Title));
        WriteNext(writer, timeline.Next);
        WriteList(writer, "problems", timeline.Problems);
        WriteList(writer, "advice", timeline.Advice);
        writer.WritePropertyName("schedule");
        timeline.Schedule.WriteJson(writer);
        writer.WritePropertyName("release");
        if (timeline.Grant is { } grant)
        {
            grant.Decision.WriteJson(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("reasons");
        foreach (var release in timeline.Grant?.Decision.Releases ?? [])
        {
            writer.WriteStartObject();
            writer.WriteNumber("instalment", release.Instalment.Number);
            WriteList(writer, "reasons", Words.Reasons(timeline.Grant!, release.Instalment.Number));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTerms(writer, timeline);
        writer.WriteEndObject();
    }

    public static void WriteNext(Utf8JsonWriter writer, ImmutableArray<NextStep> steps)
    {
        writer.WriteStartArray("next");
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("what", step.What);
            writer.WriteString("by", Words.Camel(step.By));
            writer.WriteString("status", Words.Camel(step.Status));
            writer.WriteString("due", step.DueOn is { } day ? Wording.Iso(day) : null);
            WriteList(writer, "paragraphs", step.Citations.Select(citation => citation.ToString()));
            writer.WriteString("waitsFor", step.WaitsFor);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter writer, Timeline timeline)
    {
        writer.WriteStartArray("terms");
        foreach (var term in timeline.Calendar.Terms.Where(term => term.Dates.Overlaps(timeline.Shown)))
        {
            writer.WriteStartObject();
            writer.WriteString("name", term.Name);
            writer.WriteString("firstDay", Wording.Iso(term.FirstDay));
            writer.WriteString("lastDay", Wording.Iso(term.LastDay));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
