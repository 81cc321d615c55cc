using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class RegisterTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("2019-08-31", "", true)]
    [InlineData("2019-09-01", "", true)]
    [InlineData("2019-09-02", "", false)]
    [InlineData("", "2019-08-31", false)]
    [InlineData("", "2019-09-01", true)]
    [InlineData("", "2019-09-02", true)]
    [InlineData("2019-09-01", "2019-09-01", true)]
    public void A_school_is_open_from_the_day_it_opens_until_the_day_it_closes(string opens, string closes, bool open)
    {
        var register = Register(schools: [SchoolFile($"100001,Elmfield,Community school,301,,{opens},{closes}")]);

        register.OpenOn(Entry).Any().Should().Be(open);
    }

    [Fact]
    public void Schools_come_in_the_order_of_their_numbers_from_however_many_files()
    {
        var register = Register(schools: [SchoolFile(Maintained(100007), Maintained(100003)), SchoolFile(Maintained(100005))]);

        register.OpenOn(Entry).Select(facts => facts.School.Urn.Value).Should().Equal(100003, 100005, 100007);
        register.Schools.Select(school => school.Urn.Value).Should().Equal(100003, 100005, 100007);
    }

    [Fact]
    public void A_school_is_found_by_its_number_also_when_it_is_closed()
    {
        var register = Register(schools: [SchoolFile("100001,Elmfield,Community school,301,,,2010-08-31")]);

        register.Find(Urn(100001))!.Name.Should().Be("Elmfield");
        register.Find(Urn(100002)).Should().BeNull();
        register.FactsOf(Urn(100001), Entry).Should().NotBeNull();
        register.FactsOf(Urn(100002), Entry).Should().BeNull();
    }

    [Fact]
    public void A_judgement_told_twice_by_one_file_or_by_two_is_one()
    {
        var register = Register(
            inspections: [Inspections("100001,Good,20140304", "100001,Good,20140304"), Inspections("100001,2,20140304")],
            schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001).History.Told().Should().Equal("2014-03-04 2 100001 School");
        register.JudgementCount.Should().Be(3);
    }

    [Fact]
    public void Satisfactory_and_requires_improvement_on_one_day_are_one_judgement()
    {
        var register = Register(inspections: [Inspections("100001,Satisfactory,20131204", "100001,Requires Improvement,20131204")], schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001).History.Told().Should().Equal("2013-12-04 3 100001 School");
    }

    [Fact]
    public void What_one_file_knows_of_a_judgement_s_dates_completes_what_another_does()
    {
        var register = Register(
            inspections: [Inspections("140001,3,20180501")],
            schools: [SchoolFile(Converter(140001))],
            information: [ManagementInformation(InformationRow("3 2018-05-01 2018-05-02 2018-06-04 Yes 140001", ""))]);

        register.Facts(140001).History!.Judgements.Should().Equal(
            new Judgement(Urn(140001), OverallEffectiveness.RequiresImprovement, Day("2018-05-01"), Day("2018-05-02"), Day("2018-06-04")));
    }

    [Fact]
    public void Two_grades_on_one_day_are_told_with_both_rows_and_the_other_schools_go_on()
    {
        var register = Register(
            inspections: [File("a.csv", InspectionHeader, "100001,Good,20140304", "100002,Good,20140304"), File("b.csv", InspectionHeader, "", "100001,3,20140304")],
            schools: [SchoolFile(Maintained(100001), Maintained(100002))]);

        var facts = register.Facts(100001);
        facts.History.Should().BeNull();
        facts.Problem!.Kind.Should().Be(SchoolProblemKind.ContradictoryJudgements);
        facts.Problem.School.Should().Be(Urn(100001));
        facts.Problem.Sources.Should().Equal(new SourceLine("a.csv", 2), new SourceLine("b.csv", 3));
        facts.Problem.Message.Should().Be("Oakham 100001 (URN 100001): contradictory judgements of 2014-03-04: URN 100001 grade 2 (a.csv, line 2); URN 100001 grade 3 (b.csv, line 3).");
        register.Facts(100002).Problem.Should().BeNull();
        register.OpenOn(Entry).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("100001,3,20140304,,10001", "100001,3,20140401,,10001", 1)]
    [InlineData("100001,3,20140304,,10087001", "100001,3,20140401,,10087001.0", 1)]
    [InlineData("100001,3,20140304,,ITS400001", "100001,3,20140401,,400001", 1)]
    [InlineData("100001,3,20140304,,its400001", "100001,3,20140401,,ITS400002", 2)]
    [InlineData("100001,3,20140304,20140306,", "100001,3,20140305,,", 1)]
    [InlineData("100001,3,20140304,20140306,400001", "100001,3,20140306,20140306,400002", 1)]
    [InlineData("100001,3,20140304,20140305,", "100001,3,20140305,20140306,", 2)]
    [InlineData("100001,3,20140304,20140305,", "100001,3,20140306,,", 2)]
    public void Rows_are_of_one_inspection_by_its_number_or_when_the_days_of_one_lie_within_the_other_s(string one, string other, int inspections)
    {
        var register = Register(inspections: [File("i.csv", "URN,Rating,Inspection date,Inspection end date,Inspection number", one, other)], schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001).History!.Judgements.Should().HaveCount(inspections);
        var contradicted = Register(inspections: [File("i.csv", "URN,Rating,Inspection date,Inspection end date,Inspection number", one, other.Replace(",3,", ",2,", StringComparison.Ordinal))], schools: [SchoolFile(Maintained(100001))]);
        (contradicted.Facts(100001).Problem?.Kind == SchoolProblemKind.ContradictoryJudgements).Should().Be(inspections == 1);
    }

    [Theory]
    [InlineData("N/A")]
    [InlineData("0")]
    [InlineData("00000000")]
    [InlineData("99999999")]
    [InlineData("1234")]
    [InlineData("1.01E+07")]
    [InlineData("ITS")]
    public void What_stands_for_no_inspection_number_makes_no_two_rows_one_inspection(string number)
    {
        var register = Register(
            inspections: [File("i.csv", "URN,Inspection number,Inspection start date,Overall effectiveness", $"910004,{number},30/01/2019,3", "910004,10012345,14/09/2015,2", $"910004,{number},14/09/2010,3")],
            schools: [SchoolFile(Maintained(910004))]);

        register.Facts(910004).History.Told().Should().Equal("2010-09-14 3 910004 School", "2015-09-14 2 910004 School", "2019-01-30 3 910004 School");
    }

    [Theory]
    [InlineData("27/05/2014", 1)]
    [InlineData("28/05/2014", 0)]
    [InlineData("04/03/2015", 0)]
    public void One_number_for_days_that_no_inspection_spans_is_a_contradiction_and_merges_nothing(string other, int judgements)
    {
        var register = Register(
            inspections: [File("i.csv", "URN,Inspection number,Inspection start date,Overall effectiveness", "910004,10087001,04/03/2014,3", $"910004,ITS10087001,{other},3")],
            schools: [SchoolFile(Maintained(910004))]);

        var facts = register.Facts(910004, "2019-09-01");
        (facts.History?.Judgements.Length ?? 0).Should().Be(judgements);
        facts.Problem?.Message.Should().Be(
            $"Oakham 910004 (URN 910004): one inspection number for judgements of 2014-03-04 and {other[6..]}-{other[3..5]}-{other[..2]}, which are too far apart for one inspection: "
            + "URN 910004 grade 3 (i.csv, line 2); URN 910004 grade 3 (i.csv, line 3).");
        (facts.Problem?.Kind).Should().Be(judgements == 1 ? null : SchoolProblemKind.ContradictoryJudgements);
    }

    [Fact]
    public void A_contradiction_between_a_school_and_its_predecessor_is_one()
    {
        var register = Register(
            inspections: [Inspections("140001,Good,20140304", "110001,3,20140304")],
            schools: [SchoolFile(Converter(140001), Maintained(110001))],
            links: [Links(Link(140001, 110001))]);

        register.Facts(140001).Problem!.Kind.Should().Be(SchoolProblemKind.ContradictoryJudgements);
        register.Facts(110001).Problem.Should().BeNull();
    }

    [Fact]
    public void A_third_row_that_contradicts_two_alike_is_told()
    {
        var register = Register(inspections: [Inspections("100001,2,20140304", "100001,2,20140304", "100001,4,20140304")], schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001).Problem!.Sources.Should().Equal(new SourceLine("inspections.csv", 2), new SourceLine("inspections.csv", 4));
    }

    [Fact]
    public void Judgements_after_the_as_at_date_do_not_exist_and_contradict_nothing()
    {
        var register = Register(inspections: [Inspections("100001,2,20190901", "100001,3,20190902", "100001,4,20190902")], schools: [SchoolFile(Maintained(100001))]);

        register.Facts(100001, "2019-09-01").History.Told().Should().Equal("2019-09-01 2 100001 School");
        register.Facts(100001, "2019-09-02").Problem.Should().NotBeNull();
    }

    [Fact]
    public void Judgements_of_schools_that_no_file_of_schools_has_are_no_fault()
    {
        var register = Register(inspections: [Inspections("110001,2,20140304")], schools: [SchoolFile(Maintained(100001))]);

        register.RejectedRows.Should().BeEmpty();
        register.Facts(100001).History.Told().Should().BeEmpty();
    }

    [Fact]
    public void A_school_told_twice_alike_is_one_and_told_otherwise_is_rejected()
    {
        var register = Register(schools: [SchoolFile(Maintained(100001), Maintained(100001)), File("more.csv", SchoolHeader, Converter(100001), Converter(100002))]);

        register.Schools.Should().HaveCount(2);
        register.Find(Urn(100001))!.Type.Should().Be("Community school");
        register.Facts(100001).Problem!.Kind.Should().Be(SchoolProblemKind.UnreadableRow);
        register.Facts(100002).Problem.Should().BeNull();
        register.RejectedRows.Select(row => row.Told()).Should().Equal("more.csv:2 URN '100001' is given before with other facts, in schools.csv, line 2");
        register.Files.Should().Equal(
            new FileSummary("schools.csv", SourceKind.Schools, 2, 0, 0),
            new FileSummary("more.csv", SourceKind.Schools, 2, 1, 0));
    }

    [Fact]
    public void What_is_known_of_support_is_what_the_caller_says()
    {
        var sources = new SchoolRegisterSources { Schools = [SchoolFile(Maintained(100001))], PriorSupport = PriorSupportSource.Unknown };

        Register(sources).Facts(100001).Prior.Should().Be(PriorSupport.Unknown);
        Register(sources with { PriorSupport = PriorSupportSource.NoneSupported }).Facts(100001).Prior.Should().Be(PriorSupport.None);
        Register(sources with { PriorSupport = PriorSupportSource.FromFiles(SupportYear, SupportFile()) }).Facts(100001).Prior.Should().Be(PriorSupport.None, "it is in none of the files");
        Register(sources).PriorSupportSource.ToString().Should().Be("Whether schools were supported under the offer of the year before is not known");
        PriorSupportSource.FromFiles(SupportYear, SupportFile()).ToString().Should().Be("Support under the offer of 2018 to 2019 from support.csv");
    }

    [Fact]
    public void Support_is_that_of_the_year_whose_offer_it_was_under()
    {
        var source = PriorSupportSource.FromFiles(new AcademicYear(2019), SupportFile("100001,2,2019-11-05", "100002,2,2018-11-05"));
        var register = Register(new SchoolRegisterSources { Schools = [SchoolFile(Maintained(100001), Maintained(100002))], PriorSupport = source });

        register.Facts(100001).Prior.Should().Be(PriorSupport.Supported(SupportTier.Tier2, Day("2019-11-05")));
        register.RejectedRows.Select(row => row.Told()).Should().Equal("support.csv:3 Taken up '2018-11-05' is outside the offer's academic year, 2019-09-01 to 2020-08-31");
        source.ToString().Should().Be("Support under the offer of 2019 to 2020 from support.csv");
        FluentActions.Invoking(() => PriorSupportSource.FromFiles(default, SupportFile())).Should().Throw<ArgumentException>().WithParameterName("year");
    }

    [Fact]
    public void Files_on_support_that_are_none_are_no_answer()
    {
        var fromNothing = () => PriorSupportSource.FromFiles(SupportYear);
        var left = () => Register(new SchoolRegisterSources { PriorSupport = null! });

        fromNothing.Should().Throw<ArgumentException>().WithMessage("No file of earlier support is given. Say NoneSupported *");
        left.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void With_a_file_on_support_a_school_that_is_not_listed_was_not_supported()
    {
        var register = Register(schools: [SchoolFile(Maintained(100001), Maintained(100002))], support: [SupportFile("100002,1,2018-11-05", "100002,1,2018-11-05")]);

        register.Facts(100001).Prior.Should().Be(PriorSupport.None);
        register.Facts(100002).Prior.Should().Be(PriorSupport.Supported(SupportTier.Tier1, Day("2018-11-05")));
        register.RejectedRows.Should().BeEmpty();
    }

    [Fact]
    public void Support_told_otherwise_a_second_time_is_rejected()
    {
        var register = Register(schools: [SchoolFile(Maintained(100002))], support: [SupportFile("100002,1,2018-11-05", "100002,2,2018-11-05")]);

        register.Facts(100002).Prior.Should().Be(PriorSupport.Unknown);
        register.RejectedRows.Select(row => row.Told()).Should().Equal("support.csv:3 URN '100002' is given before with other facts, in support.csv, line 2");
    }

    [Fact]
    public void Rejected_rows_come_in_the_order_of_files_and_lines()
    {
        var register = Register(
            inspections: [File("a.csv", InspectionHeader, "x,1,20140304", "y,1,20140304")],
            schools: [SchoolFile("z")],
            support: [SupportFile("q,1,")]);

        register.RejectedRows.Select(row => $"{row.File}:{row.Line}").Should().Equal("a.csv:2", "a.csv:3", "schools.csv:2", "support.csv:2");
    }

    [Fact]
    public void A_broken_file_among_many_is_told_the_first_given_first()
    {
        var loading = () => Register(inspections: [Inspections(), File("b.csv", "wrong"), File("c.csv", "wrong")], schools: [File("d.csv", "wrong")]);

        loading.Should().Throw<DataFileException>().Which.File.Should().Be("b.csv");
    }

    [Fact]
    public void A_register_of_no_files_is_empty()
    {
        var register = Register(new SchoolRegisterSources { Schools = default, PriorSupport = PriorSupportSource.Unknown });

        register.OpenOn(Entry).Should().BeEmpty();
        register.Files.Should().BeEmpty();
    }

    [Fact]
    public void No_files_at_a_time_are_refused()
    {
        var loading = () => SchoolRegister.Load(new SchoolRegisterSources { PriorSupport = PriorSupportSource.Unknown }, new SchoolRegisterOptions { MaxFilesAtATime = 0 });

        loading.Should().Throw<ArgumentOutOfRangeException>();
    }
}
