using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class PopulationTests
{
    [Fact]
    public void A_population_holds_the_schools_that_are_open_on_the_day_in_the_order_of_their_numbers()
    {
        var register = Register(
            inspections: [Inspections("140001,3,20180304", "110001,2,20140304", "100002,3,20190901", "100002,2,20190902")],
            schools: [SchoolFile(Converter(140001), "100002,Two,Community school,999,,,", "100003,Shut,Community school,999,London,,2019-08-31", "140004,New,Free school,999,London,2019-09-02,")],
            links: [Links(Link(140001, 110001))],
            support: [SupportFile("100002,2,2018-11-05")]);

        var population = register.ToPopulation(Entry, Problems.None, Token);

        Told(population).Should().Equal(
            "100002 '' Supported(Tier2, 2018-11-05) complete: 2019-09-01 3 School",
            "140001 'North East' None complete: 2014-03-04 2 ConverterPredecessor; 2018-03-04 3 School");
        population.Regions.Should().Equal("", "North East");
        Told(register.ToPopulation(Entry.AddDays(1), Problems.None, Token)).Should().HaveCount(3)
            .And.HaveElementAt(0, "100002 '' Supported(Tier2, 2018-11-05) complete: 2019-09-01 3 School; 2019-09-02 2 School");
    }

    [Fact]
    public void A_judgement_told_twice_is_packed_once_with_the_dates_that_are_known()
    {
        var register = Register(
            inspections: [Inspections("140001,3,20180304"), File("other.csv", "URN,Rating,Inspection Date,Inspection end date,Publication date", "140001,3,20180304,20180305,20180401")],
            schools: [SchoolFile(Converter(140001))]);

        var judgement = register.ToPopulation(Entry, Problems.None, Token).JudgementsOf(0).ToArray().Should().ContainSingle().Subject;

        judgement.Should().Be(CompactJudgement.Of(register.Facts(140001).History!.Judgements.Single()));
    }

    [Fact]
    public void What_the_management_information_may_lack_a_population_may_lack_too()
    {
        var register = Register(
            information: [ManagementInformation(InformationRow("3 04/03/2018 05/03/2018 01/04/2018 Yes 140001", ""), InformationRow("3 04/03/2018 05/03/2018 01/04/2018 Yes 140002", "2 04/03/2014 05/03/2014 01/04/2014 Yes 140002"))],
            schools: [SchoolFile(Converter(140001), Converter(140002))]);

        var population = register.ToPopulation(Entry, Problems.None, Token);

        population.MayLackEarlier(0).Should().BeFalse();
        population.MayLackEarlier(1).Should().BeTrue();
        population.PriorSupportOf(0).Should().Be(PriorSupport.Unknown);
    }

    [Fact]
    public void Schools_that_cannot_be_packed_are_told_with_the_row_and_the_others_are_packed()
    {
        var register = Register(
            inspections: [Inspections("100001,3,20180304", "100001,2,20180304", "100002,3,20800304", "100003,3,20180304")],
            schools: [SchoolFile(Maintained(100001), Maintained(100002), Maintained(100003), Maintained(100004))],
            support: [SupportFile()]);
        var problems = new List<SchoolProblem>();

        var population = register.ToPopulation(Day("2080-09-01"), problems.Add, Token);

        population.Count.Should().Be(2);
        problems.Select(problem => (problem.School.Value, problem.Kind)).Should().Equal(
            (100001, SchoolProblemKind.ContradictoryJudgements), (100002, SchoolProblemKind.DateNotKept));
        problems[1].Message.Should().Be("Oakham 100002 (URN 100002): the judgement of 2080-03-04 (inspections.csv, line 4) has a date outside 1900-01-01 to 2079-06-06, which a population does not keep.");
        problems[1].Sources.Should().Equal(new SourceLine("inspections.csv", 4));
    }

    [Fact]
    public void Packing_can_be_cancelled()
    {
        var register = Register(inspections: [Inspections("100001,3,20180304")], schools: [SchoolFile(Maintained(100001))]);

        register.Invoking(one => one.ToPopulation(Entry, Problems.None, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Whatever_the_files_hold_a_population_is_that_of_the_facts_one_by_one()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(SixSchools.Inspections.ArrayOf().ToArbitrary(), SixSchools.Links.ArrayOf().ToArbitrary(), (rows, linked) =>
        {
            var register = Register([Inspections(rows)], [SchoolFile(SixSchools.Rows)], [Links(linked)]);
            var expected = new SchoolPopulationBuilder();
            var left = new List<SchoolProblem>();
            foreach (var facts in register.OpenOn(Entry).Where(facts => facts.Problem is null))
            {
                expected.Add(facts.History!, facts.Prior, facts.School.Region!);
            }

            var population = register.ToPopulation(Entry, left.Add);

            return Told(population).SequenceEqual(Told(expected.Build()))
                && left.Select(problem => problem.Message).SequenceEqual(register.OpenOn(Entry).Select(facts => facts.Problem?.Message).OfType<string>());
        }));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static List<string> Told(SchoolPopulation population) =>
    [
        .. Enumerable.Range(0, population.Count).Select(i =>
            $"{population.UrnOf(i)} '{population.RegionOf(i)}' {Told(population.PriorSupportOf(i))} {(population.MayLackEarlier(i) ? "may lack" : "complete")}: "
            + string.Join("; ", population.JudgementsOf(i).ToArray().Select(one => $"{one.FirstDay:yyyy-MM-dd} {(int)one.Grade} {one.Origin}"))),
    ];

    private static string Told(PriorSupport prior) =>
        prior == PriorSupport.None ? "None" : prior == PriorSupport.Unknown ? "Unknown" : $"Supported({prior.Tier ?? SupportTier.None}, {prior.TakenUp:yyyy-MM-dd})";
}
