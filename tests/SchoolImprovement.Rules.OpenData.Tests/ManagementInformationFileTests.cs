using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class ManagementInformationFileTests
{
    private const string Latest = "3 2018-05-01 2018-05-02 2018-06-04 Yes 140001";
    private const string Previous = "2 2013-05-01 2013-05-02 2013-06-04 No 110001";

    private static FullInspection LatestRead => new(Urn(140001), OverallEffectiveness.RequiresImprovement, Day("2018-05-01"), Day("2018-05-02"), Day("2018-06-04"), "ITS140001");

    private static FullInspection PreviousRead => new(Urn(110001), OverallEffectiveness.Good, Day("2013-05-01"), Day("2013-05-02"), Day("2013-06-04"));

    [Fact]
    public void The_latest_and_the_previous_inspection_come_with_the_number_at_the_time()
    {
        var (rows, rejected) = Read(InspectionFile.Read, ManagementInformation(InformationRow(Latest, Previous)));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(140001), LatestRead, PreviousRead, IsFirst: false));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("9     ", true)]
    [InlineData("NULL     ", true)]
    [InlineData("null 2013-05-01 2013-05-02 2013-06-04 No 110001", false)]
    [InlineData("0 2013-05-01 2013-05-02 2013-06-04 No 110001", false)]
    [InlineData("8 2013-05-01 2013-05-02 2013-06-04 No 110001", false)]
    public void A_grade_that_is_not_given_is_no_judgement_and_without_a_day_no_inspection(string previous, bool isFirst)
    {
        var (rows, rejected) = Read(InspectionFile.Read, ManagementInformation(InformationRow(Latest, previous)));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(140001), LatestRead, null, isFirst));
    }

    [Fact]
    public void Dates_may_be_written_with_the_day_first_and_slashes()
    {
        var (rows, _) = Read(InspectionFile.Read, ManagementInformation(InformationRow("3 01/05/2018 02/05/2018 04/06/2018 Yes 140001", Previous)));

        rows.Should().Equal(new InspectionRow(2, Urn(140001), LatestRead, PreviousRead, IsFirst: false));
    }

    [Fact]
    public void The_latest_report_s_date_is_not_that_of_the_inspection_before()
    {
        var (rows, rejected) = Read(InspectionFile.Read, ManagementInformation(InformationRow("3 2018-05-01 2018-05-02 2018-06-04 Yes 140001", "2 2013-05-01 2013-05-02 2018-06-04 No 110001")));

        rejected.Should().BeEmpty();
        var row = rows.Should().ContainSingle().Subject;
        (row.Inspection!.Value.PublicationDate, row.Previous!.Value.PublicationDate).Should().Be((Day("2018-06-04"), null));
    }

    [Fact]
    public void The_present_number_is_not_known_where_no_inspection_relates_to_it()
    {
        var (rows, _) = Read(InspectionFile.Read, ManagementInformation(InformationRow("3 2018-05-01 2018-05-02 2018-06-04 No 140001", Previous)));

        rows.Single().School.Should().BeNull();
    }

    [Fact]
    public void The_present_number_is_that_of_its_own_column_where_there_is_one()
    {
        var file = File("mi.csv", "urn," + ManagementInformationHeader, "150001," + InformationRow("3 2018-05-01 2018-05-02 2018-06-04 No 140001", Previous));

        var (rows, rejected) = Read(InspectionFile.Read, file);

        rejected.Should().BeEmpty();
        rows.Single().School.Should().Be(Urn(150001));
    }

    [Theory]
    [InlineData("5 2018-05-01 2018-05-02 2018-06-04 Yes 140001", Previous, "Overall effectiveness '5' is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, 1 to 4, or Not judged")]
    [InlineData(Latest, "x 2013-05-01 2013-05-02 2013-06-04 No 110001", "Previous full inspection overall effectiveness 'x' is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, 1 to 4, or Not judged")]
    [InlineData("3  2018-05-02 2018-06-04 Yes 140001", Previous, "Inspection start date '' is blank; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("3 2018-05-32 2018-05-02 2018-06-04 Yes 140001", Previous, "Inspection start date '2018-05-32' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("3 2018-05-01 2018-04-30 2018-06-04 Yes 140001", Previous, "Inspection end date '2018-04-30' is before the inspection's first day, 2018-05-01")]
    [InlineData(Latest, "2 2013-05-01 2013-05-02 2013-05-01 No 110001", "Previous publication date '2013-05-01' is before the inspection's end, 2013-05-02")]
    [InlineData(Latest, "2 2013-05-01 05/2013 2013-05-01 No 110001", "Previous inspection end date '05/2013' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("3 2018-05-01 2018-05-02 2018-06-04 Yes 14001", Previous, "URN at time of latest full inspection '14001' is not a URN of six digits, 100000 to 999999")]
    [InlineData("3 2018-05-01 2018-05-02 2018-06-04 Perhaps 140001", Previous, "Does the latest full inspection relate to the URN of the current school? 'Perhaps' is neither Yes nor No")]
    [InlineData("3 2018-05-01 2018-05-02 2018-06-04  140001", Previous, "Does the latest full inspection relate to the URN of the current school? '' is neither Yes nor No")]
    [InlineData(Latest, "2 2013-05-01 2013-05-02 2013-06-04 Yes 110001", "URN at time of previous full inspection '110001' is said to be the present school's, which is 140001")]
    public void A_row_that_cannot_be_read_is_told(string latest, string previous, string told)
    {
        var (rows, rejected) = Read(InspectionFile.Read, ManagementInformation(InformationRow(latest, previous), InformationRow(Latest, Previous)));

        rows.Should().ContainSingle();
        rejected.Select(row => row.Told()).Should().Equal("mi.csv:2 " + told);
    }

    [Fact]
    public void A_number_in_its_own_column_that_is_none_rejects_the_row()
    {
        var (_, rejected) = Read(InspectionFile.Read, File("mi.csv", "URN," + ManagementInformationHeader, "15," + InformationRow(Latest, Previous)));

        rejected.Select(row => row.Told()).Should().Equal("mi.csv:2 URN '15' is not a URN of six digits, 100000 to 999999");
    }

    [Theory]
    [InlineData("Previous inspection overall effectiveness")]
    [InlineData("Previous full inspection overal effectiveness")]
    [InlineData("Unnamed: 22")]
    public void A_file_with_columns_of_the_inspection_before_but_not_its_grade_is_refused(string name)
    {
        var header = ManagementInformationHeader.Replace("Previous full inspection overall effectiveness", name, StringComparison.Ordinal);
        var reading = () => Read(InspectionFile.Read, File("mi.csv", header, InformationRow(Latest, Previous)));

        reading.Should().Throw<DataFileException>().WithMessage("mi.csv: the column 'Previous full inspection overall effectiveness' of a file of inspections is missing; *");
    }

    [Theory]
    [InlineData("URN,Inspection start date,Overall effectiveness", null)]
    [InlineData("URN,Inspection start date,Overall effectiveness,Report URL", null)]
    [InlineData("URN,Inspection start date,Overall effectiveness,Previous category of concern", false)]
    [InlineData("URN,Inspection start date,Overall effectiveness,Inspection number of latest full inspection", false)]
    [InlineData("URN,Inspection start date,Overall effectiveness,School name at time of latest graded inspection", false)]
    [InlineData("URN,Inspection start date of latest OEIF graded inspection,Latest OEIF overall effectiveness", false)]
    public void A_file_of_latest_inspections_tells_nothing_of_those_before_where_it_has_no_column_for_them(string header, bool? isFirst)
    {
        var row = string.Join(',', ["910001", "30/01/2019", "3", .. Enumerable.Repeat("", header.Count(one => one == ',') - 2)]);

        var (rows, rejected) = Read(InspectionFile.Read, File("f.csv", header, row));

        rejected.Should().BeEmpty();
        rows.Should().ContainSingle().Which.IsFirst.Should().Be(isFirst);
        Register(inspections: [File("f.csv", header, row)], schools: [SchoolFile(Maintained(910001))]).Facts(910001).History!.MayLackEarlier.Should().Be(isFirst is not null);
    }
}
