using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Population;

public sealed class ForecastTests
{
    private static readonly DateOnly FirstDay = new(2019, 9, 1);
    private static readonly EligibilityRules Default = EligibilityRules.Default;
    private static readonly long[] KnownYears = [132, 138, 120, 120, 122, 138];

    /// <summary>Half of the good schools are judged, and one in eight requires improvement.</summary>
    private static readonly InspectionRates Rates = InspectionRates.None
        .With(OverallEffectiveness.Good, new InspectionRate(8, 1, 4, 2, 1))
        .With(OverallEffectiveness.RequiresImprovement, new InspectionRate(5, 0, 5, 5, 1))
        .With(OverallEffectiveness.Inadequate, new InspectionRate(1, 0, 1, 1, 1))
        .With(null, new InspectionRate(3, 0, 0, 1, 0));

    [Fact]
    public void Nobody_judged_leaves_every_year_as_it_is()
    {
        var decisions = Made(1_000, seed: 1).Decide(Default, FirstDay);

        var forecast = Run(decisions, InspectionRates.None, new ForecastOptions { Years = 5 });

        var counts = decisions.CountSchools();
        foreach (var tier in (SupportTier[])[SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3])
        {
            forecast.SchoolsOf(tier).Should().Equal(Enumerable.Repeat(counts.Of(tier), 5));
            forecast.Total.Of(tier).Schools.Should().Be(new Spread<long>(counts.Of(tier), counts.Of(tier), counts.Of(tier)));
        }

        forecast.Total.Eligible.Pounds.P50.Should().Be(TierCosts.AtMost(SupportOffer.Default).Of(counts));
    }

    [Fact]
    public void One_seed_gives_one_forecast_on_any_number_of_processors()
    {
        var decisions = Made(2_000, seed: 2).Decide(Default, FirstDay);
        var one = Run(decisions, Rates, new ForecastOptions { Years = 300, Seed = 7, Degree = 1 });
        var four = Run(decisions, Rates, new ForecastOptions { Years = 300, Seed = 7, Degree = 4 });
        var other = Run(decisions, Rates, new ForecastOptions { Years = 300, Seed = 8 });

        four.SchoolsOf(SupportTier.Tier1).Should().Equal(one.SchoolsOf(SupportTier.Tier1));
        four.Total.Eligible.Should().Be(one.Total.Eligible);
        four.ByRegion.Select(region => region.Eligible).Should().Equal(one.ByRegion.Select(region => region.Eligible));
        other.SchoolsOf(SupportTier.Tier1).Should().NotEqual(one.SchoolsOf(SupportTier.Tier1));
    }

    [Fact]
    public void More_years_begin_with_the_same_years()
    {
        var decisions = Made(500, seed: 3).Decide(Default, FirstDay);

        var few = Run(decisions, Rates, new ForecastOptions { Years = 10 }).SchoolsOf(SupportTier.Tier2);
        var many = Run(decisions, Rates, new ForecastOptions { Years = 100 }).SchoolsOf(SupportTier.Tier2);

        many[..10].Should().Equal(few);
    }

    [Fact]
    public void The_numbers_of_a_seed_do_not_change()
    {
        var good = Enumerable.Range(900_001, 1_000).Select(urn => (InspectionHistory.Of(new(urn), (OverallEffectiveness.Good, new(2016, 1, 2))), PriorSupport.None));
        var decisions = SchoolPopulationTests.Of(good).Decide(Default, FirstDay);

        Run(decisions, Rates, new ForecastOptions { Years = 6, Seed = 2019 }).SchoolsOf(SupportTier.Tier1).Should().Equal(KnownYears);
    }

    [Fact]
    public void Schools_drawn_together_come_to_tiers_as_often_as_exactly_counted()
    {
        // Three schools that are tier 1 as things stand; under this policy another grade takes that away. With 3 of 8
        // not judged, 2 good, 2 requires improvement and 1 inadequate, a school ends in tier 1 with 3, in tier 2 with 2
        // and in none with 3 chances of 8.
        var rules = new EligibilityRules(policy: new GuidancePolicy { LaterJudgement = LaterJudgementReading.MustStillRequireImprovement });
        var once = Enumerable.Range(900_001, 3).Select(urn => (InspectionHistory.Of(new(urn), (OverallEffectiveness.Good, new(2012, 1, 2)), (OverallEffectiveness.RequiresImprovement, new(2018, 1, 2))), PriorSupport.None));
        var decisions = SchoolPopulationTests.Of(once).Decide(rules, FirstDay);
        var rates = InspectionRates.None.With(OverallEffectiveness.RequiresImprovement, new InspectionRate(3, 0, 2, 2, 1));
        int[] ends = [1, 1, 1, 2, 2, 0, 0, 0];
        const int Years = 60_000;

        var forecast = Run(decisions, rates, new ForecastOptions { Years = Years });

        var seen = forecast.SchoolsOf(SupportTier.Tier1).Zip(forecast.SchoolsOf(SupportTier.Tier2)).CountBy(one => one).ToDictionary();
        var expected = new Dictionary<(long, long), double>();
        foreach (int[] three in from one in ends from two in ends from other in ends select (int[])[one, two, other])
        {
            var key = (three.LongCount(end => end == 1), three.LongCount(end => end == 2));
            expected[key] = expected.GetValueOrDefault(key) + (Years / 512.0);
        }

        seen.Keys.Should().BeEquivalentTo(expected.Keys);
        ChiSquare.Of(expected.Select(one => ((double)seen[one.Key], one.Value))).Should().BeLessThan(ChiSquare.OneInAThousand(expected.Count - 1));
    }

    [Fact]
    public void Schools_drawn_together_come_to_tiers_as_they_do_drawn_one_by_one()
    {
        var decisions = Made(400, seed: 4).Decide(Default, FirstDay);
        const int Years = 4_000;
        var forecast = Run(decisions, Rates, new ForecastOptions { Years = Years, Seed = 1 });

        foreach (var tier in (SupportTier[])[SupportTier.Tier1, SupportTier.Tier2])
        {
            var oneByOne = OneByOne.SchoolsOf(tier, decisions, Rates, Years, seed: 99);

            ChiSquare.OfTwo(forecast.SchoolsOf(tier), oneByOne, out var degrees).Should().BeLessThan(ChiSquare.OneInAThousand(degrees));
            degrees.Should().BeGreaterThan(5);
            forecast.Total.Of(tier).Schools.P50.Should().BeCloseTo(oneByOne.Order().ElementAt((Years / 2) - 1), 1);
        }
    }

    [Fact]
    public void Spreads_are_values_that_so_many_in_a_hundred_years_do_not_exceed()
    {
        Spread<long>.Of([.. Enumerable.Range(1, 10).Select(i => (long)i).Reverse()]).Should().Be(new Spread<long>(1, 5, 9));
        Spread<long>.Of([.. Enumerable.Range(1, 100).Select(i => (long)i)]).Should().Be(new Spread<long>(10, 50, 90));
        Spread<long>.Of([4]).Should().Be(new Spread<long>(4, 4, 4));
        Spread<long>.Of([4, 5]).Should().Be(new Spread<long>(4, 4, 5));
    }

    [Fact]
    public void Pounds_of_a_tier_are_its_schools_times_what_one_costs()
    {
        var forecast = Run(Made(2_000, seed: 5).Decide(Default, FirstDay), Rates, new ForecastOptions { Years = 100 });

        var tier3 = forecast.Total.Of(SupportTier.Tier3);
        tier3.Schools.P90.Should().BeGreaterThan(tier3.Schools.P10);
        tier3.Pounds.P90.Should().Be(tier3.Schools.P90 * 25_800m);
        forecast.Costs.Of(SupportTier.Tier3).Should().Be(25_800);
        forecast.Years.Should().Be(100);
        forecast.Schools.Should().Be(2_000);
        forecast.ByRegion.Select(region => region.Region).Should().Equal("London", "Elsewhere");
        forecast.Invoking(one => one.Total.Of(SupportTier.None)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_simulation_can_be_cancelled_and_tells_its_progress()
    {
        var decisions = Made(100, seed: 6).Decide(Default, FirstDay);
        using var source = new CancellationTokenSource();
        source.Cancel();
        FluentActions.Invoking(() => Forecast.Of(decisions, Rates, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();

        var told = new Told();
        Run(decisions, Rates, new ForecastOptions { Years = 200, Degree = 1 }, told);
        told.Last.Should().Be(200);
    }

    [Fact]
    public void Rates_are_estimated_from_what_happened_to_the_schools()
    {
        var population = SchoolPopulationTests.Of(
        [
            (InspectionHistory.Of(new(900_001), (OverallEffectiveness.Good, new(2015, 1, 2)), (OverallEffectiveness.RequiresImprovement, new(2017, 9, 1)), (OverallEffectiveness.Good, new(2018, 8, 31))), PriorSupport.None),
            (InspectionHistory.Of(new(900_002), (OverallEffectiveness.Good, new(2017, 8, 31)), (OverallEffectiveness.Outstanding, new(2019, 8, 31))), PriorSupport.None),
            (InspectionHistory.Of(new(900_003), (OverallEffectiveness.Inadequate, new(2018, 10, 1))), PriorSupport.None),
        ]);

        var rates = InspectionRates.EstimatedFrom(population, new AcademicYear(2017), new AcademicYear(2018));

        rates[OverallEffectiveness.Good].Should().Be(new InspectionRate(2, 1, 0, 1, 0));
        rates[OverallEffectiveness.RequiresImprovement].Should().Be(default(InspectionRate));
        rates[null].Should().Be(new InspectionRate(1, 0, 0, 0, 1));
        FluentActions.Invoking(() => InspectionRates.EstimatedFrom(population, new AcademicYear(2018), new AcademicYear(2017))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_yearly_rates_the_rest_of_the_year_has_its_share()
    {
        // The year has 366 days; from 1 March on, 184 of them are left.
        var yearly = InspectionRates.None.With(OverallEffectiveness.Good, new InspectionRate(6, 1, 2, 0, 1));

        yearly.ForRestOfYear(new(2019, 9, 1))[OverallEffectiveness.Good].Should().Be(new InspectionRate(6, 1, 2, 0, 1));
        yearly.ForRestOfYear(new(2020, 3, 1))[OverallEffectiveness.Good].Should().Be(new InspectionRate((10 * 366) - (4 * 184), 184, 2 * 184, 0, 184));
        yearly.ForRestOfYear(new(2020, 8, 31))[OverallEffectiveness.Good].Should().Be(new InspectionRate((10 * 366) - 4, 1, 2, 0, 1));
        yearly.ForRestOfYear(new(2020, 3, 1))[null].Should().Be(default(InspectionRate));
        const long Most = InspectionRate.MostWeight;
        InspectionRates.None.With(null, new InspectionRate(Most, Most, Most, Most, Most)).ForRestOfYear(new(2020, 3, 1))[null].Outstanding.Should().Be(Most * 184);
    }

    [Fact]
    public void Impossible_rates_and_options_are_refused()
    {
        FluentActions.Invoking(() => InspectionRates.None.With(null, new InspectionRate(-1, 0, 0, 0, 0))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InspectionRates.None.With(null, new InspectionRate(0, InspectionRate.MostWeight + 1, 0, 0, 0))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InspectionRates.None.With((OverallEffectiveness)5, default)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => InspectionRates.None[(OverallEffectiveness)0]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(InspectionRate).Of(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ForecastOptions { Years = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ForecastOptions { Years = int.MaxValue }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 to 10,000,000 years*2147483647*");
        FluentActions.Invoking(() => new ForecastOptions { Degree = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void More_years_of_regions_than_can_be_kept_are_refused_by_their_numbers()
    {
        var builder = new SchoolPopulationBuilder();
        for (var region = 0; region < 54; region++)
        {
            builder.Add(InspectionHistory.Of(new(900_000 + region)), PriorSupport.None, $"region {region}");
        }

        var decisions = builder.Build().Decide(Default, FirstDay);

        FluentActions.Invoking(() => Run(decisions, Rates, new ForecastOptions { Years = ForecastOptions.MostYears }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("10,000,000 years of 54 regions*at most 9,942,*");
    }

    [Fact]
    public void After_the_last_day_of_the_year_nothing_more_happens()
    {
        var decisions = Made(300, seed: 7).Decide(Default, new(2020, 8, 31));

        Run(decisions, Rates, new ForecastOptions { Years = 3 }).SchoolsOf(SupportTier.Tier2).Should().Equal(Enumerable.Repeat(decisions.CountSchools().Tier2, 3));
    }

    [Fact]
    public void What_was_recorded_is_in_the_forecast()
    {
        var decisions = SchoolPopulationTests.Of([(InspectionHistory.Of(new(900_001), (OverallEffectiveness.Good, new(2016, 1, 2))), PriorSupport.None)]).Decide(Default, FirstDay);

        decisions.Record(0, new Judgement(new(900_001), OverallEffectiveness.RequiresImprovement, FirstDay));

        Run(decisions, InspectionRates.None, new ForecastOptions { Years = 2 }).SchoolsOf(SupportTier.Tier1).Should().Equal(1, 1);
    }

    private static Forecast Run(PopulationDecisions decisions, InspectionRates rates, ForecastOptions options, IProgress<long>? progress = null) =>
        Forecast.Of(decisions, rates, options, progress, TestContext.Current.CancellationToken);

    private static SchoolPopulation Made(int schools, int seed) => SchoolPopulationTests.Of(SchoolPopulationTests.Some(schools, seed));

    private sealed class Told : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = Math.Max(Last, value);
    }
}
