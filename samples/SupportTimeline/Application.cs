using System.Text;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Runs one timeline, or a portfolio of many records, to its outputs.</summary>
internal static class Application
{
    private const int Fine = 0;
    private const int NeedsAttention = 1;
    private const int CouldNotRun = 2;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams)
    {
        if (Records.AreMany(options))
        {
            if (options.Html is not null)
            {
                throw new CannotRunException("--html draws one record; give one file that holds one.");
            }

            return Portfolio.Write(options, streams) ? NeedsAttention : Fine;
        }

        var (source, reading) = Records.Read(options, streams).First();
        if (reading.Record is null)
        {
            foreach (var fault in reading.Faults)
            {
                streams.Error.WriteLine(Wording.OnOneLine($"{source}: {fault}"));
            }

            return CouldNotRun;
        }

        var timeline = Timeline.Of(reading, DayOf(options, source, reading));
        if (options.Html is { } html)
        {
            File.WriteAllText(html, HtmlPage.Render(timeline), Utf8);
        }

        if (options.IsJson)
        {
            streams.Out.Write(JsonOutput.Render(timeline));
        }
        else
        {
            ConsoleTimeline.Write(Consoles.Out(streams), timeline);
        }

        return timeline.NeedsAttention ? NeedsAttention : Fine;
    }

    public static DateOnly DayOf(Options options, string source, RecordReading reading) => options.AsAt ?? reading.AsAt
        ?? throw new CannotRunException($"{source}: no day to look from; give --as-at, or \"asAt\" in a document of steps.");
}
