using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.DependencyInjection;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>What the library alone makes is an answer, and an answer says in a line what it is, as in a log or a debugger.</summary>
public sealed class AnswerTextTests
{
    private static readonly DateOnly Entry = new(2019, 9, 1);

    /// <summary>What the library alone makes, and is no answer.</summary>
    private static readonly HashSet<Type> Others =
        [typeof(FindingWording), typeof(HubDirectory), typeof(InspectionRates), typeof(SchoolImprovementRulesBuilder), typeof(SchoolImprovementRulesOptions)];

    public static TheoryData<string> Answers => [.. Api.Classes.Where(IsAnswer).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_prints_no_name_of_a_type(string name)
    {
        var type = Api.Library.GetType(name)!;
        var print = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;

        print.DeclaringType.Should().NotBe<object>();
        (print.IsDefined(typeof(CompilerGeneratedAttribute)) && type.GetProperties().Any(property => IsList(property.PropertyType)))
            .Should().BeFalse("a list in a record prints the name of its type");
    }

    [Fact]
    public void What_was_decided_is_said_in_a_line()
    {
        var history = InspectionHistory.Of(new(900_123), (OverallEffectiveness.Good, new(2010, 1, 1)), (OverallEffectiveness.RequiresImprovement, new(2018, 1, 1)));
        var claim = new PayClaim
        {
            School = new(900_123),
            ClaimedOn = new(2019, 12, 20),
            MatchedOn = new(2019, 10, 7),
            Days = [new(new(2019, 11, 12), 61, 1m), new(new(2019, 11, 13), 1, 1m)],
        };

        EligibilityRules.Default.Explain(history, Entry, PriorSupport.None).ToString().Should().Be("URN 900123: Tier 1: up to 3 days");
        PayRules.Default.Decide(claim).ToString().Should().Be("£1,100 for 2 days");
        GrantRules.Default.Decide(FundingSamples.ByTerm, FundingSamples.Evidence, FundingSamples.TheEnd).ToString().Should().Be("£16,000: £16,000 released");
        GrantRules.Default.Schedule(FundingSamples.ByTerm).ToString().Should().Be("£16,000 over 3 terms, tier 2, in 3 instalments");
        DeadlineRules.Default.Schedule(new SupportProgress(), SchoolTermCalendar.DefaultEngland, Entry).ToString().Should().StartWith("No deadline that is known is missed; ");
        CaseRules.Of(EligibilityRules.Default).ToString().Should().Be("Eligibility and tier of support: 11 rules");
        RuleCatalogue.Default.ToString().Should().Be($"{RuleCatalogue.Default.Rules.Count()} rules for 2019 to 2020");
        TierCosts.AtMost(SupportOffer.Default).ToString().Should().Be("tier 1: £1,800, tier 2: £17,800, tier 3: £25,800");
    }

    [Fact]
    public void What_a_text_was_read_as_is_said_in_a_line()
    {
        PayClaimReader.Read(new MemoryStream("""[{"reference":"C1","school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12"}]},7]"""u8.ToArray()))
            .Select(entry => entry.ToString()).Should().Equal("Claim C1 for URN 900123, 1 day", "A number stands where an object belongs. (at $[1], line 1)");
        SupportRecord.Read("7").ToString().Should().Be("A number stands where an object belongs. (at $, line 1, position 1)");
    }

    [Fact]
    public void What_a_population_comes_to_is_said_in_a_line()
    {
        var builder = new SchoolPopulationBuilder();
        builder.Add(InspectionHistory.Of(new(900_123), (OverallEffectiveness.Good, new(2010, 1, 1)), (OverallEffectiveness.RequiresImprovement, new(2018, 1, 1))), PriorSupport.None, "London");
        builder.Add(InspectionHistory.Of(new(900_124), (OverallEffectiveness.Good, new(2010, 1, 1))), PriorSupport.None, "London");
        var schools = builder.Build();
        var decisions = schools.Decide(EligibilityRules.Default, Entry);
        var forecast = Forecast.Of(decisions, InspectionRates.None, new ForecastOptions { Years = 100 }, cancellationToken: TestContext.Current.CancellationToken);

        schools.ToString().Should().Be("2 schools, 3 judgements");
        decisions.ToString().Should().Be("1 of 2 schools eligible as at 1 Sep 2019");
        PolicyComparison.Of(schools, Entry, [("as it is", EligibilityRules.Default), ("again", EligibilityRules.Default)]).ToString().Should().Be("as it is: 1 eligible, £1,800; again: 1 eligible, £1,800");
        forecast.ToString().Should().Be("All regions: 1 to 1 eligible, £1,800 to £1,800, over 100 simulated years");
        forecast.ByRegion.Should().ContainSingle().Which.ToString().Should().Be("London: 1 to 1 eligible, £1,800 to £1,800");
    }

    private static bool IsAnswer(Type type) =>
        !type.IsAbstract && !Others.Contains(type) && type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Length == 0;

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
}
