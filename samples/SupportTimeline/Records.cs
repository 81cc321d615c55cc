using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Opens the files and reads their records, one after the other as they are asked for.</summary>
internal static class Records
{
    private const string Example = "example.json";

    public static IEnumerable<(string Source, RecordReading Reading)> Read(string[] files, SupportRules rules, Streams streams, CancellationToken cancellation)
    {
        if (files.Length == 0)
        {
            using var example = typeof(Records).Assembly.GetManifestResourceStream(Example)!;
            yield return (Example, Whole(Example, example, rules));
        }

        foreach (var file in files)
        {
            using var stream = InputFile.Open(file, streams);
            foreach (var reading in HasLines(file) ? SupportRecord.ReadLines(stream, rules) : [Whole(InputFile.NameOf(file), stream, rules)])
            {
                cancellation.ThrowIfCancellationRequested();
                yield return (InputFile.NameOf(file), reading);
            }
        }
    }

    /// <summary>Whether the files can hold more than one record.</summary>
    public static bool AreMany(string[] files) => files.Length > 1 || files.Any(HasLines);

    private static bool HasLines(string file) => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static RecordReading Whole(string name, Stream stream, SupportRules rules)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.Length == 0 ? throw new CannotRunException(InputFile.Empty(name)) : SupportRecord.Read(copy.GetBuffer().AsSpan(0, (int)copy.Length), rules);
    }
}
