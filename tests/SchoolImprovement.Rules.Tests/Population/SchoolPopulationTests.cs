using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class SchoolPopulationTests
{
    private static readonly DateOnly LastDay = new(2020, 8, 31);
    private static readonly IReadOnlyList<(InspectionHistory History, PriorSupport Prior)> Schools = [.. Some(3_000, seed: 5)];

    public static TheoryData<int> Policies => Tables.Numbers;

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_population_is_decided_as_its_schools_are_whatever_the_policy_and_the_date(int policy)
    {
        var table = Tables.Of(policy);
        var population = Of(Schools);
        foreach (var asAt in Samples.AsAts)
        {
            var decisions = population.Decide(table, asAt);
            for (var i = 0; i < Schools.Count; i++)
            {
                var expected = table.Rules.Decide(Schools[i].History, asAt, Schools[i].Prior);
                Said(decisions, i).Should().Be((expected.Outcome, expected.Tier, expected.TierMet, expected.Route), "school {0} as at {1}", i, asAt);
            }
        }
    }

    [Fact]
    public void Every_date_beside_a_boundary_falls_on_the_side_that_the_rules_say()
    {
        var table = Tables.Of(0);
        List<(InspectionHistory History, PriorSupport Prior)> schools =
        [
            .. from one in Samples.Days
               from other in Samples.Days
               where one < other
               from prior in Samples.Priors
               select (InspectionHistory.Of(new(900_001), (OverallEffectiveness.RequiresImprovement, one), (OverallEffectiveness.RequiresImprovement, other)), prior),
        ];
        var decisions = Of(schools).Decide(table, LastDay);

        for (var i = 0; i < schools.Count; i++)
        {
            decisions.RouteOf(i).Should().Be(table.Rules.Decide(schools[i].History, LastDay, schools[i].Prior).Route);
        }
    }

    [Fact]
    public void More_schools_than_one_thread_decides_are_decided_all_the_same()
    {
        var table = Tables.Of(0);
        var many = new SchoolPopulationBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            many.Add(Schools[i % Schools.Count].History, Schools[i % Schools.Count].Prior, "England");
        }

        var states = many.Build().Decide(table, LastDay).States.ToArray();

        var few = Of(Schools).Decide(table, LastDay).States.ToArray();
        states.SequenceEqual(Enumerable.Range(0, 20_000).Select(i => few[i % few.Length])).Should().BeTrue();
    }

    [Fact]
    public void What_was_added_can_be_read_again()
    {
        var population = Of(Schools);

        population.Count.Should().Be(Schools.Count);
        population.JudgementCount.Should().Be(Schools.Sum(school => school.History.Judgements.Length));
        for (var i = 0; i < Schools.Count; i++)
        {
            var urn = population.UrnOf(i);
            population.JudgementsOf(i).ToArray().Select(one => one.Under(urn)).Should().Equal(
                Schools[i].History.Judgements.Select(one => new Judgement(urn, one.Grade, one.FirstDay, one.LastDay, one.PublicationDate, one.Origin)));
            population.PriorSupportOf(i).Should().Be(Schools[i].Prior);
            population.MayLackEarlier(i).Should().Be(Schools[i].History.MayLackEarlier);
        }
    }

    [Fact]
    public void Memory_is_sixteen_bytes_a_school_and_eight_a_judgement()
    {
        var population = Of(Schools);

        population.Bytes.Should().Be((16L * population.Count) + (8L * population.JudgementCount) + sizeof(int));
    }

    [Fact]
    public void Packed_judgements_in_any_order_come_to_the_same_as_a_history()
    {
        var builder = new SchoolPopulationBuilder(Schools.Count);
        foreach (var (history, prior) in Schools)
        {
            builder.Add(history.School, [.. history.Judgements.Reverse().Select(CompactJudgement.Of)], prior, "England", history.MayLackEarlier);
        }

        builder.Count.Should().Be(Schools.Count);
        foreach (var policy in (int[])[0, 1])
        {
            builder.Build().Decide(Tables.Of(policy), LastDay).States.ToArray().Should().Equal(
                Of(Schools).Decide(Tables.Of(policy), LastDay).States.ToArray());
        }
    }

    [Fact]
    public void Two_packed_judgements_of_one_first_day_are_refused()
    {
        CompactJudgement[] twice = [new(OverallEffectiveness.Good, new(2018, 5, 6)), new(OverallEffectiveness.Good, new(2018, 5, 6), publicationDate: new(2018, 6, 7))];

        new SchoolPopulationBuilder().Invoking(builder => builder.Add(new(900_123), twice, PriorSupport.None, ""))
            .Should().Throw<ArgumentException>().WithMessage("*900123*2018-05-06*");
    }

    [Fact]
    public void Schools_are_found_by_number_and_counted_by_region()
    {
        var requiresImprovement = (OverallEffectiveness.RequiresImprovement, new DateOnly(2018, 5, 6));
        var builder = new SchoolPopulationBuilder();
        builder.Add(InspectionHistory.Of(new(900_300), requiresImprovement), PriorSupport.None, "North East");
        builder.Add(InspectionHistory.Of(new(900_100)), PriorSupport.None, "South West");
        builder.Add(InspectionHistory.Of(new(900_200), requiresImprovement), PriorSupport.Unknown, "North East");
        builder.Add(InspectionHistory.Of(new(900_100), requiresImprovement), PriorSupport.None, "South West");
        var population = builder.Build();

        population.IndexOf(new(900_200)).Should().Be(2);
        population.IndexOf(new(900_100)).Should().Be(1, "it was added first");
        population.IndexOf(new(900_150)).Should().Be(-1);
        population.IndexOf(new(999_999)).Should().Be(-1);
        population.Regions.Should().Equal("North East", "South West");
        population.RegionOf(3).Should().Be("South West");
        var decisions = population.Decide(Tables.Of(0), LastDay);
        decisions.CountByRegion().Should().Equal(
            new SchoolCounts(0, 0, 1, 0, 1, 0),
            new SchoolCounts(1, 0, 0, 0, 1, 0));
        decisions.CountSchools().Should().Be(new SchoolCounts(1, 0, 1, 0, 2, 0));
    }

    [Fact]
    public void Counts_by_region_add_up_to_the_counts_of_all()
    {
        var decisions = Of(Schools).Decide(Tables.Of(2), LastDay);

        decisions.CountByRegion().Aggregate((one, other) => one + other).Should().Be(decisions.CountSchools());
        decisions.CountSchools().Total.Should().Be(Schools.Count);
        decisions.CountSchools().Eligible.Should().BeGreaterThan(100);
    }

    [Fact]
    public void An_as_at_date_of_another_year_is_refused() =>
        Of(Schools).Invoking(population => population.Decide(Tables.Of(0), new(2021, 9, 1))).Should().Throw<UnknownAcademicYearException>();

    [Fact]
    public void A_date_that_eight_bytes_cannot_hold_is_refused()
    {
        FluentActions.Invoking(() => new CompactJudgement(OverallEffectiveness.Good, new(1899, 12, 31))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1900-01-01*2079-06-06*");
        FluentActions.Invoking(() => new CompactJudgement(OverallEffectiveness.Good, new(2079, 6, 6), publicationDate: new(2079, 6, 7))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CompactJudgement(OverallEffectiveness.Good, new(2019, 6, 6), new(2019, 6, 5))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*before its first day, 2019-06-06*");
        FluentActions.Invoking(() => new CompactJudgement(0, new(2019, 6, 6))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CompactJudgement(OverallEffectiveness.Good, new(2019, 6, 6), origin: (JudgementOrigin)3)).Should().Throw<ArgumentOutOfRangeException>();
        new CompactJudgement(OverallEffectiveness.Inadequate, CompactJudgement.EarliestDay, null, CompactJudgement.LatestDay).PublicationDate.Should().Be(new DateOnly(2079, 6, 6));
    }

    internal static SchoolPopulation Of(IEnumerable<(InspectionHistory History, PriorSupport Prior)> schools)
    {
        var builder = new SchoolPopulationBuilder();
        foreach (var (history, prior) in schools)
        {
            builder.Add(history, prior, builder.Count % 3 == 0 ? "London" : "Elsewhere");
        }

        return builder.Build();
    }

    internal static IEnumerable<(InspectionHistory History, PriorSupport Prior)> Some(int schools, int seed)
    {
        var generator = new SchoolGenerator(seed);
        for (var i = 0; i < schools; i++)
        {
            var question = generator.Question(EligibilityPolicy.Default);
            yield return (new InspectionHistory(new Urn(900_000 + i), question.Judgements, question.MayLackEarlier), question.Prior);
        }
    }

    internal static (EligibilityOutcome Outcome, SupportTier Tier, SupportTier TierMet, EligibilityRoute Route) Said(PopulationDecisions decisions, int school) =>
        (decisions.OutcomeOf(school), decisions.TierOf(school), decisions.TierMetBy(school), decisions.RouteOf(school));
}
