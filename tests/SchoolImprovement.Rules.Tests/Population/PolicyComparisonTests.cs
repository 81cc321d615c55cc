using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Eligibility;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>What each policy would cost: support at most, by tier and region, side by side.</summary>
public sealed class PolicyComparisonTests
{
    private static readonly DateOnly AsAt = new(2019, 9, 1);

    [Theory]
    [InlineData(SupportTier.None, 0)]
    [InlineData(SupportTier.Tier1, 1_800)]
    [InlineData(SupportTier.Tier2, 17_800)]
    [InlineData(SupportTier.Tier3, 25_800)]
    public void A_school_costs_at_most_its_days_with_long_travel_and_all_its_funding(SupportTier tier, int pounds) =>
        TierCosts.AtMost(SupportOffer.Default).Of(tier).Should().Be(pounds);

    [Fact]
    public void The_costs_say_which_figures_they_are_made_of()
    {
        var costs = TierCosts.AtMost(SupportOffer.Default);

        costs.DayRate.Should().BeSameAs(SupportOffer.Default.Pay.TravelRate);
        costs.Days.Should().BeSameAs(SupportOffer.Default.Eligibility.SupportDays);
        costs.Funding.Should().BeSameAs(SupportOffer.Default.Eligibility.Funding);
        costs.Invoking(one => one.Of((SupportTier)4)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Policies_stand_side_by_side_with_schools_and_pounds_by_region_and_with_who_moves()
    {
        var ownOnly = new EligibilityRules(policy: new GuidancePolicy { Predecessors = PredecessorReading.None });

        var comparison = PolicyComparison.Of(Two(), AsAt, ("as it is", EligibilityRules.Default), ("own judgements only", ownOnly));

        var (first, second) = (comparison.Variants[0], comparison.Variants[1]);
        first.Name.Should().Be("as it is");
        first.Schools.Should().Be(new SchoolCounts(0, 0, 0, 1, 1, 0));
        first.Pounds.Should().Be(1_800 + 17_800);
        second.Schools.Should().Be(new SchoolCounts(0, 0, 0, 0, 2, 0));
        second.Pounds.Should().Be(2 * 17_800);
        second.ByRegion.Should().Equal(
            new RegionTotal("London", new SchoolCounts(0, 0, 0, 0, 1, 0), 17_800),
            new RegionTotal("Elsewhere", new SchoolCounts(0, 0, 0, 0, 1, 0), 17_800));
        comparison.PoundsAboveFirst(1).Should().Be(16_000);
        comparison.PoundsAboveFirst(0).Should().Be(0);
        comparison.Moved(1, SupportTier.Tier1, SupportTier.Tier2).Should().Be(1);
        comparison.Moved(1, SupportTier.Tier2, SupportTier.Tier2).Should().Be(1);
        comparison.Moved(1, SupportTier.Tier2, SupportTier.Tier1).Should().Be(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_comparison_does_not_hang_on_how_many_threads_decide_it(int degree)
    {
        var population = GeneratedSchools.Population([.. GeneratedSchools.Make(70_000, seed: 5)]);
        (string Name, EligibilityRules Rules)[] variants = [.. Policies.All.Take(5).Select((rules, number) => ($"{number}", rules))];

        var comparison = PolicyComparison.Of(population, AsAt, variants, degree);

        comparison.Variants.Select(one => one.Name).Should().Equal(variants.Select(one => one.Name));
        for (var i = 0; i < variants.Length; i++)
        {
            comparison.Variants[i].Decisions.Answers.SequenceEqual(population.Decide(variants[i].Rules, AsAt, degree: 1).Answers).Should().BeTrue();
        }
    }

    [Fact]
    public void A_comparison_on_no_thread_is_refused() =>
        FluentActions.Invoking(() => PolicyComparison.Of(Two(), AsAt, [("as it is", EligibilityRules.Default)], degree: 0))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("degree");

    [Fact]
    public void Nothing_to_compare_is_refused() =>
        FluentActions.Invoking(() => PolicyComparison.Of(Two(), AsAt)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_variant_without_rules_is_refused_by_its_name() =>
        FluentActions.Invoking(() => PolicyComparison.Of(Two(), AsAt, ("as it is", EligibilityRules.Default), ("forgotten", null!)))
            .Should().Throw<ArgumentException>().WithMessage("*'forgotten'*");

    // One school that was good under its predecessor, and one judged for the first time.
    private static SchoolPopulation Two() => SchoolPopulationTests.Of(
    [
        (new InspectionHistory(
            new(900_001),
            [
                new(new(900_000), OverallEffectiveness.Good, new(2013, 5, 6), origin: JudgementOrigin.ConverterPredecessor),
                new(new(900_001), OverallEffectiveness.RequiresImprovement, new(2018, 5, 6)),
            ]), PriorSupport.None),
        (InspectionHistory.Of(new(900_002), (OverallEffectiveness.RequiresImprovement, new(2018, 5, 6))), PriorSupport.None),
    ]);
}
