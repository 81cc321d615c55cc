using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What is overdue in many records, by region and by whom. A record is written about as soon as it is read, and then forgotten.</summary>
internal static class Portfolio
{
    private const string Schema = "school-improvement-portfolio/1";

    /// <summary>Writes about every record.</summary>
    /// <returns>Whether anything is overdue, wrong, or could not be read.</returns>
    public static bool Write(Options options, Streams streams)
    {
        var asAt = options.AsAt ?? throw new CannotRunException("Give --as-at with several records, the day to look from.");
        var portfolio = new SupportPortfolio(asAt);
        return options.IsJson ? WriteJson(options, streams, portfolio) : WriteText(options, streams, portfolio);
    }

    private static bool WriteText(Options options, Streams streams, SupportPortfolio portfolio)
    {
        var console = Consoles.Out(streams);
        var (records, unread, isWrong) = (0, 0, false);
        foreach (var (source, reading) in Records.Read(options, streams))
        {
            if (reading.Record is not { } record)
            {
                unread++;
                Lines(streams, reading.Faults.Select(fault => $"{source}: {fault}"));
                continue;
            }

            records++;
            isWrong |= !reading.IsComplete;
            var overdue = portfolio.Add(record).Where(step => step.Status == NextStepStatus.Overdue).Select(step => step.ToString());
            var problems = reading.Findings.Where(Timeline.IsProblem).Select(finding => $"{finding.Path}: {finding.Message} ({finding.Rule.Id})");
            Lines(streams, overdue.Concat(problems).Select(text => $"{Heading(record)}: {text}"));
        }

        var table = new Table
        {
            Title = new TableTitle(Markup.Escape($"Overdue as at {Wording.Date(portfolio.AsAt)}, of {Words.Count(records, "record", "records")}")),
            Border = console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii,
        };
        foreach (var column in (string[])["Region", "By", "Schools", "Steps", "Oldest due"])
        {
            table.AddColumn(column);
        }

        foreach (var sum in portfolio.Overdue)
        {
            table.AddRow(sum.RegionName, sum.ByName, Words.Number(sum.Schools), Words.Number(sum.Steps), Wording.Date(sum.OldestDueOn));
        }

        console.Write(table);
        if (unread > 0)
        {
            console.WriteLine($"{Words.Count(unread, "record", "records")} could not be read, and {(unread == 1 ? "is" : "are")} not among these.");
        }

        return isWrong || unread > 0 || !portfolio.Overdue.IsEmpty;
    }

    private static bool WriteJson(Options options, Streams streams, SupportPortfolio portfolio)
    {
        // Into the text of the run, piece by piece: what was written is not kept.
        using var pieces = new MemoryStream();
        using var writer = new Utf8JsonWriter(pieces, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var isWrong = false;
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("asAt", Wording.Iso(portfolio.AsAt));
        writer.WriteStartArray("records");
        foreach (var (source, reading) in Records.Read(options, streams))
        {
            isWrong |= !reading.IsComplete;
            writer.WriteStartObject();
            writer.WriteString("source", source);
            if (reading.Record is { } record)
            {
                writer.WriteString("name", record.Name);
                writer.WriteString("school", record.School?.ToString());
                JsonOutput.WriteNext(writer, portfolio.Add(record));
            }

            JsonOutput.WriteList(writer, "faults", reading.Faults.Select(fault => fault.ToString()));
            JsonOutput.WriteList(writer, "problems", reading.Findings.Where(Timeline.IsProblem).Select(finding => $"{finding.Path}: {finding.Message} ({finding.Rule.Id})"));
            writer.WriteEndObject();
            Pass(writer, pieces, streams.Out);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("overdue");
        foreach (var sum in portfolio.Overdue)
        {
            writer.WriteStartObject();
            writer.WriteString("region", sum.Region is { } region ? Words.Camel(region) : null);
            writer.WriteString("by", Words.Camel(sum.By));
            writer.WriteNumber("schools", sum.Schools);
            writer.WriteNumber("steps", sum.Steps);
            writer.WriteString("oldestDue", Wording.Iso(sum.OldestDueOn));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        Pass(writer, pieces, streams.Out);
        streams.Out.WriteLine();
        return isWrong || !portfolio.Overdue.IsEmpty;
    }

    private static void Pass(Utf8JsonWriter writer, MemoryStream pieces, TextWriter text)
    {
        writer.Flush();
        text.Write(Encoding.UTF8.GetString(pieces.GetBuffer().AsSpan(0, (int)pieces.Length)));
        pieces.SetLength(0);
    }

    private static void Lines(Streams streams, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            streams.Out.WriteLine(Wording.OnOneLine(line));
        }
    }

    private static string Heading(SupportRecord record) =>
        (record.Name, record.School) switch
        {
            ({ } name, { } urn) => $"{name}, URN {urn}",
            (null, { } urn) => $"URN {urn}",
            (var name, null) => name ?? "A school",
        };
}
