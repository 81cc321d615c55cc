using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Opens the files and reads their records, one after the other as they are asked for.</summary>
internal static class Records
{
    private const string StandardInput = "-";
    private const string Lines = ".jsonl";

    public static IEnumerable<(string Source, RecordReading Reading)> Read(Options options, Streams streams)
    {
        if (options.Files.IsEmpty)
        {
            using var example = typeof(Records).Assembly.GetManifestResourceStream("example.json")!;
            yield return ("example", Whole(example));
        }

        foreach (var file in options.Files)
        {
            using var stream = file == StandardInput ? streams.OpenRawIn() : File.OpenRead(file);
            var source = file == StandardInput ? "standard input" : file;
            if (!file.EndsWith(Lines, StringComparison.OrdinalIgnoreCase))
            {
                yield return (source, Whole(stream));
                continue;
            }

            foreach (var reading in SupportRecord.ReadLines(stream))
            {
                yield return (source, reading);
            }
        }
    }

    /// <summary>Whether the command line can give more than one record.</summary>
    public static bool AreMany(Options options) =>
        options.Files.Length > 1 || options.Files.Any(file => file.EndsWith(Lines, StringComparison.OrdinalIgnoreCase));

    private static RecordReading Whole(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return SupportRecord.Read(copy.GetBuffer().AsSpan(0, (int)copy.Length));
    }
}
