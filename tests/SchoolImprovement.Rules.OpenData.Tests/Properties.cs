using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class Properties
{
    private static readonly string[] LineEnds = ["\r\n", "\n"];
    private static readonly Gen<Urn> Urns = Gen.Choose(100_000, 999_999).Select(value => new Urn(value));
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 7000).Select(days => new DateOnly(2003, 1, 1).AddDays(days));
    private static readonly Gen<DateOnly?> DaysOrNone = Gen.OneOf(Days.Select(day => (DateOnly?)day), Gen.Constant((DateOnly?)null));

    // Texts of what is hard to write and read: delimiters, quotes, line ends, and letters of all kinds; blank never.
    private static readonly Gen<string> Texts =
        Gen.Elements('a', 'Z', '9', ',', '"', '\'', '\n', '\r', ' ', '’', 'é', 'ß', '€', '#', '\uFEFF', '漢')
            .ArrayOf().Select(characters => "x" + new string(characters) + "x");

    private static readonly Gen<School> Schools =
        from urn in Urns
        from name in Texts
        from type in Texts
        from region in Gen.OneOf(Texts.Select(text => (string?)text), Gen.Constant((string?)null))
        from opened in DaysOrNone
        from after in Gen.Choose(0, 3000)
        from closes in Gen.Elements(true, false)
        select new School(urn, name, type, "301", region, opened, closes ? (opened ?? new DateOnly(2000, 1, 1)).AddDays(after) : null);

    private static readonly Gen<InspectionRow> Inspections =
        from urn in Urns
        from grade in Gen.Choose(1, 4)
        from day in Days
        select new InspectionRow(0, urn, new FullInspection(urn, (OverallEffectiveness)grade, day));

    [Fact]
    public void Schools_that_are_written_are_read_back_with_their_lines() =>
        Holds(Schools.ArrayOf(), Gen.Elements(LineEnds), (schools, end) =>
        {
            var (rows, rejected) = Read(SchoolFile.Read, DataFile.FromText("f.csv", Csv.Write(end, SchoolHeader, schools.Select(Fields), out var lines)));

            return rejected.Count == 0 && rows.SequenceEqual(schools.Select((school, i) => new SchoolRow(lines[i], school)));
        });

    [Fact]
    public void Inspections_that_are_written_are_read_back() =>
        Holds(Inspections.ArrayOf(), Gen.Elements(LineEnds), (inspections, end) =>
        {
            var fields = inspections.Select(one => new[] { one.School.ToString()!, ((int)one.Inspection!.Value.Grade).ToString(System.Globalization.CultureInfo.InvariantCulture), one.Inspection.Value.FirstDay.ToString("yyyyMMdd") });
            var (rows, rejected) = Read(InspectionFile.Read, DataFile.FromText("f.csv", Csv.Write(end, InspectionHeader, fields, out var lines)));

            return rejected.Count == 0 && rows.SequenceEqual(inspections.Select((one, i) => one with { Line = lines[i] }));
        });

    [Fact]
    public void Whatever_stands_in_a_file_each_row_is_read_or_rejected_and_nothing_else_happens() =>
        Holds(Gen.Elements('1', '0', ',', '"', '\n', '\r', 'G', ' ', '\0', '#', '\uFFFF', '\uFEFF').ArrayOf(), Gen.Elements(LineEnds), (characters, end) =>
        {
            var text = InspectionHeader + end + new string(characters);
            var summary = Register(inspections: [DataFile.FromText("f.csv", text)]).Files[0];
            var (rows, rejected) = Read(InspectionFile.Read, DataFile.FromText("f.csv", text));

            return rows.Count + rejected.Count == summary.Rows
                && rejected.TrueForAll(row => row.Line >= 2 && row.LastLine >= row.Line)
                && rejected.Zip(rejected.Skip(1)).All(pair => pair.First.LastLine < pair.Second.Line);
        });

    [Fact]
    public void Text_that_comes_a_few_characters_at_a_time_is_read_alike() =>
        Holds(Gen.Elements('1', '0', ',', '"', '\n', '\r', 'x').ArrayOf(), Gen.Choose(1, 3), (characters, atATime) =>
        {
            var text = InspectionHeader + "\n" + new string(characters);
            var (_, whole) = Read(InspectionFile.Read, DataFile.FromText("f.csv", text));
            var (_, trickled) = Read(InspectionFile.Read, DataFile.FromReader("f.csv", () => new Trickle(text, atATime)));

            return whole.SequenceEqual(trickled);
        });

    [Fact]
    public void The_order_of_files_and_rows_does_not_matter()
    {
        Holds(SixSchools.Inspections.ArrayOf(), SixSchools.Links.ArrayOf(), (rows, linked) =>
        {
            var half = rows.Length / 2;
            var one = Register([Made.Inspections(rows)], [Made.SchoolFile(SixSchools.Rows)], [Links(linked)]);
            var other = Register(
                [Made.Inspections([.. rows[half..].Reverse()]), Made.Inspections(rows[..half]), Made.Inspections(rows)],
                [Made.SchoolFile([.. SixSchools.Rows[3..].Reverse()]), Made.SchoolFile(SixSchools.Rows[..3])],
                [Links([.. linked.Reverse()])]);

            return one.OpenOn(Entry).Select(Summary).SequenceEqual(other.OpenOn(Entry).Select(Summary));
        });
    }

    private sealed class Trickle(string text, int atATime) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, atATime));
    }

    private static string Summary(SchoolFacts facts) =>
        $"{facts.School.Urn} {facts.Problem?.Kind} [{string.Join(' ', facts.Predecessors)}] " +
        (facts.History is null ? "" : $"[{string.Join(' ', facts.History.AmalgamatedFrom)}] {facts.History.MayLackEarlier} {string.Join("; ", facts.History.Told())}");

    private static string[] Fields(School school) =>
    [
        school.Urn.ToString(), school.Name, school.Type, school.LocalAuthorityCode, school.Region ?? "",
        $"{school.OpenDate:yyyy-MM-dd}", $"{school.CloseDate:yyyy-MM-dd}",
    ];

    private static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true), Prop.ForAll(first.ToArbitrary(), second.ToArbitrary(), holds));
}
