using System.Collections.Immutable;
using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Writes the timeline as one JSON object; deadlines and release as the library itself writes them.</summary>
internal static class JsonOutput
{
    private const string Schema = "school-improvement-timeline/1";

    public static void Write(Stream stream, Timeline timeline) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("name", timeline.Record.Name);
        writer.WriteString("asAt", Wording.Iso(timeline.AsAt));
        writer.WriteString("headline", timeline.Headline);
        WriteList(writer, "overdue", timeline.Overdue.Select(Words.Title));
        WriteNext(writer, timeline.Next);
        WriteList(writer, "problems", timeline.Findings.Where(Words.IsProblem).Select(Words.Of));
        WriteList(writer, "advice", timeline.Findings.Where(finding => !Words.IsProblem(finding)).Select(Words.Of));
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
        writer.WriteStartArray("terms");
        foreach (var term in timeline.Terms)
        {
            writer.WriteStartObject();
            writer.WriteString("name", term.Name);
            writer.WriteString("firstDay", Wording.Iso(term.FirstDay));
            writer.WriteString("lastDay", Wording.Iso(term.LastDay));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static void WriteNext(Utf8JsonWriter writer, ImmutableArray<NextStep> steps)
    {
        writer.WriteStartArray("next");
        foreach (var step in steps)
        {
            writer.WriteStartObject();
            writer.WriteString("what", step.What);
            writer.WriteString("by", Words.Data(step.By));
            writer.WriteString("status", Words.Data(step.Status));
            writer.WriteString("due", step.DueOn is { } day ? Wording.Iso(day) : null);
            WriteList(writer, "paragraphs", step.Citations.Select(citation => citation.ToString()));
            writer.WriteString("waitsFor", step.WaitsFor);
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
