using System.Collections.Immutable;
using System.Text.Json;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
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
        writer.Texts("overdue", timeline.Overdue.Select(Words.Title));
        WriteNext(writer, timeline.Next);
        writer.Texts("problems", timeline.Findings.Where(Words.IsProblem).Select(Words.Of));
        writer.Texts("advice", timeline.Findings.Where(finding => !Words.IsProblem(finding)).Select(Words.Of));
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

        writer.Each("reasons", timeline.Grant?.Decision.Releases ?? [], release =>
        {
            writer.WriteNumber("instalment", release.Instalment.Number);
            writer.Texts("reasons", Words.Reasons(timeline.Grant!, release.Instalment.Number));
        });
        writer.Each("terms", timeline.Terms, term =>
        {
            writer.WriteString("name", term.Name);
            writer.WriteString("firstDay", Wording.Iso(term.FirstDay));
            writer.WriteString("lastDay", Wording.Iso(term.LastDay));
        });
        writer.WriteEndObject();
    });

    public static void WriteNext(Utf8JsonWriter writer, ImmutableArray<NextStep> steps) => writer.Each("next", steps, step =>
    {
        writer.WriteString("what", step.What);
        writer.WriteString("by", Words.Data(step.By));
        writer.WriteString("status", Words.Data(step.Status));
        writer.WriteString("due", step.DueOn is { } day ? Wording.Iso(day) : null);
        writer.Texts("paragraphs", step.Citations.Select(citation => citation.ToString()));
        writer.WriteString("waitsFor", step.WaitsFor);
    });
}
