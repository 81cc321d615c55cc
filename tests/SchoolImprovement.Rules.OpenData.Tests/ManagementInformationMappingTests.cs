using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class ManagementInformationMappingTests
{
    private const string Own = "3 2018-05-01 2018-05-02 2018-06-04 Yes 140001";
    private const string Earlier = "2 2013-05-01 2013-05-02 2013-06-04 No 110001";

    [Fact]
    public void A_judgement_is_filed_under_the_number_at_the_time_and_reaches_the_school_by_its_link()
    {
        var register = Of([Converter(140001), Maintained(110001)], [Links(Link(140001, 110001))], InformationRow(Own, Earlier));

        register.Facts(140001).History.Told().Should().Equal("2013-05-01 2 110001 ConverterPredecessor", "2018-05-01 3 140001 School");
        register.Facts(110001).History.Told().Should().Equal("2013-05-01 2 110001 School");
    }

    [Fact]
    public void Where_links_are_given_they_alone_say_who_the_predecessor_is()
    {
        Of([Converter(140001)], [Links(Link(140001, 110001, "Predecessor - merged"))], InformationRow(Own, Earlier)).Facts(140001).History.Told()
            .Should().Equal("2018-05-01 3 140001 School");
        Of([Converter(140001)], [Links(Link(140001, 110009), Link(110009, 110001, "Predecessor - Split School"))], InformationRow(Own, Earlier)).Facts(140001).Predecessors
            .Should().Equal(Urn(110009));
        Of([Converter(140001)], [Links(Link(140001, 110001), Link(140001, 110009))], InformationRow(Own, Earlier)).Facts(140001).History!.AmalgamatedFrom
            .Should().Equal(Urn(110001), Urn(110009));
    }

    [Theory]
    [InlineData("140001,110009,x,Predecessor,01-09-2013", 140001)]
    [InlineData("140001,110001,x,Result of Amalgamation,01-09-2013", 140001)]
    [InlineData("150001,140001,x,Predecessor,01-09-2018", 150001)]
    public void An_inspection_told_under_a_number_to_which_no_link_leads_contradicts_the_links(string link, int urn)
    {
        var register = Register(
            inspections: [Inspections("140001,2,20190305")],
            schools: [SchoolFile(Converter(140001), Converter(150001), Maintained(110001))],
            links: [Links(link)],
            information: [ManagementInformation(InformationRow(Own, Earlier))]);

        var problem = register.Facts(urn).Problem!;
        problem.Kind.Should().Be(SchoolProblemKind.ContradictoryPredecessors);
        problem.Sources.Should().Equal(new SourceLine("mi.csv", 2));
        problem.Message.Should().Be($"Elmfield {urn} (URN {urn}): an inspection of 140001 is told under the number 110001 (mi.csv, line 2), and no link says that it followed that school.");
        register.Facts(urn, "2013-04-30").Problem.Should().BeNull("the inspection was not yet");
        register.Facts(110001).Problem.Should().BeNull();
    }

    [Fact]
    public void A_school_that_is_no_academy_has_no_predecessor_whose_judgements_the_links_deny() =>
        Of([Maintained(140001)], [Links()], InformationRow(Own, Earlier)).Facts(140001).Problem.Should().BeNull();

    [Fact]
    public void Where_no_links_are_given_the_number_at_the_time_is_the_predecessor_s()
    {
        var facts = Of([Converter(140001)], [], InformationRow(Own, Earlier)).Facts(140001);

        facts.Predecessors.Should().Equal(Urn(110001));
        facts.History.Told().Should().Equal("2013-05-01 2 110001 ConverterPredecessor", "2018-05-01 3 140001 School");
    }

    [Fact]
    public void Without_links_too_a_sponsored_academy_s_predecessor_is_told_from_a_converter_s() =>
        Of([Sponsored(140001)], [], InformationRow(Own, Earlier)).Facts(140001).History.Told()
            .Should().Equal("2013-05-01 2 110001 OtherPredecessor", "2018-05-01 3 140001 School");

    [Fact]
    public void Without_links_too_a_school_that_is_no_academy_has_its_own_judgements_only() =>
        Of([Maintained(140001)], [], InformationRow(Own, Earlier)).Facts(140001).History.Told()
            .Should().Equal("2018-05-01 3 140001 School");

    [Fact]
    public void Without_links_two_earlier_numbers_are_of_one_line_and_no_amalgamation()
    {
        var row = "150001," + InformationRow("3 2018-05-01 2018-05-02 2018-06-04 No 140001", Earlier);
        var register = Register(
            schools: [SchoolFile(Converter(150001))],
            information: [File("mi.csv", "URN," + ManagementInformationHeader, row)]);

        var facts = register.Facts(150001);
        facts.History.Told().Should().Equal("2013-05-01 2 110001 ConverterPredecessor", "2018-05-01 3 140001 ConverterPredecessor");
        facts.History!.AmalgamatedFrom.Should().BeEmpty();
    }

    [Fact]
    public void Without_links_a_line_told_by_files_of_two_years_is_followed_back()
    {
        var register = Register(
            schools: [SchoolFile(Converter(150001), Sponsored(140001))],
            information:
            [
                ManagementInformation(InformationRow(Own, Earlier)),
                File("later.csv", ManagementInformationHeader, InformationRow("2 2021-05-04 2021-05-05 2021-06-07 Yes 150001", "3 2018-05-01 2018-05-02 2018-06-04 No 140001")),
            ]);

        register.Facts(150001, "2021-09-01").History.Told().Should().Equal(
            "2013-05-01 2 110001 OtherPredecessor", "2018-05-01 3 140001 ConverterPredecessor", "2021-05-04 2 150001 School");
    }

    [Fact]
    public void Without_links_what_was_judged_under_an_earlier_number_counts_up_to_the_last_inspection_that_a_row_tells_under_it()
    {
        var register = Register(
            schools: [SchoolFile(Converter(140001), Maintained(110001))],
            information:
            [
                File("a.csv", ManagementInformationHeader, InformationRow(Own, Earlier)),
                File("b.csv", "URN," + ManagementInformationHeader, "140001," + InformationRow("2 2015-05-01 2015-05-02 2015-06-04 No 110001", Earlier)),
                File("c.csv", ManagementInformationHeader, InformationRow("4 2019-03-05 2019-03-06 2019-04-02 Yes 110001", "3 2014-03-04 2014-03-05 2014-04-02 Yes 110001")),
            ]);

        register.Facts(140001).History.Told().Should().Equal(
            "2013-05-01 2 110001 ConverterPredecessor", "2014-03-04 3 110001 ConverterPredecessor", "2015-05-01 2 110001 ConverterPredecessor", "2018-05-01 3 140001 School");
    }

    [Fact]
    public void Without_links_what_lies_behind_a_school_that_no_file_has_may_be_lacking()
    {
        var register = Register(
            inspections: [Inspections("150001,2,20210504", "140001,3,20180501", "110001,2,20130501")],
            schools: [SchoolFile(Converter(150001))],
            information: [ManagementInformation(InformationRow(Own, Earlier), InformationRow("2 2021-05-04 2021-05-05 2021-06-07 Yes 150001", "3 2018-05-01 2018-05-02 2018-06-04 No 140001"))]);

        var facts = register.Facts(150001, "2021-09-01");
        facts.History.Told().Should().Equal("2018-05-01 3 140001 ConverterPredecessor", "2021-05-04 2 150001 School");
        facts.History!.MayLackEarlier.Should().BeTrue();
    }

    [Fact]
    public void Without_links_a_circle_is_told()
    {
        var register = Register(
            schools: [SchoolFile(Converter(140001), Converter(110001))],
            information: [ManagementInformation(InformationRow(Own, Earlier), InformationRow("2 2016-05-03 2016-05-04 2016-06-06 Yes 110001", "3 2018-05-01 2018-05-02 2018-06-04 No 140001"))]);

        register.Facts(140001).Problem!.Kind.Should().Be(SchoolProblemKind.CyclicPredecessors);
    }

    [Fact]
    public void A_judgement_of_an_earlier_number_whose_present_one_is_not_known_is_filed_all_the_same()
    {
        var register = Of([Converter(150001)], [Links(Link(150001, 140001, established: "01-09-2018"))], InformationRow("3 2018-05-01 2018-05-02 2018-06-04 No 140001", ""));

        register.Facts(150001).History.Told().Should().Equal("2018-05-01 3 140001 ConverterPredecessor");
    }

    [Fact]
    public void Management_information_alone_may_lack_earlier_judgements_unless_it_tells_of_the_first()
    {
        var register = Of([Converter(140001), Converter(140002), Converter(140003)], [], InformationRow(Own, Earlier), InformationRow(Own.Replace("140001", "140002"), ""));

        register.Facts(140001).History!.MayLackEarlier.Should().BeTrue();
        register.Facts(140002).History!.MayLackEarlier.Should().BeFalse();
        register.Facts(140003).History!.MayLackEarlier.Should().BeTrue();
    }

    [Theory]
    [InlineData("140001,2,20130501", false)]
    [InlineData("140001,2,20100101", false)]
    [InlineData("110001,2,20130502", false)]
    [InlineData("140001,3,20180501", true)]
    [InlineData("110009,2,20100101", true)]
    public void An_inspection_history_is_whole_for_the_schools_whose_earliest_judgement_is_in_it(string row, bool mayLack)
    {
        var register = Register(
            inspections: [Inspections(row)],
            schools: [SchoolFile(Converter(140001))],
            links: [Links(Link(140001, 110001, established: "01-09-2013"))],
            information: [ManagementInformation(InformationRow(Own, Earlier))]);

        register.Facts(140001).History!.MayLackEarlier.Should().Be(mayLack);
        register.ToPopulation(Entry, Problems.None, TestContext.Current.CancellationToken).MayLackEarlier(0).Should().Be(mayLack);
    }

    [Theory]
    [InlineData("140001,2,20100101", "", false)]
    [InlineData("140001,2,20100101", Earlier, true)]
    [InlineData("110001,2,20130501", Earlier, false)]
    public void A_school_of_which_no_file_tells_was_never_inspected_where_the_history_has_every_school_of_which_another_file_tells_two(string row, string earlier, bool mayLack)
    {
        var register = Register(inspections: [Inspections(row)], schools: [SchoolFile(Maintained(100009))], information: [ManagementInformation(InformationRow(Own, earlier))]);

        register.Facts(100009).History!.MayLackEarlier.Should().Be(mayLack);
    }

    [Fact]
    public void A_history_of_inspections_without_judgements_is_a_history() =>
        Register(inspections: [File("f.csv", InspectionHeader + ",Inspection type", "100009,3,20190130,S8 No Formal Designation Visit")], schools: [SchoolFile(Maintained(100009))])
            .Facts(100009).History!.MayLackEarlier.Should().BeFalse();

    [Fact]
    public void That_a_school_had_no_inspection_before_says_nothing_of_its_predecessor_s()
    {
        const string OwnFirst = "3 2019-01-30 2019-01-31 2019-02-28 Yes 910002";
        const string Predecessor = "3 2015-09-14 2015-09-15 2015-10-12 Yes 910003";
        string[] schools = ["910002,Birch,Academy converter,801,South West,2017-09-01,", "910003,Cedar,Community school,801,South West,,2017-08-31"];
        DataFile[] links = [Links(Link(910002, 910003))];

        Of(schools, links, InformationRow(OwnFirst, "")).Facts(910002).History!.MayLackEarlier.Should().BeTrue();
        Of(schools, links, InformationRow(OwnFirst, ""), InformationRow(Predecessor, "4 2012-05-01 2012-05-02 2012-06-04 Yes 910003")).Facts(910002).History!.MayLackEarlier.Should().BeTrue();
        Of(schools, links, InformationRow(OwnFirst, ""), InformationRow(Predecessor, "")).Facts(910002).History!.MayLackEarlier.Should().BeFalse();
        Of(schools, [Links()], InformationRow(OwnFirst, "")).Facts(910002).History!.MayLackEarlier.Should().BeFalse();
    }

    [Fact]
    public void That_there_was_no_inspection_before_is_not_believed_where_another_file_tells_of_one()
    {
        DataFile One(string name, string previous) => File(name, ManagementInformationHeader, InformationRow(Own, previous));

        Register(schools: [SchoolFile(Converter(140001))], information: [One("a.csv", ""), One("b.csv", "3 2013-05-01 2013-05-02 2013-06-04 Yes 140001")])
            .Facts(140001).History!.MayLackEarlier.Should().BeTrue();
        Register(schools: [SchoolFile(Converter(140001))], information: [One("a.csv", ""), One("b.csv", "0 2013-05-01 2013-05-02 2013-06-04 Yes 140001")])
            .Facts(140001).History!.MayLackEarlier.Should().BeTrue();
    }

    [Fact]
    public void A_school_without_any_full_inspection_is_counted_as_without_a_judgement() =>
        Of([], [], InformationRow("", "")).Files.Should().Contain(new FileSummary("mi.csv", SourceKind.Inspections, 1, 0, 1));

    private static SchoolRegister Of(string[] schools, DataFile[] links, params string[] information) =>
        Register(schools: [SchoolFile(schools)], links: links, information: [ManagementInformation(information)]);
}
