using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class InspectionFileTests
{
    [Fact]
    public void A_row_gives_the_school_the_grade_and_the_first_day()
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(Row(2, 100001, OverallEffectiveness.Good));
    }

    [Theory]
    [InlineData("Outstanding", 1)]
    [InlineData("good", 2)]
    [InlineData("  SATISFACTORY ", 3)]
    [InlineData("Requires improvement", 3)]
    [InlineData("Requires improvement to be good", 3)]
    [InlineData("\"Inadequate\"", 4)]
    [InlineData("1", 1)]
    [InlineData("2", 2)]
    [InlineData("3", 3)]
    [InlineData("4", 4)]
    public void A_rating_is_a_grade_in_words_of_any_case_or_a_number(string rating, int grade)
    {
        var (rows, _) = Read(InspectionFile.Read, Inspections($"100001,{rating},20140304"));

        rows.Should().ContainSingle().Which.Inspection!.Value.Grade.Should().Be((OverallEffectiveness)grade);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("2.5")]
    [InlineData("3a")]
    [InlineData("Very good")]
    [InlineData("Requires  Improvement")]
    public void A_rating_that_is_no_grade_rejects_the_row(string rating)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304", $"100002,{rating},20140304", "100003,Good,20140304"));

        rows.Select(row => row.School!.Value.Value).Should().Equal(100001, 100003);
        rejected.Select(row => row.Told()).Should().Equal($"inspections.csv:3 Rating '{rating}' is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, 1 to 4, or Not judged");
    }

    [Fact]
    public void What_a_spreadsheet_puts_round_a_text_is_taken_off_once_however_often_it_stands_there()
    {
        const int Deep = 20_000;
        var (_, rejected) = Read(InspectionFile.Read, Inspections($"100001,{string.Concat(Enumerable.Repeat("=\"", Deep))}3{new string('"', Deep)},20140304", "100002,3,20140304"));

        rejected.Should().ContainSingle();
    }

    [Fact]
    public void The_tables_of_2016_to_2018_call_the_first_days_by_other_names()
    {
        var file = File(
            "full.csv", "Full inspections as at 31 August 2018,,,,", "URN,Inspection date,Overall effectiveness,Previous full inspection date,Previous full inspection overall effectiveness", "100001,04/03/2018,3,05/03/2014,2");

        var (rows, rejected) = Read(InspectionFile.Read, file);

        rejected.Should().BeEmpty();
        (rows.Single().Inspection!.Value.FirstDay, rows.Single().Previous!.Value.FirstDay).Should().Be((Day("2018-03-04"), Day("2014-03-05")));
    }

    [Theory]
    [InlineData("18991230", false)]
    [InlineData("19920831", false)]
    [InlineData("19920901", true)]
    public void A_day_before_there_was_Ofsted_rejects_the_row(string day, bool isRead)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections($"100001,3,{day}"));

        rows.Should().HaveCount(isRead ? 1 : 0);
        rejected.Select(row => row.Told()).Should().Equal(isRead ? [] : [$"inspections.csv:2 Inspection Date '{day}' is before Ofsted began, 1992-09-01"]);
    }

    [Theory]
    [InlineData("\u200B100001\uFEFF,\u00ADGood\u00A0,\u200E20140304")]
    [InlineData("\"=\"\"100001\"\"\",\"=\"\"Good\"\"\",\"=\"\"20140304\"\"\"")]
    [InlineData("=\"100001\",Good,=\"20140304\"")]
    public void What_shows_nothing_around_a_field_and_what_a_spreadsheet_puts_round_a_text_are_no_part_of_it(string row)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections(row));

        rejected.Should().BeEmpty();
        rows.Should().Equal(Row(2, 100001, OverallEffectiveness.Good));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("NULL")]
    [InlineData("Not judged")]
    [InlineData("0")]
    [InlineData("8")]
    [InlineData("9")]
    [InlineData("9.0")]
    public void A_rating_that_is_not_given_is_no_judgement(string rating)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections($"100002,{rating},20140304"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(100002), null));
    }

    [Theory]
    [InlineData("910001.0,3.0,20190130.0")]
    [InlineData("910001,3,2019-01-30")]
    [InlineData("910001,3,30/01/2019")]
    [InlineData("910001,3,30-01-2019")]
    [InlineData("910001,3,2019-01-30 00:00:00")]
    [InlineData("910001,3,2019-01-30T00:00:00.000Z")]
    [InlineData("910001,3,30/01/2019 00:00")]
    [InlineData("910001,3,30/01/2019 12:00:00 AM")]
    [InlineData(" 910001 ,\" Requires improvement\", 20190130 ")]
    public void Values_are_read_as_programs_save_them(string row)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections(row));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(910001), new FullInspection(Urn(910001), OverallEffectiveness.RequiresImprovement, Day("2019-01-30"))));
    }

    [Theory]
    [InlineData("1/9/2019", "2019-09-01")]
    [InlineData("9/1/2019", "2019-01-09")]
    public void A_date_with_slashes_has_the_day_first(string date, string read) =>
        Read(InspectionFile.Read, Inspections($"910001,3,{date}")).Rows.Single().Inspection!.Value.FirstDay.Should().Be(Day(read));

    [Theory]
    [InlineData("43495", "is a spreadsheet's serial number of a day; give the column the format of a date and save it again")]
    [InlineData("30-Jan-19", "has the month by its name")]
    [InlineData("30 January 2019", "has the month by its name")]
    [InlineData("30/01/19", "has a year of two digits")]
    [InlineData("01/30/2019", "has the month before the day")]
    [InlineData("2019-01-30 14:30", "is not a date")]
    public void A_date_that_could_be_another_is_told_by_what_it_is(string date, string reason)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections($"910001,3,{date}"));

        rows.Should().BeEmpty();
        rejected.Single().Told().Should().Be($"inspections.csv:2 Inspection Date '{date}' {reason}; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130");
    }

    [Fact]
    public void A_file_whose_dates_have_the_month_first_is_refused_as_a_whole()
    {
        var reading = () => Read(InspectionFile.Read, Inspections("910001,3,03/04/2019", "910002,3,01/30/2019"));

        reading.Should().Throw<DataFileException>().WithMessage(
            "inspections.csv: line 3, Inspection Date: '01/30/2019' has the month before the day, so its other dates may have it too; save the dates as 2019-01-30 or 30/01/2019.");
        Read(InspectionFile.Read, Inspections("910001,3,03/04/2019", "910003,3,13/04/2019", "910002,3,01/30/2019")).Rows.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10000")]
    [InlineData("1000001")]
    [InlineData("099999")]
    [InlineData("10000a")]
    [InlineData("+10000")]
    [InlineData("1e5000")]
    [InlineData("１０００００")]
    public void A_URN_that_is_not_six_digits_rejects_the_row(string urn)
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections($"{urn},Good,20140304"));

        rejected.Select(row => row.Told()).Should().Equal($"inspections.csv:2 URN '{urn}' is not a URN of six digits, 100000 to 999999");
    }

    [Theory]
    [InlineData("")]
    [InlineData("20140230")]
    [InlineData("20141301")]
    [InlineData("20140001")]
    [InlineData("20140100")]
    [InlineData("00000101")]
    [InlineData("20190229")]
    [InlineData("4/3/14")]
    [InlineData("201403041")]
    [InlineData("2014030")]
    [InlineData("2014 304")]
    [InlineData("20140304x")]
    public void A_date_that_is_none_rejects_the_row(string date)
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections($"100001,Good,{date}"));

        rejected.Select(row => row.Told()).Should().ContainSingle().Which.Should().StartWith($"inspections.csv:2 Inspection Date '{date}' ").And.EndWith("30-01-2019 or 20190130");
    }

    [Fact]
    public void The_29th_of_February_is_a_date_in_a_leap_year()
    {
        var (rows, _) = Read(InspectionFile.Read, Inspections("100001,Good,20200229"));

        rows.Single().Inspection!.Value.FirstDay.Should().Be(Day("2020-02-29"));
    }

    [Fact]
    public void The_end_and_the_publication_are_read_where_there_are_columns_for_them()
    {
        var file = File("f.csv", "Publication Date,URN,Inspection End Date,Inspection Date,Rating", "2014-04-01,100001,20140305,20140304,3", ",100002,,20140304,3");

        var (rows, rejected) = Read(InspectionFile.Read, file);

        rejected.Should().BeEmpty();
        rows.Should().Equal(
            new InspectionRow(2, Urn(100001), new FullInspection(Urn(100001), OverallEffectiveness.RequiresImprovement, Day("2014-03-04"), Day("2014-03-05"), Day("2014-04-01"))),
            Row(3, 100002, OverallEffectiveness.RequiresImprovement));
    }

    [Theory]
    [InlineData("20140303,20140401", "Inspection End Date '20140303' is before the inspection's first day, 2014-03-04")]
    [InlineData("21140306,", "Inspection End Date '21140306' is more than 366 days after the inspection's first day, 2014-03-04")]
    [InlineData(",20910305", "Publication Date '20910305' is more than 3653 days after the inspection's end, 2014-03-04")]
    [InlineData("20140306,20140305", "Publication Date '20140305' is before the inspection's end, 2014-03-06")]
    [InlineData(",20140303", "Publication Date '20140303' is before the inspection's end, 2014-03-04")]
    [InlineData("2014,20140401", "Inspection End Date '2014' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("20140304,soon", "Publication Date 'soon' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    public void Dates_out_of_order_reject_the_row(string dates, string told)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection End Date,Publication Date", $"100001,Good,20140304,{dates}"));

        rows.Should().BeEmpty();
        rejected.Select(row => row.Told()).Should().Equal("f.csv:2 " + told);
    }

    [Fact]
    public void An_inspection_may_end_and_be_published_on_its_first_day()
    {
        var (rows, _) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection End Date,Publication Date", "100001,Good,20140304,20140304,20140304"));

        rows.Single().Inspection!.Value.PublicationDate.Should().Be(Day("2014-03-04"));
    }

    [Theory]
    [InlineData("Ungraded inspection", "", null)]
    [InlineData("Monitoring visit", "", null)]
    [InlineData("Monitoring visit", "Requires Improvement", null)]
    [InlineData("monitoring VISIT", "anything at all", null)]
    [InlineData("Academy conversion letter", "", null)]
    [InlineData("Pre-registration inspection", "", null)]
    [InlineData("Interim assessment", "Good", null)]
    [InlineData("Short inspection", "", null)]
    [InlineData("Short inspection", "Good", null)]
    [InlineData("Short inspection", "School remains Good (Concerns) - S5 Next", null)]
    [InlineData("Short inspection", "Requires Improvement", 3)]
    [InlineData("Short inspection that did not convert", "", null)]
    [InlineData("Short Inspection (not converted)", "3", null)]
    [InlineData("Short inspection - no conversion", "Inadequate", null)]
    [InlineData("Short inspection: non-converted", "3", null)]
    [InlineData("Short inspection: unconverted", "3", null)]
    [InlineData("Short inspection without conversion", "3", null)]
    [InlineData("Short inspection converted to section 5", "Good", 2)]
    [InlineData("Maintained Academy and School Short inspection - Section 8 conversion", "Outstanding", 1)]
    [InlineData("Section 8 inspection", "", null)]
    [InlineData("Section 8 deemed section 5", "Inadequate", 4)]
    [InlineData("S8 No Formal Designation Visit", "", null)]
    [InlineData("S8 No Formal Designation Visit", "3", null)]
    [InlineData("Section 8 - no formal designation", "Inadequate", null)]
    [InlineData("S8 No Formal Designation deemed section 5", "4", 4)]
    [InlineData("Additional inspection", "", null)]
    [InlineData("Additional inspection", "Good", 2)]
    [InlineData("Urgent inspection", "", null)]
    [InlineData("Exempt School Inspection", "Good", 2)]
    [InlineData("Full inspection", "Good", 2)]
    [InlineData("Requires Improvement S5 Reinspection Visit 1", "Requires Improvement", 3)]
    [InlineData("", "Good", 2)]
    public void An_inspection_s_type_says_whether_it_gives_a_judgement(string type, string rating, int? grade)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection Type", $"100001,{rating},20140304,{type}"));

        rejected.Should().BeEmpty();
        (rows.Should().ContainSingle().Which.Inspection?.Grade).Should().Be((OverallEffectiveness?)grade);
    }

    [Theory]
    [InlineData("S8 No Formal Designation Visit", "Schools - S8 deemed S5", "3", 3)]
    [InlineData("Requires Improvement monitoring Visit 1", "Schools - S8 deemed S5", "2", 2)]
    [InlineData("Maintained Academy and School Short inspection", "Schools – Section 8 conversion", "2", 2)]
    [InlineData("S5 Inspection", "Schools - S5", "4", 4)]
    [InlineData("S5 Inspection", "Schools - S5", "9", null)]
    [InlineData("S8 No Formal Designation Visit", "Schools - S8", "3", null)]
    [InlineData("Requires Improvement monitoring Visit 1", "NULL", "2", null)]
    [InlineData("Maintained Academy and School Short inspection", "Schools - Short inspection", "2", null)]
    [InlineData("Academy conversion letter", "Academy conversion", "2", null)]
    public void The_grouping_of_the_event_tells_visits_that_became_graded_inspections_from_others_of_their_type(string type, string grouping, string rating, int? grade)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection Type,Event type grouping", $"100001,{rating},20140304,{type},{grouping}"));

        rejected.Should().BeEmpty();
        (rows.Should().ContainSingle().Which.Inspection?.Grade).Should().Be((OverallEffectiveness?)grade);
    }

    [Fact]
    public void A_short_inspection_with_a_rating_that_is_no_grade_rejects_the_row()
    {
        var (_, rejected) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection Type", "100001,fine,20140304,Short inspection"));

        rejected.Should().ContainSingle().Which.Value.Should().Be("fine");
    }

    [Fact]
    public void Rows_without_a_judgement_are_counted_and_not_rejected()
    {
        var register = Register(inspections: [File("f.csv", InspectionHeader + ",Inspection Type", "100001,,20140304,Monitoring visit", "100001,Good,20150304,Full inspection", "100001,,20160304,Full inspection", "100001,Splendid,20170304,Full inspection")]);

        register.Files.Should().Equal(new FileSummary("f.csv", SourceKind.Inspections, Rows: 4, Rejected: 1, WithoutJudgement: 2));
        register.JudgementCount.Should().Be(1);
    }

    private static InspectionRow Row(long line, int urn, OverallEffectiveness grade) => new(line, Urn(urn), new FullInspection(Urn(urn), grade, Day("2014-03-04")));
}
