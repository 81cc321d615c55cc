using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class OtherFileTests
{
    [Fact]
    public void A_school_is_read_with_all_that_the_file_tells()
    {
        var (rows, rejected) = Read(SchoolFile.Read, SchoolFile("100001,\"Elmfield, the \"\"new\"\" one\",Academy 16-19 converter,301,London,2012-09-01,2019-08-31", "100002,Oakham,Community school,999,,,"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(
            new SchoolRow(2, new School(Urn(100001), "Elmfield, the \"new\" one", "Academy 16-19 converter", "301", "London", Day("2012-09-01"), Day("2019-08-31"))),
            new SchoolRow(3, new School(Urn(100002), "Oakham", "Community school", "999")));
    }

    [Theory]
    [InlineData("1,Elmfield,Community school,301,,,", "URN '1' is not a URN of six digits, 100000 to 999999")]
    [InlineData("100001,,Community school,301,,,", "Name '' is blank")]
    [InlineData("100001,Elmfield,\" \",301,,,", "Type '' is blank")]
    [InlineData("100001,Elmfield,Community school,,,,", "LA code '' is blank")]
    [InlineData("100001,Elm\0field,Community school,301,,,", "Name 'Elm\0field' has a control character")]
    [InlineData("100001,Elmfield,Community school,301,Nor\u0007th,,", "Region 'Nor\u0007th' has a control character")]
    [InlineData("100001,Elmfield,Community school,301,,09-13-2012,", "Open date '09-13-2012' has the month before the day; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("100001,Elmfield,Community school,301,,,2019-02-30", "Close date '2019-02-30' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("100001,Elmfield,Community school,301,,2019-09-01,2019-08-31", "Close date '2019-08-31' is before the day the school opened, 2019-09-01")]
    public void A_school_that_cannot_be_read_is_told(string row, string told)
    {
        var (rows, rejected) = Read(SchoolFile.Read, SchoolFile(Maintained(100009), row, Maintained(100010)));

        rows.Select(one => one.School.Urn.Value).Should().Equal(100009, 100010);
        rejected.Select(row => row.Told()).Should().Equal("schools.csv:3 " + told);
    }

    [Fact]
    public void A_name_of_extreme_length_rejects_the_row_and_is_cut_in_the_telling()
    {
        var (rows, rejected) = Read(SchoolFile.Read, SchoolFile($"100001,{new string('x', 500_000)},Community school,301,,,", Maintained(100002)));

        rows.Should().ContainSingle();
        rejected.Select(row => row.Told()).Should().Equal($"schools.csv:2 Name '{new string('x', 100)}…' is 500000 characters long; at most 1000 are read");
    }

    [Fact]
    public void A_cut_never_leaves_half_a_character()
    {
        var (_, rejected) = Read(InspectionFile.Read, Inspections($"{new string('x', 99)}😀😀,Good,20140304"));

        rejected.Single().Value.Should().Be(new string('x', 99) + "…");
    }

    [Theory]
    [InlineData("Academy - Converter mainstream", true, true)]
    [InlineData("academy 16-19 CONVERTER", true, true)]
    [InlineData("Academy sponsor led mainstream", true, false)]
    [InlineData("Free school - Converter", false, false)]
    [InlineData("Former Academy converter", false, false)]
    public void A_school_s_type_says_whether_it_is_an_academy_and_a_converter(string type, bool academy, bool converter)
    {
        var school = new School(Urn(100001), "Elmfield", type, "301");

        (school.IsAcademy, school.IsConverter).Should().Be((academy, converter));
    }

    [Theory]
    [InlineData("Predecessor", GiasLinkKind.Conversion, false)]
    [InlineData(" predecessor ", GiasLinkKind.Conversion, false)]
    [InlineData("Successor", GiasLinkKind.Conversion, true)]
    [InlineData("Predecessor - amalgamated", GiasLinkKind.Amalgamation, false)]
    [InlineData("Successor - amalgamated", GiasLinkKind.Amalgamation, true)]
    [InlineData("Predecessor - merged", GiasLinkKind.TakenInOrSplit, false)]
    [InlineData("Successor - Split School", GiasLinkKind.TakenInOrSplit, true)]
    [InlineData("Result of Amalgamation", GiasLinkKind.Other, false)]
    [InlineData("Sixth Form Centre Link", GiasLinkKind.Other, false)]
    [InlineData("Merged - change in age range", GiasLinkKind.Other, false)]
    [InlineData("Other", GiasLinkKind.Other, false)]
    public void A_link_s_type_says_who_came_from_whom_and_how(string type, GiasLinkKind kind, bool toldByPredecessor)
    {
        var (rows, rejected) = Read(GiasLinkFile.Read, Links(Link(100001, 100002, type, "01-09-2012")));

        rejected.Should().BeEmpty();
        var row = rows.Should().ContainSingle().Subject;
        row.Should().Be(new GiasLinkRow(2, Urn(100001), Urn(100002), type.Trim(), Day("2012-09-01")));
        (row.Kind, row.IsToldByPredecessor).Should().Be((kind, toldByPredecessor));
        row.Later.Should().Be(kind == GiasLinkKind.Other ? null : Urn(toldByPredecessor ? 100002 : 100001));
        row.Earlier.Should().Be(kind == GiasLinkKind.Other ? null : Urn(toldByPredecessor ? 100001 : 100002));
    }

    [Theory]
    [InlineData("12345,100002,,Predecessor,", "URN '12345' is not a URN of six digits, 100000 to 999999")]
    [InlineData("100001,EE1234,,Predecessor,", "LinkURN 'EE1234' is not a URN of six digits, 100000 to 999999")]
    [InlineData("100001,100002,,,", "LinkType '' is blank")]
    [InlineData("100001,100002,,Predecesor,", "LinkType 'Predecesor' is no kind of link that is known, so that it may say who came from whom")]
    [InlineData("100001,100002,,Predecessor - something,", "LinkType 'Predecessor - something' is no kind of link that is known, so that it may say who came from whom")]
    [InlineData("100001,100002,,Predecessor,31-06-2012", "LinkEstablishedDate '31-06-2012' is not a date; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    [InlineData("100001,100002,,Predecessor,09-13-2012", "LinkEstablishedDate '09-13-2012' has the month before the day; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    public void A_link_that_cannot_be_read_is_told(string row, string told)
    {
        var (rows, rejected) = Read(GiasLinkFile.Read, Links(row, Link(100001, 100002)));

        rows.Should().ContainSingle();
        rejected.Select(row => row.Told()).Should().Equal("links.csv:2 " + told);
    }

    [Fact]
    public void Support_is_read_and_what_is_blank_is_not_known()
    {
        var (rows, rejected) = Read(ReadSupport, SupportFile("100001,2,2018-11-05", "100002,,", "100003,3,", "100004,,2019-01-07", "100005,1,2018-09-01", "100006,1,2019-08-31"));

        rejected.Should().BeEmpty();
        rows.Should().Equal(
            new PriorSupportRow(2, Urn(100001), PriorSupport.Supported(SupportTier.Tier2, Day("2018-11-05"))),
            new PriorSupportRow(3, Urn(100002), PriorSupport.Supported(null, null)),
            new PriorSupportRow(4, Urn(100003), PriorSupport.Supported(SupportTier.Tier3, null)),
            new PriorSupportRow(5, Urn(100004), PriorSupport.Supported(null, Day("2019-01-07"))),
            new PriorSupportRow(6, Urn(100005), PriorSupport.Supported(SupportTier.Tier1, Day("2018-09-01"))),
            new PriorSupportRow(7, Urn(100006), PriorSupport.Supported(SupportTier.Tier1, Day("2019-08-31"))));
    }

    [Theory]
    [InlineData("x,2,2018-11-05", "URN 'x' is not a URN of six digits, 100000 to 999999")]
    [InlineData("100001,0,2018-11-05", "Tier '0' is no tier from 1 to 3")]
    [InlineData("100001,4,2018-11-05", "Tier '4' is no tier from 1 to 3")]
    [InlineData("100001,two,2018-11-05", "Tier 'two' is no tier from 1 to 3")]
    [InlineData("100001,1,01/11/2008", "Taken up '01/11/2008' is outside the offer's academic year, 2018-09-01 to 2019-08-31")]
    [InlineData("100001,1,2018-08-31", "Taken up '2018-08-31' is outside the offer's academic year, 2018-09-01 to 2019-08-31")]
    [InlineData("100001,1,2019-09-01", "Taken up '2019-09-01' is outside the offer's academic year, 2018-09-01 to 2019-08-31")]
    [InlineData("100001,1,2030-11-01", "Taken up '2030-11-01' is outside the offer's academic year, 2018-09-01 to 2019-08-31")]
    [InlineData("100001,2,5 Nov 2018", "Taken up '5 Nov 2018' has the month by its name; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130")]
    public void Support_that_cannot_be_read_is_told(string row, string told)
    {
        var (rows, rejected) = Read(ReadSupport, SupportFile(row));

        rows.Should().BeEmpty();
        rejected.Select(row => row.Told()).Should().Equal("support.csv:2 " + told);
    }
}
