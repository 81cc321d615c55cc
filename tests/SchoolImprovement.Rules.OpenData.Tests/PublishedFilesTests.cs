using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>
/// Whole populations: a small made-up one always, and the published national files as a further row of the data on
/// machines where they lie in a folder <c>shared/data</c> above the tests.
/// </summary>
public sealed class PublishedFilesTests
{
    private static readonly Population[] All = [MadeUp(), .. National()];

    public static TheoryData<string, string, int, int, int> Open => Rows(
        population => population.Days.Select(day => new TheoryDataRow<string, string, int, int, int>(population.Name, day.AsAt, day.Open, day.Conversions, day.Amalgamations)));

    public static TheoryData<string, SourceKind, int, int> Files => Rows(
        population => population.Rows.Select(row => new TheoryDataRow<string, SourceKind, int, int>(population.Name, row.Kind, row.Files, row.Rows)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_is_read_and_none_rejected(string population, SourceKind kind, int files, int rows)
    {
        var register = RegisterOf(population);

        register.RejectedRows.Should().BeEmpty();
        var read = register.Files.Where(file => file.Kind == kind).ToList();
        read.Should().HaveCount(files);
        read.Sum(file => file.Rows).Should().Be(rows);
        read.Sum(file => file.WithoutJudgement).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void Every_open_school_can_be_decided(string population, string asAt, int open, int conversions, int amalgamations)
    {
        var facts = RegisterOf(population).OpenOn(Day(asAt)).ToList();

        facts.Should().HaveCount(open);
        facts.Where(one => one.Problem is not null).Should().BeEmpty();
        facts.Count(one => !one.Predecessors.IsEmpty).Should().Be(conversions);
        facts.Count(one => one.Predecessors.IsEmpty && !one.History!.AmalgamatedFrom.IsEmpty).Should().Be(amalgamations);
        facts.Select(one => one.School.Urn).Should().BeInAscendingOrder();
    }

    private static SchoolRegister RegisterOf(string name) => Register(Array.Find(All, population => population.Name == name)!.Sources);

    private static TheoryData<T1, T2, T3, T4, T5> Rows<T1, T2, T3, T4, T5>(Func<Population, IEnumerable<TheoryDataRow<T1, T2, T3, T4, T5>>> of) =>
        [.. All.SelectMany(of)];

    private static TheoryData<T1, T2, T3, T4> Rows<T1, T2, T3, T4>(Func<Population, IEnumerable<TheoryDataRow<T1, T2, T3, T4>>> of) =>
        [.. All.SelectMany(of)];

    private static Population MadeUp() => new(
        "made up",
        new SchoolRegisterSources
        {
            Inspections = [Inspections("100001,3,20140304", "100001,3,20180304", "110001,2,20100304")],
            Schools = [SchoolFile(Maintained(100001), Converter(140001), Converter(140002), "100009,Gone,Community school,999,,,2019-08-31", "140003,New,Academy sponsor led mainstream,999,,2020-01-01,")],
            Links = [Links(Link(140001, 110001), Link(140002, 110002), Link(140002, 110003), Link(140003, 100009, established: "01-01-2020"))],
            PriorSupport = PriorSupportSource.Unknown,
        },
        [(SourceKind.Inspections, 1, 3), (SourceKind.Schools, 1, 5), (SourceKind.Links, 1, 4)],
        [("2019-08-31", 4, 1, 1), ("2019-09-01", 3, 1, 1), ("2020-02-26", 4, 2, 1)]);

    private static IEnumerable<Population> National()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (!System.IO.File.Exists(Path.Combine(data, "inspections.csv")))
            {
                continue;
            }

            var national = new Population(
                "national",
                new SchoolRegisterSources
                {
                    Inspections = [DataFile.FromPath(Path.Combine(data, "inspections.csv"))],
                    Schools = [DataFile.FromPath(Path.Combine(data, "schools.csv"))],
                    Links = [DataFile.FromPath(Path.Combine(data, "gias-links.csv"))],
                    PriorSupport = PriorSupportSource.Unknown,
                },
                [(SourceKind.Inspections, 1, 60_134), (SourceKind.Schools, 1, 23_798), (SourceKind.Links, 1, 31_274)],
                [("2019-09-01", 21_225, 7_998, 87), ("2020-02-26", 21_282, 8_078, 87)]);
            yield return national;

            var information = Directory.GetFiles(Path.Combine(data, "ofsted-management-information"), "*.csv").Order(StringComparer.Ordinal).Select(DataFile.FromPath);
            yield return national with
            {
                Name = "national with management information",
                Sources = national.Sources with { Inspections = [.. national.Sources.Inspections, .. information] },
                Rows = [(SourceKind.Inspections, 6, 64_752), .. national.Rows[1..]],
            };
            yield break;
        }
    }

    private sealed record Population(
        string Name,
        SchoolRegisterSources Sources,
        (SourceKind Kind, int Files, int Rows)[] Rows,
        (string AsAt, int Open, int Conversions, int Amalgamations)[] Days);
}
