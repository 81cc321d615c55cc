using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>A row that cannot be read never makes a school look as though the row were not there.</summary>
public sealed class UnreadableRowTests
{
    [Theory]
    [InlineData("100001,Splendid,20180304")]
    [InlineData("100001,3,5 March 2018")]
    [InlineData("100001,3")]
    [InlineData("100001,3,20180304,surplus")]
    [InlineData("100001,\"3\"x,20180304")]
    [InlineData("100002,\"2,20180304\r\n100001,2,20150304")]
    public void A_judgement_that_cannot_be_read_leaves_its_school_undecided(string row)
    {
        var register = Register(inspections: [Inspections("100001,2,20140304", "100003,2,20140304", row)], schools: [SchoolFile(Maintained(100001), Maintained(100003))]);

        var problem = register.Facts(100001).Problem!;
        problem.Kind.Should().Be(SchoolProblemKind.UnreadableRow);
        problem.Sources.Should().Equal(new SourceLine("inspections.csv", 4));
        register.Facts(100003).Problem.Should().BeNull();
    }

    [Fact]
    public void A_judgement_after_the_day_leaves_the_school_as_it_is_also_where_its_grade_cannot_be_read()
    {
        var register = Register(inspections: [Inspections("100001,Splendid,20191105")], schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001, "2019-11-04").Problem.Should().BeNull();
        register.Facts(100001, "2019-11-05").Problem.Should().NotBeNull();
    }

    [Theory]
    [InlineData("2 2019-10-30 2019-10-31 2019-11-28 Yes 100001", "RI    Yes 100001", true)]
    [InlineData("2 2019-10-30 2019-10-31 2019-11-28 Yes 100001", "RI 2016-09-14   Yes 100001", true)]
    [InlineData("2 2019-10-30 2019-10-31 2019-11-28 Yes 100001", "RI 2019-09-14   Yes 100001", false)]
    [InlineData("RI 2019-10-30 2019-10-31 2019-11-28 Yes 100001", "", false)]
    [InlineData("RI  2019-10-31 2019-11-28 Yes 100001", "2 2019-09-14   Yes 100001", true)]
    [InlineData("3 2029-01-30 2019-01-31 2019-02-28 Yes 100001", "", true)]
    [InlineData("3 2029-01-30  2019-02-28 Yes 100001", "", true)]
    [InlineData("3 2029-01-30 2029-01-29 2029-02-28 Yes 100001", "", false)]
    public void A_row_of_which_any_part_may_be_of_the_day_or_before_leaves_its_school_undecided(string latest, string previous, bool undecided)
    {
        var register = Register(inspections: [Inspections("100001,2,20120101")], schools: [SchoolFile(Maintained(100001))], information: [ManagementInformation(InformationRow(latest, previous))]);

        register.RejectedRows.Should().ContainSingle();
        (register.Facts(100001).Problem?.Kind).Should().Be(undecided ? SchoolProblemKind.UnreadableRow : null);
    }

    [Fact]
    public void A_predecessor_s_row_leaves_the_academy_undecided_where_its_judgement_would_count()
    {
        var register = Register(
            inspections: [Inspections("110001,Splendid,20150304", "110002,Splendid,20190304")],
            schools: [SchoolFile("140001,New,Academy converter,999,London,2016-09-01,", "140002,New,Academy converter,999,London,2016-09-01,")],
            links: [Links(Link(140001, 110001), Link(140002, 110002))]);

        register.Facts(140001).Problem!.Kind.Should().Be(SchoolProblemKind.UnreadableRow);
        register.Facts(140002).Problem.Should().BeNull();
    }

    [Theory]
    [InlineData("140001,11000x,,Predecessor,", true)]
    [InlineData("140001,110001,,Predecessor,soon", true)]
    [InlineData("110001,140001,,Successor,soon", true)]
    [InlineData("140001,110001,,,", true)]
    [InlineData("140001,110001,,Predecesor,", true)]
    [InlineData("140001,11000x,,Sixth Form Centre Link,", false)]
    public void A_link_that_cannot_be_read_leaves_both_schools_undecided_where_it_may_say_who_came_from_whom(string row, bool undecided) =>
        (Register(schools: [SchoolFile(Converter(140001))], links: [Links(row)]).Facts(140001).Problem is not null).Should().Be(undecided);

    [Fact]
    public void A_school_whose_own_row_cannot_be_read_is_told_as_open_and_undecided()
    {
        var register = Register(inspections: [Inspections("100001,3,20180304")], schools: [SchoolFile("100001,Elmfield,Community school,999,London,soon,", "100002,Oakham")]);

        var facts = register.OpenOn(Entry).ToList();
        facts.Select(one => one.School.Urn.Value).Should().Equal(100001, 100002);
        facts[0].School.Name.Should().Be("Elmfield");
        facts.Should().OnlyContain(one => one.Problem!.Kind == SchoolProblemKind.UnreadableRow);
    }

    [Theory]
    [InlineData("100001,five,2018-11-05")]
    [InlineData("100001,1,2008-11-05")]
    public void Support_that_cannot_be_read_is_not_known(string row)
    {
        var register = Register(schools: [SchoolFile(Maintained(100001), Maintained(100002))], support: [SupportFile(row)]);

        register.Facts(100001).Prior.Should().Be(PriorSupport.Unknown);
        register.Facts(100002).Prior.Should().Be(PriorSupport.None);
    }

    [Fact]
    public void Judgements_of_schools_that_are_not_named_are_counted()
    {
        var register = Register(inspections: [Inspections("100001,3,20180304", "100005,3,20180304", "100005,2,20140304", "100009,2,20140304")], schools: [SchoolFile(Maintained(100001))]);

        register.NotNamed().Should().Be((3, 2));
    }

    [Fact]
    public void Supported_schools_that_are_not_named_are_counted() =>
        Register(schools: [SchoolFile(Maintained(100001))], support: [SupportFile("100001,1,2018-11-05", "100002,1,2018-11-05", "100002,1,2018-11-05", "100003,,", "100004,five,")])
            .SupportedNotNamed().Should().Be(2);
}
