using SchoolImprovement.Rules.Eligibility;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class InspectionFileTests
{
    [Fact]
    public void A_row_gives_the_school_the_grade_and_the_first_day()
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(100001), OverallEffectiveness.Good, Day("2014-03-04"), null, null));
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

        rows.Should().ContainSingle().Which.Grade.Should().Be((OverallEffectiveness)grade);
    }

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("Very good")]
    [InlineData("Requires  Improvement")]
    public void A_rating_that_is_no_grade_rejects_the_row(string rating)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections("100001,Good,20140304", $"100002,{rating},20140304", "100003,Good,20140304"));

        rows.Select(row => row.Urn.Value).Should().Equal(100001, 100003);
        rejected.Select(row => row.Told()).Should().Equal($"inspections.csv:3 Rating '{rating}' is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, or 1 to 4");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("NULL")]
    public void A_graded_inspection_without_a_rating_rejects_the_row(string rating)
    {
        var (rows, rejected) = Read(InspectionFile.Read, Inspections($"100002,{rating},20140304"));

        rows.Should().BeEmpty();
        rejected.Select(row => row.Told()).Should().Equal($"inspections.csv:2 Rating '{rating.Trim()}' is blank, and an inspection of this type is graded");
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
    [InlineData("2014-03-04")]
    [InlineData("201403041")]
    [InlineData("2014030")]
    [InlineData("2014 304")]
    [InlineData("20140304x")]
    public void A_date_that_is_none_rejects_the_row(string date)
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections($"100001,Good,{date}"));

        rejected.Select(row => row.Told()).Should().Equal($"inspections.csv:2 Inspection Date '{date}' is not a date of the form yyyyMMdd");
    }

    [Fact]
    public void The_29th_of_February_is_a_date_in_a_leap_year()
    {
        var (rows, _) = Read(InspectionFile.Read, Inspections("100001,Good,20200229"));

        rows.Single().FirstDay.Should().Be(Day("2020-02-29"));
    }

    [Fact]
    public void The_end_and_the_publication_are_read_where_there_are_columns_for_them()
    {
        var file = File("f.csv", "Publication Date,URN,Inspection End Date,Inspection Date,Rating", "2014-04-01,100001,20140305,20140304,3", ",100002,,20140304,3");

        var (rows, rejected) = Read(InspectionFile.Read, file);

        rejected.Should().BeEmpty();
        rows.Should().Equal(
            new InspectionRow(2, Urn(100001), OverallEffectiveness.RequiresImprovement, Day("2014-03-04"), Day("2014-03-05"), Day("2014-04-01")),
            new InspectionRow(3, Urn(100002), OverallEffectiveness.RequiresImprovement, Day("2014-03-04"), null, null));
    }

    [Theory]
    [InlineData("20140303,20140401", "Inspection End Date '20140303' is before the inspection's first day, 2014-03-04")]
    [InlineData("20140306,20140305", "Publication Date '20140305' is before the inspection's end, 2014-03-06")]
    [InlineData(",20140303", "Publication Date '20140303' is before the inspection's end, 2014-03-04")]
    [InlineData("2014,20140401", "Inspection End Date '2014' is not a date of the form yyyyMMdd or yyyy-MM-dd")]
    [InlineData("20140304,soon", "Publication Date 'soon' is not a date of the form yyyyMMdd or yyyy-MM-dd")]
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

        rows.Single().PublicationDate.Should().Be(Day("2014-03-04"));
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
    [InlineData("Short inspection converted to section 5", "Good", 2)]
    [InlineData("Maintained Academy and School Short inspection - Section 8 conversion", "Outstanding", 1)]
    [InlineData("Section 8 inspection", "", null)]
    [InlineData("Section 8 deemed section 5", "Inadequate", 4)]
    [InlineData("S8 No Formal Designation Visit", "", null)]
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
        rows.Should().ContainSingle().Which.Grade.Should().Be((OverallEffectiveness?)grade);
    }

    [Theory]
    [InlineData("Full inspection")]
    [InlineData("S5 Inspection")]
    [InlineData("Short inspection converted to section 5")]
    [InlineData("")]
    public void A_graded_type_without_a_rating_rejects_the_row(string type)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", InspectionHeader + ",Inspection Type", $"100001,,20140304,{type}"));

        rows.Should().BeEmpty();
        rejected.Select(row => row.Told()).Should().Equal("f.csv:2 Rating '' is blank, and an inspection of this type is graded");
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
        var register = Register(inspections: [File("f.csv", InspectionHeader + ",Inspection Type", "100001,,20140304,Monitoring visit", "100001,Good,20150304,Full inspection", "100001,,20160304,Full inspection")]);

        register.Files.Should().Equal(new FileSummary("f.csv", SourceKind.Inspections, Rows: 3, Rejected: 1, WithoutJudgement: 1));
        register.JudgementCount.Should().Be(1);
    }
}
