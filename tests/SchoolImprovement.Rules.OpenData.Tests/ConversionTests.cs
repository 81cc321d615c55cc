using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class ConversionTests
{
    [Fact]
    public void The_judgements_of_a_converter_s_one_predecessor_count()
    {
        var facts = Of([Converter(140001)], Link(140001, 110001)).Facts(140001);

        facts.Predecessors.Should().Equal(Urn(110001));
        facts.History.Told().Should().Equal("2010-01-01 3 110001 ConverterPredecessor", "2014-01-01 2 140001 School");
        facts.History!.AmalgamatedFrom.Should().BeEmpty();
    }

    [Fact]
    public void A_sponsored_academy_s_predecessor_is_told_from_a_converter_s() =>
        Of([Sponsored(140001)], Link(140001, 110001)).Facts(140001).History.Told()
            .Should().Equal("2010-01-01 3 110001 OtherPredecessor", "2014-01-01 2 140001 School");

    [Fact]
    public void A_school_that_is_no_academy_has_its_own_judgements_only()
    {
        var facts = Of([Maintained(140001)], Link(140001, 110001)).Facts(140001);

        facts.Predecessors.Should().BeEmpty();
        facts.History.Told().Should().Equal("2014-01-01 2 140001 School");
    }

    [Theory]
    [InlineData("Predecessor - merged")]
    [InlineData("Predecessor - Split School")]
    [InlineData("Successor")]
    [InlineData("Result of Amalgamation")]
    [InlineData("Sixth Form Centre School")]
    public void Links_of_other_types_count_for_nothing(string type)
    {
        var facts = Of([Converter(140001)], Link(140001, 110001, type)).Facts(140001);

        facts.Predecessors.Should().BeEmpty();
        facts.History!.AmalgamatedFrom.Should().BeEmpty();
    }

    [Fact]
    public void A_link_of_another_type_beside_a_predecessor_does_not_make_an_amalgamation() =>
        Of([Converter(140001)], Link(140001, 110001), Link(140001, 110002, "Predecessor - merged")).Facts(140001)
            .Predecessors.Should().Equal(Urn(110001));

    [Theory]
    [InlineData("31-08-2019", true)]
    [InlineData("01-09-2019", true)]
    [InlineData("02-09-2019", false)]
    [InlineData("", true)]
    public void A_link_holds_from_its_day_on_and_always_when_it_has_none(string established, bool holds) =>
        Of([Converter(140001)], Link(140001, 110001, established: established)).Facts(140001)
            .Predecessors.Should().HaveCount(holds ? 1 : 0);

    [Theory]
    [InlineData("2019-03-01", "2019-02-28", true)]
    [InlineData("2019-03-01", "2019-03-01", true)]
    [InlineData("2019-03-01", "2019-03-02", false)]
    [InlineData("2019-03-01", "", false)]
    [InlineData("2019-09-01", "2019-08-31", true)]
    [InlineData("", "2019-02-28", false)]
    public void A_link_s_later_date_does_not_count_where_the_predecessor_had_closed_when_the_academy_opened(string opens, string closes, bool holds)
    {
        var register = Register(
            inspections: [Inspections("110001,3,20100101")],
            schools: [SchoolFile($"140001,New,Academy converter,999,London,{opens},", $"110001,Old,Community school,999,London,,{closes}")],
            links: [Links(Link(140001, 110001, established: "01-03-2021"))]);

        register.Facts(140001).Predecessors.Should().HaveCount(holds ? 1 : 0);
        register.ExplainLinks(Urn(140001), Entry).Should().ContainSingle()
            .Which.Should().Contain(holds ? "110001 is the predecessor of 140001" : "linked only from a later day");
    }

    [Theory]
    [InlineData("110001,2,2018-11-05", "not known")]
    [InlineData("110001,five,2018-11-05", "not known")]
    [InlineData("110002,2,2018-11-05", "not supported")]
    [InlineData("140001,1,2018-11-05", "supported, tier 1, taken up 5 Nov 2018")]
    public void Whether_support_of_a_predecessor_went_on_in_the_academy_is_not_known(string support, string prior)
    {
        var register = Register(schools: [SchoolFile(Converter(140001))], links: [Links(Link(140001, 110001))], support: [SupportFile(support)]);

        register.Facts(140001).Prior.ToString().Should().Be(prior);
        register.ToPopulation(Entry, Problems.None, TestContext.Current.CancellationToken).PriorSupportOf(0).ToString().Should().Be(prior);
    }

    [Fact]
    public void Of_an_amalgamation_no_predecessor_counts_and_the_history_says_so()
    {
        var facts = Of([Converter(140001)], Link(140001, 110002), Link(140001, 110001)).Facts(140001);

        facts.Predecessors.Should().BeEmpty();
        facts.History.Told().Should().Equal("2014-01-01 2 140001 School");
        facts.History!.AmalgamatedFrom.Should().Equal(Urn(110001), Urn(110002));
    }

    [Fact]
    public void A_second_predecessor_after_the_as_at_date_leaves_a_conversion()
    {
        var register = Of([Converter(140001)], Link(140001, 110001), Link(140001, 110002, established: "01-01-2020"));

        register.Facts(140001, "2019-12-31").Predecessors.Should().Equal(Urn(110001));
        register.Facts(140001, "2020-01-01").History!.AmalgamatedFrom.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_link_twice_is_one_and_holds_from_the_earlier_day()
    {
        var register = Of([Converter(140001)], Link(140001, 110001, established: "01-01-2020"), Link(140001, 110001, established: "01-01-2012"));

        register.Facts(140001).Predecessors.Should().Equal(Urn(110001));
    }

    [Fact]
    public void A_line_of_academies_is_followed_back_to_the_school_that_was_none()
    {
        var facts = Of([Converter(140001), Converter(130001), Maintained(110001)], Link(140001, 130001), Link(130001, 110001), Link(110001, 110002)).Facts(140001);

        facts.Predecessors.Should().Equal(Urn(130001), Urn(110001));
        facts.History.Told().Should().Equal(
            "2010-01-01 3 110001 ConverterPredecessor", "2012-01-01 2 130001 ConverterPredecessor", "2014-01-01 2 140001 School");
    }

    [Fact]
    public void A_predecessor_that_no_file_of_schools_has_ends_the_line() =>
        Of([Converter(140001)], Link(140001, 130001), Link(130001, 110001)).Facts(140001)
            .Predecessors.Should().Equal(Urn(130001));

    [Theory]
    [InlineData("910005,2,20080304", true)]
    [InlineData("910005,Splendid,20080304", true)]
    [InlineData("910007,2,20080304", true)]
    [InlineData("910005,2,20170901", false)]
    [InlineData("910006,2,20080304", false)]
    public void Judgements_behind_a_predecessor_that_no_file_of_schools_has_may_be_lacking(string row, bool mayLack)
    {
        var register = Register(
            inspections: [Inspections("910002,3,20190130", row)],
            schools: [SchoolFile("910002,Birch,Academy converter,801,South West,2017-09-01,")],
            links: [Links(
                Link(910002, 910003, established: "01-09-2017"),
                Link(910003, 910005, established: "01-09-2012"),
                Link(910003, 910006, "Predecessor - merged", "01-09-2012"),
                Link(910005, 910007, established: "01-09-2010"))]);

        var facts = register.Facts(910002);
        facts.History.Told().Should().Equal("2019-01-30 3 910002 School");
        facts.History!.MayLackEarlier.Should().Be(mayLack);
        register.ExplainLinks(Urn(910002), Entry).Should().ContainSingle(sentence => sentence.StartsWith("910003"));
    }

    [Fact]
    public void What_lies_behind_a_predecessor_that_no_file_of_schools_has_is_explained() =>
        Of([Converter(140001)], Link(140001, 130001), Link(130001, 110001)).ExplainLinks(Urn(140001), Entry)
            .Should().Contain("110001 is the predecessor of 130001 (links.csv, line 3, told by the school itself, 4 Mar 2014). Whether its judgements count is not known, as no file of schools has 130001.");

    [Fact]
    public void Behind_an_amalgamation_no_judgements_are_lacking() =>
        Of([Converter(140001)], Link(140001, 130001), Link(130001, 110001), Link(130001, 110002)).Facts(140001).History!.MayLackEarlier.Should().BeFalse();

    [Fact]
    public void What_lies_behind_a_sponsored_academy_is_no_converter_s_predecessor() =>
        Of([Converter(140001), Sponsored(130001)], Link(140001, 130001), Link(130001, 110001)).Facts(140001).History.Told()
            .Should().Equal("2010-01-01 3 110001 OtherPredecessor", "2012-01-01 2 130001 ConverterPredecessor", "2014-01-01 2 140001 School");

    [Fact]
    public void What_lies_behind_a_converter_stays_another_s_predecessor_when_a_sponsored_academy_follows() =>
        Of([Sponsored(140001), Converter(130001)], Link(140001, 130001), Link(130001, 110001)).Facts(140001).History.Told()
            .Should().Equal("2010-01-01 3 110001 OtherPredecessor", "2012-01-01 2 130001 OtherPredecessor", "2014-01-01 2 140001 School");

    [Fact]
    public void An_amalgamation_further_back_ends_the_line_there()
    {
        var facts = Of([Converter(140001), Converter(130001)], Link(140001, 130001), Link(130001, 110001), Link(130001, 110002)).Facts(140001);

        facts.Predecessors.Should().Equal(Urn(130001));
        facts.History.Told().Should().Equal("2012-01-01 2 130001 ConverterPredecessor", "2014-01-01 2 140001 School");
        facts.History!.AmalgamatedFrom.Should().Equal(Urn(110001), Urn(110002));
    }

    [Fact]
    public void A_circle_is_told_with_its_rows_and_the_other_schools_go_on()
    {
        var register = Of(
            [Converter(140001), Converter(130001), Converter(150001)], Link(140001, 130001), Link(130001, 140001), Link(150001, 110001));

        var problem = register.Facts(140001).Problem!;
        problem.Kind.Should().Be(SchoolProblemKind.CyclicPredecessors);
        problem.Sources.Should().Equal(new SourceLine("links.csv", 2), new SourceLine("links.csv", 3));
        problem.Message.Should().Be("Elmfield 140001 (URN 140001): its predecessors go round in a circle: 140001 followed 130001 (links.csv, line 2), 130001 followed 140001 (links.csv, line 3).");
        register.OpenOn(Entry).Count(facts => facts.Problem is null).Should().Be(1);
    }

    [Fact]
    public void A_school_that_follows_itself_is_a_circle() =>
        Of([Converter(140001)], Link(140001, 140001)).Facts(140001).Problem!.Kind.Should().Be(SchoolProblemKind.CyclicPredecessors);

    [Fact]
    public void A_circle_further_back_is_told_too() =>
        Of([Converter(140001), Converter(130001), Converter(120001)], Link(140001, 130001), Link(130001, 120001), Link(120001, 130001))
            .Facts(140001).Problem!.Sources.Should().HaveCount(3);

    [Fact]
    public void The_same_inspection_under_the_old_and_the_new_number_is_the_school_s_own()
    {
        var register = Register(
            inspections: [Inspections("110001,3,20100101", "140001,3,20100101")],
            schools: [SchoolFile(Converter(140001))],
            links: [Links(Link(140001, 110001))]);

        register.Facts(140001).History.Told().Should().Equal("2010-01-01 3 140001 School");
    }

    [Fact]
    public void A_link_told_by_the_predecessor_alone_is_a_conversion_too() =>
        Of([Converter(140001)], Link(110001, 140001, "Successor")).Facts(140001).Predecessors.Should().Equal(Urn(110001));

    [Fact]
    public void Of_a_link_told_by_both_the_academy_s_own_row_holds()
    {
        var register = Of([Converter(140001)], Link(110001, 140001, "Successor", "31-08-2012"), Link(140001, 110001, established: "01-09-2019"));

        register.Facts(140001, "2019-08-31").Predecessors.Should().BeEmpty();
        register.Facts(140001, "2019-09-01").Predecessors.Should().Equal(Urn(110001));
    }

    [Theory]
    [InlineData("Predecessor - amalgamated", "Predecessor - amalgamated")]
    [InlineData("Predecessor", "Predecessor - amalgamated")]
    [InlineData("Predecessor", "Predecessor")]
    public void An_amalgamated_predecessor_or_a_second_plain_one_makes_an_amalgamation(string one, string other)
    {
        var facts = Of([Converter(140001)], Link(140001, 110001, one), Link(140001, 110002, other)).Facts(140001);

        facts.Predecessors.Should().BeEmpty();
        facts.History!.AmalgamatedFrom.Should().Equal(Urn(110001), Urn(110002));
    }

    [Theory]
    [InlineData("2010-01-01", "", "", false)]
    [InlineData("2010-01-02", "", "", true)]
    [InlineData("", "2009-12-31", "", false)]
    [InlineData("", "2010-01-01", "", true)]
    [InlineData("", "", "31-12-2009", false)]
    [InlineData("", "", "01-01-2010", true)]
    [InlineData("", "", "", false)]
    [InlineData("2010-01-02", "2009-12-31", "31-12-2009", true)]
    [InlineData("", "2010-01-01", "31-12-2009", true)]
    public void A_predecessor_s_judgement_counts_when_its_inspection_began_before_the_academy_opened(string opens, string closes, string linked, bool counts)
    {
        var register = Register(
            inspections: [Inspections("110001,3,20100101")],
            schools: [SchoolFile($"140001,New,Academy converter,999,London,{opens},", $"110001,Old,Community school,999,London,,{closes}")],
            links: [Links(Link(140001, 110001, established: linked))]);

        register.Facts(140001).History!.Judgements.Should().HaveCount(counts ? 1 : 0);
        register.ExplainLinks(Urn(140001), Entry).Should().HaveCount(counts ? 1 : 2);
    }

    [Theory]
    [InlineData("110001,3,20160301", "", true)]
    [InlineData("110001,3,20160301", "140001,2,20180918", true)]
    [InlineData("110001,Splendid,20160301", "", null)]
    [InlineData("110001,3,20190501", "140001,2,20180918", false)]
    [InlineData("110001,3,20190902", "", false)]
    public void Where_no_day_says_until_when_a_predecessor_s_judgements_count_those_before_the_academy_s_first_may_be_lacking(string row, string own, bool? mayLack)
    {
        var register = Register(inspections: [Inspections(row, own)], schools: [SchoolFile(Converter(140001), Maintained(110001))], links: [Links(Link(140001, 110001, established: ""))]);

        var facts = register.Facts(140001);
        (facts.History?.MayLackEarlier).Should().Be(mayLack);
        (facts.History?.Judgements.Length).Should().Be(mayLack is null ? null : own.Length > 0 ? 1 : 0);
        facts.Predecessors.Should().Equal(Urn(110001));
        (facts.Problem?.Kind).Should().Be(mayLack is null ? SchoolProblemKind.UnreadableRow : null);
    }

    [Fact]
    public void Where_no_day_says_until_when_a_predecessor_s_judgements_count_that_is_explained() =>
        Register(inspections: [Inspections("110001,2,20160301", "110001,3,20190501", "140001,2,20180918")], schools: [SchoolFile(Converter(140001))], links: [Links(Link(140001, 110001, established: ""))])
            .ExplainLinks(Urn(140001), Entry).Should().Equal(
                "110001 is the predecessor of 140001 (links.csv, line 2, told by the school itself). That is a conversion: its judgements count where the inspection began before the academy opened (that day is not known, nor are the predecessor's last day and the day of the link).",
                "Whether grade 2 of 1 Mar 2016 counts is not known.",
                "Grade 3 of 1 May 2019 does not count: it is 110001's own, as 140001 had been inspected under its own number by then.");

    [Fact]
    public void The_links_are_explained_with_their_kind_and_what_counts()
    {
        var register = Register(
            inspections: [Inspections("110001,3,20190501")],
            schools: [SchoolFile("140001,New,Academy converter,999,London,2013-08-17,")],
            links: [Links(Link(110001, 140001, "Successor", "16-08-2013"), Link(140001, 110002, "Predecessor - merged", ""))]);

        register.ExplainLinks(Urn(140001), Entry).Should().Equal(
            "110001 is the predecessor of 140001 (links.csv, line 2, told by the predecessor, 16 Aug 2013). That is a conversion: its judgements count where the inspection began before 17 Aug 2013, when the academy opened.",
            "110002 is a school taken into, or split for, 140001 (links.csv, line 3, told by the school itself). Its judgements do not count.",
            "Grade 3 of 1 May 2019 does not count: it is 110001's own, as it did not begin before 17 Aug 2013, when the academy opened.");
    }

    private static SchoolRegister Of(string[] schools, params string[] links) => Register(
        inspections: [Inspections("110001,3,20100101", "110002,4,20110101", "130001,2,20120101", "140001,2,20140101")],
        schools: [SchoolFile(schools)],
        links: [Links(links)]);
}
