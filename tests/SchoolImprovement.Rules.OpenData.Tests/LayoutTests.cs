using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>The layouts that Ofsted and Get Information about Schools publish, and what people's programs make of them.</summary>
public sealed class LayoutTests
{
    private const string InYearHeader =
        "Web link,URN,LAESTAB,School name,Inspection number,Inspection type,Inspection start date,Inspection end date,Publication date,Overall effectiveness,"
        + "URN at time of previous inspection,Previous inspection number,Previous inspection start date,Previous publication date,Previous overall effectiveness";

    private const string GiasHeader =
        "\"URN\",\"LA (code)\",\"LA (name)\",\"EstablishmentName\",\"TypeOfEstablishment (code)\",\"TypeOfEstablishment (name)\",\"EstablishmentStatus (name)\",\"OpenDate\",\"CloseDate\",\"GOR (name)\",\"Trusts (name)\"";

    [Fact]
    public void An_in_year_table_gives_each_inspection_and_the_one_before()
    {
        var (rows, rejected) = Read(InspectionFile.Read, File("y.csv", InYearHeader, "x,910001,1,Alder,10087001,S5 Inspection,30/01/2019,31/01/2019,28/02/2019,3,910002,ITS4,14/09/2016,12/10/2016,2"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(
            2,
            Urn(910001),
            new FullInspection(Urn(910001), OverallEffectiveness.RequiresImprovement, Day("2019-01-30"), Day("2019-01-31"), Day("2019-02-28"), "10087001"),
            new FullInspection(Urn(910002), OverallEffectiveness.Good, Day("2016-09-14"), null, Day("2016-10-12"), "ITS4"),
            IsFirst: false));
    }

    [Fact]
    public void A_table_of_2005_to_2015_is_read_below_its_titles_with_the_day_first_published()
    {
        var (rows, rejected) = Read(InspectionFile.Read, File(
            "t.csv", "\"Inspections, 1 September 2005 to 31 August 2015\",,,", "\"Source:\nOfsted\",,,", "", "URN,Inspection start date,First published date,Overall effectiveness", "910001,08/03/2011,01/04/2011,2"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(6, Urn(910001), new FullInspection(Urn(910001), OverallEffectiveness.Good, Day("2011-03-08"), null, Day("2011-04-01"))));
    }

    [Theory]
    [InlineData("full")]
    [InlineData("graded")]
    public void A_header_is_found_below_titles_by_any_name_of_the_column_of_schools(string kind)
    {
        var (rows, rejected) = Read(InspectionFile.Read, File(
            "mi.csv",
            "Latest inspections,,,,",
            $"Inspection date,Overall effectiveness,Does the latest {kind} inspection relate to the URN of the current school?,URN at time of latest {kind} inspection,School",
            "30/01/2019,3,Yes,910001,Elmfield"));

        rejected.Should().BeEmpty();
        rows.Single().Inspection!.Value.Urn.Should().Be(Urn(910001));
    }

    [Fact]
    public void Management_information_of_graded_inspections_is_read_under_its_newer_names()
    {
        var (rows, rejected) = Read(InspectionFile.Read, File(
            "mi.csv",
            "URN,Inspection start date,Publication date,Does the latest graded inspection relate to the URN of the current school?,URN at time of latest graded inspection,Overall effectiveness,"
            + "Previous inspection start date,Does the previous graded inspection relate to the URN of the current school?,URN at time of previous graded inspection,Previous graded inspection overall effectiveness",
            "910001,30/01/2024,28/02/2024,Yes,910001,Not judged,14/09/2016,No,910002,3"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(2, Urn(910001), null, new FullInspection(Urn(910002), OverallEffectiveness.RequiresImprovement, Day("2016-09-14")), IsFirst: false));
    }

    [Fact]
    public void The_dates_of_a_newer_inspection_are_not_taken_for_those_of_the_latest_graded_one()
    {
        var (rows, rejected) = Read(InspectionFile.Read, File(
            "mi.csv", "URN,Inspection start date,Latest OEIF overall effectiveness,Inspection start date of latest OEIF graded inspection", "910001,02/12/2025,3,30/01/2019"));

        rejected.Should().BeEmpty();
        rows.Single().Inspection!.Value.FirstDay.Should().Be(Day("2019-01-30"));
    }

    [Theory]
    [InlineData("URN;Rating;Inspection Date\n910001;3;20190130\n", 2)]
    [InlineData("URN\tRating\tInspection Date\n910001\t3\t20190130\n", 2)]
    [InlineData("URN|Rating|Inspection Date\n910001|3|20190130\n", 2)]
    [InlineData("sep=;\nURN;Rating;Inspection Date\n910001;3;20190130\n", 3)]
    [InlineData("SEP=,\r\nURN,Rating,Inspection Date\r\n910001,3,20190130\r\n", 3)]
    [InlineData("\"sep=;\"\r\"URN\";\"Rating\";\"Inspection Date\"\r910001;3;20190130\r", 3)]
    [InlineData("\uFEFFsep=\t\nURN\tRating\tInspection Date\n910001\t3\t20190130\n", 3)]
    [InlineData("All inspections; in 2019, of schools\nURN;Rating;Inspection Date\n910001;3;20190130\n", 3)]
    public void What_divides_the_fields_is_found_from_the_header(string text, long line)
    {
        var (rows, rejected) = Read(InspectionFile.Read, DataFile.FromText("f.csv", text));

        rejected.Should().BeEmpty();
        rows.Should().Equal(new InspectionRow(line, Urn(910001), new FullInspection(Urn(910001), OverallEffectiveness.RequiresImprovement, Day("2019-01-30"))));
    }

    [Fact]
    public void The_register_is_read_as_published()
    {
        var (rows, rejected) = Read(SchoolFile.Read, File("edubasealldata.csv", GiasHeader, "910001,801,\"Bristol, City of\",\"Alder Primary School\",01,\"Community school\",Closed,01-09-1950,31-08-2019,\"Yorkshire and The Humber\",\"A trust\""));

        rejected.Should().BeEmpty();
        rows.Single().School.Should().Be(new School(Urn(910001), "Alder Primary School", "Community school", "801", "Yorkshire and the Humber", Day("1950-09-01"), Day("2019-08-31"))
        {
            LocalAuthorityName = "Bristol, City of",
            Trust = "A trust",
            Status = SchoolStatus.Closed,
        });
    }

    [Theory]
    [InlineData("Open", "", "", true)]
    [InlineData("Open, but proposed to close", "", "31-08-2020", true)]
    [InlineData("Closed", "", "", false)]
    [InlineData("Closed", "", "31-12-2019", true)]
    [InlineData("Closed", "", "31-08-2019", false)]
    [InlineData("Proposed to open", "", "", false)]
    [InlineData("Proposed to open", "01-09-2019", "", true)]
    [InlineData("Proposed to open", "01-09-2020", "", false)]
    public void Status_and_dates_together_say_whether_a_school_is_open(string status, string opens, string closes, bool open) =>
        Register(schools: [File("s.csv", GiasHeader, $"910001,801,x,Alder,01,Community school,\"{status}\",{opens},{closes},London,")]).OpenOn(Entry).Any().Should().Be(open);

    [Theory]
    [InlineData("Community school", true)]
    [InlineData("Voluntary aided school", true)]
    [InlineData("Foundation special school", true)]
    [InlineData("Non-maintained special school", true)]
    [InlineData("Academy 16 to 19 sponsor led", true)]
    [InlineData("Free schools alternative provision", true)]
    [InlineData("University technical college", true)]
    [InlineData("Pupil referral unit", true)]
    [InlineData("Local authority nursery school", true)]
    [InlineData("Other independent school", false)]
    [InlineData("Other independent special school", false)]
    [InlineData("Welsh establishment", false)]
    [InlineData("Further education", false)]
    [InlineData("British schools overseas", false)]
    [InlineData("Special post 16 institution", false)]
    public void The_offer_is_for_state_funded_schools_and_those_left_out_are_counted(string type, bool stateFunded)
    {
        var schools = SchoolFile($"910001,Alder,{type},801,London,,", "910002,Gone,Other independent school,801,London,,2010-08-31");
        var register = Register(schools: [schools]);
        var all = SchoolRegister.Load(new() { Schools = [schools], PriorSupport = PriorSupportSource.Unknown }, new SchoolRegisterOptions { Establishments = EstablishmentsReading.AllGiven }, cancellationToken: TestContext.Current.CancellationToken);

        register.OpenOn(Entry).Any().Should().Be(stateFunded);
        register.ToPopulation(Entry, Problems.None, TestContext.Current.CancellationToken).Count.Should().Be(stateFunded ? 1 : 0);
        register.LeftOutOn(Entry).Should().BeEquivalentTo(stateFunded ? [] : new Dictionary<string, int> { [type] = 1 });
        all.OpenOn(Entry).Should().ContainSingle();
        all.LeftOutOn(Entry).Should().BeEmpty();
    }
}
