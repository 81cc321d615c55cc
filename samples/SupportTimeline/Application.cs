using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Runs one timeline from the document to its outputs.</summary>
internal static class Application
{
    private const int Fine = 0;
    private const int NeedsAttention = 2;
    private const string StandardInput = "-";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(Options options, Streams streams)
    {
        var (source, bytes) = Load(options, streams);
        var document = DocumentReader.Read(bytes, source);
        var asAt = options.AsAt ?? document.AsAt
            ?? throw new CannotRunException($"{source}: no day to look from; give --as-at, or \"asAt\" in the file.");
        var timeline = Timeline.Of(document, asAt);
        if (options.Html is { } html)
        {
            File.WriteAllText(html, HtmlPage.Render(timeline), Utf8);
        }

        if (options.Json)
        {
            streams.Out.Write(JsonOutput.Render(timeline));
        }
        else
        {
            ConsoleTimeline.Write(Consoles.Out(streams), timeline);
        }

        if (timeline.Attention is not { } attention)
        {
            return Fine;
        }

        streams.Error.WriteLine(attention);
        return NeedsAttention;
    }

    private static (string Source, byte[] Bytes) Load(Options options, Streams streams)
    {
        using var stream = options.File switch
        {
            null => typeof(Application).Assembly.GetManifestResourceStream("example.json")!,
            StandardInput => streams.OpenRawIn(),
            var file => File.OpenRead(file),
        };
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return (options.File switch { null => "example", StandardInput => "standard input", var file => file }, copy.ToArray());
    }
}
