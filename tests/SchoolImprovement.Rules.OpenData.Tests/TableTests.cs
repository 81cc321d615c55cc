using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class TableTests
{
    [Theory]
    [InlineData("URN,Rating,Overall effectiveness,Inspection Date", "910001,Requires Improvement,2,20190130", "Rating 'Requires Improvement' is another than '2', which the column 'Overall effectiveness' says of the same")]
    [InlineData("URN,Rating,Inspection Date,Inspection start date", "910001,3,20190130,20200130", "Inspection Date '20190130' is another than '20200130', which the column 'Inspection start date' says of the same")]
    [InlineData("URN,Rating,Inspection Date,Publication date,First published date", "910001,3,20190130,2019-02-28,2019-02-27", "First published date '2019-02-27' is another than '2019-02-28', which the column 'Publication date' says of the same")]
    [InlineData("URN,Rating,Overall effectiveness,Inspection Date", "910001,Not judged,2,20190130", "Rating 'Not judged' is another than '2', which the column 'Overall effectiveness' says of the same")]
    [InlineData("URN,Rating,Overall effectiveness,Overall effectiveness grade,Inspection Date", "910001,3,,2,20190130", "Overall effectiveness grade '2' is another than '3', which the column 'Rating' says of the same")]
    public void Two_columns_of_one_fact_that_say_different_things_reject_the_row(string header, string row, string told)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", header, row));

        rows.Should().BeEmpty();
        rejected.Select(one => one.Told()).Should().Equal("f.csv:2 " + told);
        Register(inspections: [File("f.csv", header, row)], schools: [Made.SchoolFile(Maintained(910001))]).Facts(910001, "2019-09-01").Problem!.Kind.Should().Be(SchoolProblemKind.UnreadableRow);
    }

    [Theory]
    [InlineData("910001,Requires Improvement,3,20190130,2019-01-30")]
    [InlineData("910001,,3.0,30/01/2019,")]
    [InlineData("910001,3,NULL,,30/01/2019")]
    [InlineData("910001,Satisfactory,REQUIRES IMPROVEMENT,20190130,20190130.0")]
    public void Two_columns_of_one_fact_that_say_the_same_or_of_which_one_is_blank_are_one(string row)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", "URN,Rating,Overall effectiveness,Inspection Date,Inspection start date", row));

        rejected.Should().BeEmpty();
        var inspection = rows.Should().ContainSingle().Which.Inspection!.Value;
        (inspection.Grade, inspection.FirstDay).Should().Be((OverallEffectiveness.RequiresImprovement, Day("2019-01-30")));
    }

    [Fact]
    public void Two_columns_of_one_fact_are_told_in_a_file_of_schools_too()
    {
        var register = Register(schools: [File("s.csv", SchoolHeader + ",EstablishmentName,TypeOfEstablishment (name)", Maintained(100001) + ",oakham 100001,", Maintained(100002) + ",,Academy converter")]);

        register.Facts(100001).Problem.Should().BeNull();
        register.Facts(100002).Problem!.Kind.Should().Be(SchoolProblemKind.UnreadableRow);
    }

    [Fact]
    public void Columns_are_found_by_name_whatever_their_order_case_and_company()
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", "Remark, inspection date ,Another,RATING,urn", "hm,20140304,,2,100001"));

        rejected.Should().BeEmpty();
        rows.Single().School.Should().Be(Urn(100001));
    }

    [Fact]
    public void A_missing_column_is_told_with_those_found()
    {
        var reading = () => Read(InspectionFile.Read, File("f.csv", "URN,Grade,Date", "100001,Good,20140304"));

        var told = reading.Should().Throw<DataFileException>().Which;
        told.File.Should().Be("f.csv");
        told.MissingColumns.Should().Equal("Inspection start date", "Overall effectiveness");
        told.FoundColumns.Should().Equal("URN", "Grade", "Date");
        told.Message.Should().Be("f.csv: the columns 'Inspection start date', 'Overall effectiveness' of a file of inspections are missing; found 'URN', 'Grade', 'Date'.");
    }

    [Fact]
    public void A_column_that_is_there_twice_is_told()
    {
        var reading = () => Read(InspectionFile.Read, File("f.csv", "URN,Rating,Inspection Date,rating", "100001,Good,20140304,3"));

        reading.Should().Throw<DataFileException>().WithMessage("f.csv: the column 'Rating' is there more than once; found 'URN', 'Rating', 'Inspection Date', 'rating'.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n  \r\n")]
    public void An_empty_file_is_told(string text)
    {
        var reading = () => Read(SchoolFile.Read, DataFile.FromText("empty.csv", text));

        reading.Should().Throw<DataFileException>().WithMessage("empty.csv: the file is empty; a row of a file of schools names its columns.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void A_file_of_a_header_only_has_no_rows(string end)
    {
        var (rows, rejected) = Read(InspectionFile.Read, DataFile.FromText("f.csv", InspectionHeader + end));

        rows.Should().BeEmpty();
        rejected.Should().BeEmpty();
    }

    [Theory]
    [InlineData(",,")]
    [InlineData(" , \t,\u00A0\u200B")]
    [InlineData("\"\",\"\",\"\"")]
    [InlineData(",,,,,,,,")]
    [InlineData(",")]
    [InlineData("\"\"")]
    public void A_row_of_which_every_field_is_blank_is_a_blank_line(string blank)
    {
        foreach (var (kind, read) in new Dictionary<string, Func<string[], (int, int)>>
        {
            ["inspections"] = rows => Counted(Read(InspectionFile.Read, File("f.csv", [InspectionHeader, "100001,Good,20140304", .. rows]))),
            ["schools"] = rows => Counted(Read(SchoolFile.Read, File("f.csv", [SchoolHeader, Maintained(100001), .. rows]))),
            ["links"] = rows => Counted(Read(GiasLinkFile.Read, File("f.csv", [LinkHeader, Link(100001, 100002), .. rows]))),
            ["support"] = rows => Counted(Read(ReadSupport, File("f.csv", [SupportHeader, "100001,1,2018-11-05", .. rows]))),
        })
        {
            read([blank]).Should().Be((1, 0), kind);
            read([blank, "x,y"]).Should().Be((1, 1), kind);
        }

        const string Claim = "claim,urn,claimed_on,matched_on,date,travel_minutes,travel_miles\nC-1,100001,2019-12-20,2019-10-07,2019-12-02,20,10\n";
        PayClaimFile.Read(DataFile.FromText("c.csv", Claim + blank + "\n"), TestContext.Current.CancellationToken).Should().ContainSingle().Which.Faults.Should().BeEmpty();

        static (int, int) Counted<T>((List<T> Rows, List<RejectedRow> Rejected) read) => (read.Rows.Count, read.Rejected.Count);
    }

    [Fact]
    public void A_blank_row_is_counted_as_a_line_and_not_as_a_row()
    {
        var register = Register(inspections: [Inspections("100001,Good,20140304", ",,", "x,Good,20140304", ",,")]);

        register.Files.Should().Equal(new FileSummary("inspections.csv", SourceKind.Inspections, 2, 1, 0));
        register.RejectedRows.Single().Line.Should().Be(4);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Lines_are_counted_with_quoted_line_ends_and_blank_lines(string end)
    {
        string[] lines = ["", SchoolHeader, "100001,\"Elm", "field\",Community school,301,,,", "", "  ", "x,bad,Community school,301,,,", Maintained(100003), "y,\"two", "lines\",T,301,,,", "z,bad,T,301,,,"];

        var (rows, rejected) = Read(SchoolFile.Read, DataFile.FromText("f.csv", string.Join(end, lines)));

        rows.Select(row => (row.Line, row.School.Urn.Value)).Should().Equal((3, 100001), (8, 100003));
        rejected.Select(row => (row.Line, row.LastLine, row.Value)).Should().Equal((7, 7, "x"), (9, 10, "y"), (11, 11, "z"));
    }

    [Fact]
    public void Lines_are_counted_over_the_bounds_of_what_is_read_at_a_time()
    {
        var lines = new List<string> { InspectionHeader };
        for (var i = 0; i < 20_000; i++)
        {
            lines.Add(i % 1000 == 999 ? "bad,Good,20140304" : "100001,Good,20140304");
            lines.Add("");
        }

        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", [.. lines]));

        rows.Should().HaveCount(19_980);
        rejected.Select(row => row.Line).Should().Equal(Enumerable.Range(1, 20).Select(i => 2000L * i));
    }

    [Theory]
    [InlineData("100001", "Rating '' is missing: the row has 1 of 3 fields")]
    [InlineData("100001,Good", "Inspection Date '' is missing: the row has 2 of 3 fields")]
    [InlineData("100001,Good,20140304,,surplus", "Inspection Date 'surplus' is one too many: the row has 5 fields, the header 3")]
    [InlineData("100001,\"Good\"x,20140304", "Rating '\"Good\"x,20140304' goes on after its closing quote")]
    [InlineData("\"100001\" ,Good,20140304", "URN '\"100001\" ,Good,20140304' goes on after its closing quote")]
    public void A_ragged_row_is_told_and_reading_goes_on(string row, string told)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections(row, "100002,Good,20140304"));

        rows.Should().ContainSingle().Which.School.Should().Be(Urn(100002));
        rejected.Select(row => row.Told()).Should().Equal("inspections.csv:2 " + told);
    }

    [Fact]
    public void Empty_fields_beyond_the_header_do_no_harm()
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304,,", "100002,Good,20140304, "));

        rejected.Should().BeEmpty();
        rows.Should().HaveCount(2);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_with_the_lines_it_takes()
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304", "100002,\"Good,20140304", "100003,Good,20140304"));

        rows.Should().ContainSingle();
        var row = rejected.Should().ContainSingle().Subject;
        (row.Line, row.LastLine, row.Column, row.Reason).Should().Be((3, 4, "Rating", "has no closing quote"));
        row.Value.Should().StartWith("\"Good,20140304\r\n100003");
        row.ToString().Should().NotContainAny("\r", "\n");
    }

    [Fact]
    public void A_quote_that_swallows_more_than_a_row_may_hold_ends_reading_with_its_line()
    {
        var reading = () => Read(InspectionFile.Read, Inspections("100001,Good,20140304", "100002,\"Good,20140304", new string('x', 1_100_000)));

        var told = reading.Should().Throw<DataFileException>().Which;
        told.Line.Should().Be(3);
        told.Message.Should().Be("inspections.csv: the row that starts on line 3 is longer than 1048576 characters; a quote may never be closed.");
    }

    [Fact]
    public void A_header_with_quotes_that_do_not_match_is_told()
    {
        var reading = () => Read(InspectionFile.Read, DataFile.FromText("f.csv", "URN,\"Rating,Inspection Date\n100001,Good,20140304"));

        reading.Should().Throw<DataFileException>().WithMessage("f.csv: the quotes of the header line do not match.").Which.Line.Should().Be(1);
    }

    [Fact]
    public void A_row_of_a_million_delimiters_is_told()
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections(new string(',', 1_000_000) + "x", "100002,Good,20140304"));

        rows.Should().ContainSingle();
        rejected.Select(row => row.Told()).Should().Equal("inspections.csv:2 Inspection Date 'x' is one too many: the row has 1000001 fields, the header 3");
    }

    [Theory]
    [InlineData("#100001,Good,20140304", "#100001")]
    [InlineData("\0\0\0,Good,20140304", "\0\0\0")]
    [InlineData("\uFFFF00001,Good,20140304", "\uFFFD00001")]
    public void No_line_is_taken_for_a_comment(string row, string value)
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections(row));

        rejected.Should().ContainSingle().Which.Value.Should().Be(value);
    }

    [Fact]
    public void A_file_of_nothing_but_NULs_is_told()
    {
        var reading = () => Read(InspectionFile.Read, DataFile.FromStream("nul.csv", () => new MemoryStream(new byte[100_000])));

        reading.Should().Throw<DataFileException>().Which.MissingColumns.Should().HaveCount(3);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_by_name()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-folder-here", "inspections.csv");
        var reading = () => Read(InspectionFile.Read, DataFile.FromPath(path));

        var told = reading.Should().Throw<DataFileException>().Which;
        told.File.Should().Be(path);
        told.Message.Should().StartWith(path + ": the file cannot be read: ");
        told.InnerException.Should().BeAssignableTo<IOException>();
    }

    [Fact]
    public void A_folder_is_told_by_name()
    {
        var reading = () => Read(InspectionFile.Read, DataFile.FromPath(AppContext.BaseDirectory));

        reading.Should().Throw<DataFileException>().Which.File.Should().Be(AppContext.BaseDirectory);
    }

    [Fact]
    public void A_rejected_row_reads_as_one_line()
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections("\"1\n2\",Good,20140304"));

        rejected.Single().ToString().Should().Be("inspections.csv, line 2, URN: '1 2' is not a URN of six digits, 100000 to 999999.");
    }

    [Fact]
    public void Arguments_are_asked_for_at_once()
    {
        var noFile = () => InspectionFile.Read(null!, _ => { });
        var noSink = () => InspectionFile.Read(Inspections(), null!);

        noFile.Should().Throw<ArgumentNullException>().WithParameterName("file");
        noSink.Should().Throw<ArgumentNullException>().WithParameterName("rejected");
    }
}
