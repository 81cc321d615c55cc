using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class SchoolPopulationTests
{
    private static readonly DateOnly LastDay = new(2020, 8, 31);
    private static readonly IReadOnlyList<(InspectionHistory History, PriorSupport Prior)> Schools = [.. Some(3_000, seed: 5)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Any_number_of_threads_decides_the_same(int degree)
    {
        // More schools than one thread takes at once, and rules that are asked about each.
        (InspectionHistory History, PriorSupport Prior)[] many = [.. Some(40_000, seed: 6)];
        var population = Of(many);
        var own = new EligibilityRules(rules: EligibilityRules.Catalogue.With(GeneratedSchools.Requiring(static facts => facts.History.School.Value % 2 == 0)));
        foreach (var rules in (EligibilityRules[])[EligibilityRules.Default, own])
        {
            var decisions = population.Decide(rules, LastDay, degree);

            for (var i = 0; i < many.Length; i++)
            {
                if (decisions.TierOf(i) != rules.Decide(many[i].History, LastDay, many[i].Prior).Tier)
                {
                    decisions.TierOf(i).Should().Be(rules.Decide(many[i].History, LastDay, many[i].Prior).Tier, "of school {0}", i);
                }
            }
        }
    }

    [Fact]
    public void A_degree_below_one_is_refused() =>
        Of(Schools).Invoking(population => population.Decide(EligibilityRules.Default, LastDay, degree: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("degree");

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
            population.HistoryOf(i).Judgements.Should().Equal(Schools[i].History.Judgements, "the numbers under which they were given are kept too");
            population.HistoryOf(i).AmalgamatedFrom.Should().Equal(Schools[i].History.AmalgamatedFrom);
            population.PriorSupportOf(i).Should().Be(Schools[i].Prior);
            population.MayLackEarlier(i).Should().Be(Schools[i].History.MayLackEarlier);
        }
    }

    [Fact]
    public void Memory_is_fifteen_bytes_a_school_eight_a_judgement_and_eight_more_for_another_number()
    {
        (InspectionHistory History, PriorSupport Prior)[] two =
        [
            (InspectionHistory.Of(new(900_001), (OverallEffectiveness.Good, new(2018, 5, 6))), PriorSupport.None),
            (new InspectionHistory(new(900_002), [new(new(100_002), OverallEffectiveness.Good, new(2018, 5, 6), origin: JudgementOrigin.ConverterPredecessor)]), PriorSupport.None),
        ];

        Of(two).Bytes.Should().Be((2 * 15) + (2 * 8) + 8 + sizeof(int));
    }

    [Fact]
    public void Packed_judgements_in_any_order_come_to_the_same_as_a_history()
    {
        var builder = new SchoolPopulationBuilder(Schools.Count);
        foreach (var (history, prior) in Schools)
        {
            var judgements = builder.Count % 2 == 0 ? history.Judgements : [.. history.Judgements.Reverse()];
            builder.Add(history.School, [.. judgements.Select(CompactJudgement.Of)], [.. judgements.Select(one => one.Urn)], prior, "England", history.MayLackEarlier);
        }

        var population = builder.Build();

        population.Count.Should().Be(Schools.Count);
        for (var i = 0; i < population.Count; i++)
        {
            population.HistoryOf(i).Judgements.Should().Equal(Schools[i].History.Judgements);
            population.MayLackEarlier(i).Should().Be(Schools[i].History.MayLackEarlier);
        }
    }

    [Fact]
    public void Of_two_packed_judgements_of_one_first_day_a_history_makes_one_or_refuses_them()
    {
        var good = new CompactJudgement(OverallEffectiveness.Good, new(2018, 5, 6));
        var published = new CompactJudgement(OverallEffectiveness.Good, new(2018, 5, 6), publicationDate: new(2018, 6, 7));
        var builder = new SchoolPopulationBuilder();

        builder.Add(new(900_123), [good, published], [], PriorSupport.None, "");

        builder.Build().JudgementsOf(0).ToArray().Should().Equal(published);
        builder.Invoking(one => one.Add(new(900_124), [good, new CompactJudgement(OverallEffectiveness.Inadequate, new(2018, 5, 6))], [], PriorSupport.None, ""))
            .Should().Throw<ContradictoryJudgementsException>().WithMessage("*2018-05-06*900124*");
    }

    [Fact]
    public void A_packed_judgement_of_a_predecessor_comes_with_its_number()
    {
        var inherited = new CompactJudgement(OverallEffectiveness.Good, new(2018, 5, 6), origin: JudgementOrigin.ConverterPredecessor);

        new SchoolPopulationBuilder().Invoking(builder => builder.Add(new(900_123), [inherited], [], PriorSupport.None, ""))
            .Should().Throw<ArgumentException>().WithMessage("*900123*2018-05-06*number*");
        new SchoolPopulationBuilder().Invoking(builder => builder.Add(new(900_123), [inherited], [new(100_001), new(100_002)], PriorSupport.None, ""))
            .Should().Throw<ArgumentException>().WithMessage("*900123*1 judgements*2 numbers*");
    }

    [Fact]
    public void The_same_school_twice_is_refused_by_its_number()
    {
        var builder = new SchoolPopulationBuilder();
        builder.Add(InspectionHistory.Of(new(900_123)), PriorSupport.None, "London");

        builder.Invoking(one => one.Add(InspectionHistory.Of(new(900_123)), PriorSupport.Unknown, "Elsewhere")).Should().Throw<ArgumentException>().WithMessage("*900123*already*");
        builder.Invoking(one => one.Add(new(900_123), [], [], PriorSupport.None, "London")).Should().Throw<ArgumentException>().WithMessage("*900123*already*");

        builder.Count.Should().Be(1);
        builder.Build().Regions.Should().Equal("London");
    }

    [Fact]
    public void One_region_more_than_can_be_counted_is_refused_by_its_name()
    {
        var builder = new SchoolPopulationBuilder(SchoolPopulationBuilder.MostRegions);
        for (var region = 0; region < SchoolPopulationBuilder.MostRegions; region++)
        {
            builder.Add(InspectionHistory.Of(new(100_000 + region)), PriorSupport.None, $"region {region}");
        }

        builder.Invoking(one => one.Add(InspectionHistory.Of(new(900_123)), PriorSupport.None, "Ruritania")).Should().Throw<ArgumentException>().WithMessage("*'Ruritania'*65,536*");

        builder.Add(InspectionHistory.Of(new(900_123)), PriorSupport.None, "region 65535");
        var population = builder.Build();
        population.RegionOf(65_536).Should().Be("region 65535");
        population.Decide(EligibilityRules.Default, LastDay).CountByRegion()[65_535].Total.Should().Be(2);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_school_that_there_is_not_is_refused_by_its_place(int school)
    {
        var population = Of([.. Some(2, seed: 1)]);
        var decisions = population.Decide(EligibilityRules.Default, LastDay);
        Action[] asked =
        [
            () => decisions.TierOf(school), () => decisions.OutcomeOf(school), () => decisions.TierMetBy(school), () => decisions.RouteOf(school),
            () => decisions.DecisionOf(school), () => decisions.HistoryOf(school), () => population.UrnOf(school), () => population.RegionOf(school),
            () => population.JudgementsOf(school), () => population.PriorSupportOf(school), () => population.MayLackEarlier(school), () => population.HistoryOf(school),
        ];

        asked.Should().AllSatisfy(ask => ask.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"*0 to 1*{school}*").WithParameterName(nameof(school)));
    }

    [Fact]
    public void The_whole_decision_of_a_school_is_that_of_the_rules()
    {
        var decisions = Of(Schools).Decide(EligibilityRules.Default, LastDay);

        for (var i = 0; i < Schools.Count; i++)
        {
            var said = EligibilityRules.Default.Decide(Schools[i].History, LastDay, Schools[i].Prior);
            decisions.DecisionOf(i).DeterminedBy.Should().Equal(said.DeterminedBy);
            decisions.DecisionOf(i).QualifyingJudgement.Should().Be(said.QualifyingJudgement);
        }
    }

    [Fact]
    public void Schools_are_found_by_number_and_counted_by_region()
    {
        var requiresImprovement = (OverallEffectiveness.RequiresImprovement, new DateOnly(2018, 5, 6));
        var builder = new SchoolPopulationBuilder();
        builder.Add(InspectionHistory.Of(new(900_300), requiresImprovement), PriorSupport.None, "North East");
        builder.Add(InspectionHistory.Of(new(900_100)), PriorSupport.None, "South West");
        builder.Add(InspectionHistory.Of(new(900_200), requiresImprovement), PriorSupport.Unknown, "North East");
        builder.Add(InspectionHistory.Of(new(900_400), requiresImprovement), PriorSupport.None, "South West");
        var population = builder.Build();

        population.IndexOf(new(900_200)).Should().Be(2);
        population.IndexOf(new(900_100)).Should().Be(1);
        population.IndexOf(new(900_150)).Should().Be(-1);
        population.IndexOf(new(999_999)).Should().Be(-1);
        population.Regions.Should().Equal("North East", "South West");
        population.RegionOf(3).Should().Be("South West");
        var decisions = population.Decide(EligibilityRules.Default, LastDay);
        decisions.CountByRegion().Should().Equal(
            new SchoolCounts(0, 0, 1, 0, 1, 0),
            new SchoolCounts(1, 0, 0, 0, 1, 0));
        decisions.CountSchools().Should().Be(new SchoolCounts(1, 0, 1, 0, 2, 0));
    }

    [Fact]
    public void Counts_by_region_add_up_to_the_counts_of_all()
    {
        var decisions = Of(Schools).Decide(EligibilityRules.Default, LastDay);

        decisions.CountByRegion().Aggregate((one, other) => one + other).Should().Be(decisions.CountSchools());
        decisions.CountSchools().Total.Should().Be(Schools.Count);
        decisions.CountSchools().Eligible.Should().BeGreaterThan(100);
    }

    [Fact]
    public void An_as_at_date_of_another_year_is_refused() =>
        Of(Schools).Invoking(population => population.Decide(EligibilityRules.Default, new(2021, 9, 1))).Should().Throw<UnknownAcademicYearException>();

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

    internal static SchoolPopulation Of(IEnumerable<(InspectionHistory History, PriorSupport Prior)> schools) => GeneratedSchools.Population([.. schools]);

    internal static IEnumerable<(InspectionHistory History, PriorSupport Prior)> Some(int schools, int seed) => GeneratedSchools.Make(schools, seed);

    internal static (EligibilityOutcome Outcome, SupportTier Tier, SupportTier TierMet, EligibilityRoute Route) Said(PopulationDecisions decisions, int school) =>
        (decisions.OutcomeOf(school), decisions.TierOf(school), decisions.TierMetBy(school), decisions.RouteOf(school));
}
