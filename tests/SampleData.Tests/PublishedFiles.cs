using System.Globalization;

namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

/// <summary>A population read back from its text, as a user's program would: every row must parse.</summary>
internal sealed class PublishedFiles
{
    public PublishedFiles(SamplePopulation population)
    {
        Inspections = Read(population.OpenInspections(), 3, row => new InspectionRow(Int(row[0]), row[1], Date(row[2], "yyyyMMdd")));
        Schools = Read(population.OpenSchools(), 7, row => new SchoolRow(
            Int(row[0]), row[1], row[2], row[3], row[4], OptionalDate(row[5], "yyyy-MM-dd"), OptionalDate(row[6], "yyyy-MM-dd")));
        Links = Read(population.OpenLinks(), 5, row => new LinkRow(
            Int(row[0]), Int(row[1]), row[2], row[3], OptionalDate(row[4], "dd-MM-yyyy")));
        PriorSupport = Read(population.OpenPriorSupport(), 3, row => new PriorSupportRow(
            Int(row[0]), Int(row[1]), Date(row[2], "yyyy-MM-dd")));
    }

    public static PublishedFiles Default { get; } = new(SamplePopulation.Default);

    public IReadOnlyList<InspectionRow> Inspections { get; }

    public IReadOnlyList<SchoolRow> Schools { get; }

    public IReadOnlyList<LinkRow> Links { get; }

    public IReadOnlyList<PriorSupportRow> PriorSupport { get; }

    private static List<T> Read<T>(TextReader reader, int columns, Func<string[], T> parse)
    {
        var rows = new List<T>();
        using (reader)
        {
            reader.ReadLine();
            while (reader.ReadLine() is { } line)
            {
                var fields = Split(line);
                fields.Should().HaveCount(columns, "of the row {0}", line);
                rows.Add(parse(fields));
            }
        }

        return rows;
    }

    private static string[] Split(string line)
    {
        var fields = new List<string>();
        for (var start = 0; start <= line.Length;)
        {
            var quoted = start < line.Length && line[start] == '"';
            var from = quoted ? start + 1 : start;
            var end = quoted ? line.IndexOf('"', from) : line.IndexOf(',', from);
            end = end < 0 ? line.Length : end;
            fields.Add(line[from..end]);
            start = quoted ? end + 2 : end + 1;
        }

        return [.. fields];
    }

    private static int Int(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text, string format) => DateOnly.ParseExact(text, format, CultureInfo.InvariantCulture);

    private static DateOnly? OptionalDate(string text, string format) => text.Length == 0 ? null : Date(text, format);
}

internal sealed record InspectionRow(int Urn, string Rating, DateOnly Date)
{
    public int Grade => Rating switch
    {
        "Outstanding" => 1,
        "Good" => 2,
        "Satisfactory" or "Requires Improvement" => 3,
        "Inadequate" => 4,
        _ => throw new FormatException($"{Rating} is no rating."),
    };
}

internal sealed record SchoolRow(
    int Urn, string Name, string Type, string AuthorityCode, string Region, DateOnly? Opened, DateOnly? Closed)
{
    public bool IsAcademy => Type.StartsWith("Academy", StringComparison.Ordinal);

    public bool IsOpenOn(DateOnly day) => (Opened is null || Opened <= day) && (Closed is null || Closed > day);
}

internal sealed record LinkRow(int Urn, int LinkUrn, string LinkName, string LinkType, DateOnly? Established);

internal sealed record PriorSupportRow(int Urn, int Tier, DateOnly TakenUp);
