using System.Diagnostics;
using System.Text;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Records;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What reading records from lines of JSON costs, each event recorded again by the rules, and how much of it is the form's text.</summary>
internal static class RecordFigures
{
    private const int FewerForForms = 1_000;
    private const double BytesOfMebibyte = 1 << 20;

    public static void Measure(Figures figures)
    {
        var lines = SampleRecords.Lines(SampleRecords.Many);
        var forms = SupportRecord.ReadLines(new MemoryStream(lines)).Take(FewerForForms)
            .Select(static reading => Encoding.UTF8.GetBytes(FormOf(reading).ToJson(indented: false))).ToList();
        figures.Print("records.bytes", (double)lines.Length / SampleRecords.Many, "B/record");
        figures.Print("records.form.bytes", forms.Average(static form => form.Length), "B/form");
        var timings = new Contest(rounds: 5)
            .Add("read", () => Read(lines), SampleRecords.Many)
            .Add("read-form", () => forms.Sum(static form => RecommendedActionForm.Read(form).Form.Areas.Length), forms.Count)
            .Run();
        figures.Print("records", "record", timings);
        foreach (var (name, timing) in timings)
        {
            figures.Print($"records.{name}.processor", timing.ProcessorNanoseconds, "ns/record");
        }

        using var process = Process.GetCurrentProcess();
        figures.Print("records.peak", process.PeakWorkingSet64 / BytesOfMebibyte, "MiB");
    }

    private static int Read(byte[] lines)
    {
        var events = 0;
        foreach (var reading in SupportRecord.ReadLines(new MemoryStream(lines)))
        {
            events += reading is { IsComplete: true, Record.Events.Length: SampleRecords.EventsOfEach }
                ? SampleRecords.EventsOfEach
                : throw new DisagreementException($"A record was not read whole: {reading.Faults.FirstOrDefault()}{reading.Findings.FirstOrDefault()}");
        }

        return events;
    }

    private static RecommendedActionForm FormOf(RecordReading reading) => reading.Record!.Events.OfType<FormDrafted>().Single().Form;
}
