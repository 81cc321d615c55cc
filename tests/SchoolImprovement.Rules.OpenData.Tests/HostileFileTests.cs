using System.Text;
using SchoolImprovement.Rules.Tests.Documents;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>
/// Every reader of published files is given files that were good before they were spoilt: each row is read or rejected, or the file as a
/// whole is refused; what is said of it is short and steers no terminal.
/// </summary>
public sealed class HostileFileTests
{
    private const int Readers = 7;

    private static readonly Dictionary<string, (string Text, Func<DataFile, IEnumerable<RejectedRow>> Read)> All = new()
    {
        ["schools"] = (Text(SchoolHeader, Converter(100_001), Sponsored(100_002), "100003,\"Oak, \"\"old\"\"\",Community school,999,London,1990-09-01,31/08/2019"), file => Made.Read(SchoolFile.Read, file).Rejected),
        ["inspections"] = (Text(InspectionHeader, "100001,3,20190305", "100002,2,2018-03-06", "100003,Requires improvement,06/03/2017"), file => Made.Read(InspectionFile.Read, file).Rejected),
        ["management information"] = (Text(ManagementInformationHeader, InformationRow("3 2019-03-05 2019-03-06 2019-04-02 Yes 100001", "2 2015-03-05 2015-03-06 2015-04-02 No 100002")), file => Made.Read(InspectionFile.Read, file).Rejected),
        ["links"] = (Text(LinkHeader, Link(100_001, 100_002), Link(100_002, 100_001, "Successor", "2014-09-01")), file => Made.Read(GiasLinkFile.Read, file).Rejected),
        ["earlier support"] = (Text(SupportHeader, "100001,2,2018-10-01", "100002,,"), file => Made.Read(Made.ReadSupport, file).Rejected),
        ["claims"] = (Text("claim,urn,claimed_on,matched_on,date,travel_minutes,travel_miles,national_leader", "C1,100001,2019-12-01,2019-10-01,2019-11-01,61,10,L1", "C1,100001,2019-12-01,2019-10-01,2019-11-02,20,10.5,L1", "C2,100002,2019-12-01,,2019-11-02,,,"), file => PayClaimFile.Read(file).SelectMany(claim => claim.Faults).ToList()),
        ["register"] = (Text(SchoolHeader, Converter(100_001), Maintained(100_002), Converter(100_003)), file =>
        {
            var register = SchoolRegister.Load(new() { Schools = [file], Inspections = [Made.Inspections("100001,3,20190305", "100002,3,20150305")], Links = [Links(Link(100_001, 100_002))], PriorSupport = PriorSupportSource.Unknown });
            foreach (var facts in register.OpenOn(Entry))
            {
                Assert.True(facts.Problem is null || HostileText.IsSeen(facts.Problem.ToString()!), facts.Problem?.ToString());
            }

            return register.RejectedRows;
        }
        ),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void Every_reader_is_among_them() => All.Should().HaveCount(Readers);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spoilt_file_is_read_row_by_row_or_refused_as_a_whole(string name)
    {
        var (whole, read) = All[name];
        read(DataFile.FromText("f.csv", whole)).Should().BeEmpty();
        var (readable, rejected, refused) = (0, 0, 0);
        for (var seed = 1; seed <= HostileText.Inputs / Readers; seed++)
        {
            var text = new HostileText(seed).Table(whole);
            try
            {
                var rows = read(FileOf(seed, text)).ToList();
                _ = rows.Count == 0 ? readable++ : rejected++;
                foreach (var row in rows)
                {
                    Assert.True(HostileText.IsSeen(row.ToString()) && row.ToString().Length < 400, $"{name}, seed {seed}: {row}");
                    Assert.True(HostileText.IsHarmless(row.Reason), $"{name}, seed {seed}: {row.Reason}");
                }
            }
            catch (DataFileException exception)
            {
                refused++;
                Assert.True(HostileText.IsHarmless(exception.Message), $"{name}, seed {seed}: {exception.Message}");
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.TrueException)
            {
                Assert.Fail($"{name}, seed {seed}: {exception}\n{text[..Math.Min(text.Length, 2_000)]}");
            }
        }

        readable.Should().BePositive();
        rejected.Should().BePositive();
        refused.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_rows_are_about_twice_the_work(string name)
    {
        var (whole, read) = All[name];
        var end = whole.IndexOf('\n', StringComparison.Ordinal) + 1;
        long Taken(int times)
        {
            var text = whole[..end] + string.Concat(Enumerable.Range(0, times).Select(i => whole[end..].Replace("1000", $"{1000 + i}", StringComparison.Ordinal)));
            _ = read(DataFile.FromText("f.csv", text)).Count();
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = read(DataFile.FromText("f.csv", text)).Count();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var (once, twice) = (Taken(1_000), Taken(2_000));

        once.Should().BePositive();
        ((double)twice / once).Should().BeLessThan(2.4, "{0} bytes of one became {1} of two", once, twice);
    }

    [Theory]
    [InlineData("schools")]
    [InlineData("inspections")]
    [InlineData("links")]
    [InlineData("earlier support")]
    [InlineData("register")]
    public void A_row_whose_number_begins_with_a_NUL_is_rejected_and_not_lost(string name)
    {
        var (file, line) = WithNul(name);

        All[name].Read(file).Should().ContainSingle().Which.Line.Should().Be(line);
    }

    [Fact]
    public void A_row_whose_words_begin_with_a_NUL_is_read_and_not_lost()
    {
        PayClaimFile.Read(WithNul("claims").File, TestContext.Current.CancellationToken).Select(claim => claim.Days.Length).Should().Equal(2, 1);
        Made.Read(InspectionFile.Read, WithNul("management information").File).Rows.Should().ContainSingle().Which.School.Should().Be(Urn(100_001));
    }

    // As a text, and as bytes, which may be no characters.
    private static DataFile FileOf(int seed, string text)
    {
        if (seed % 2 == 0)
        {
            return DataFile.FromText("f.csv", text);
        }

        var bytes = (seed % 3) switch { 0 => Encoding.Latin1.GetBytes(text), 1 => Encoding.Unicode.GetBytes(text), _ => Encoding.UTF8.GetBytes(text) };
        return DataFile.FromStream("f.csv", () => new MemoryStream(bytes));
    }

    // The last row begins with a NUL.
    private static (DataFile File, int Line) WithNul(string name)
    {
        var lines = All[name].Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[^1] = '\0' + lines[^1];
        return (DataFile.FromText("f.csv", Text(lines)), lines.Length);
    }

    private static string Text(params string[] lines) => string.Join("\r\n", lines) + "\r\n";
}
