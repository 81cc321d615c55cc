using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Whatever a rule of an application's own looks at, a population decides as the rules decide each school.</summary>
public sealed class OwnRuleTests
{
    private static readonly DateOnly FirstDay = new(2019, 9, 1);
    private static readonly (InspectionHistory History, PriorSupport Prior)[] Schools = [.. GeneratedSchools.Make(400, seed: 23)];
    private static readonly SchoolPopulation Population = GeneratedSchools.Population(Schools);

    [Fact]
    public void A_rule_on_the_day_of_the_decision_is_right_on_every_day_of_the_year()
    {
        var rules = With(GeneratedSchools.Requiring(static facts => facts.AsAt.DayOfWeek != DayOfWeek.Monday));

        for (var day = FirstDay; day <= new DateOnly(2020, 8, 31); day = day.AddDays(1))
        {
            RequireAgreement(rules, day);
        }
    }

    [Theory]
    [InlineData("the number under which a judgement was given")]
    [InlineData("the predecessors of an amalgamation")]
    [InlineData("the day of a publication")]
    [InlineData("the school's number")]
    [InlineData("the day on which support was taken up")]
    public void A_rule_that_looks_at_more_than_grades_and_periods_is_asked_about_every_school(string what)
    {
        var rules = With(GeneratedSchools.Requiring(what switch
        {
            "the number under which a judgement was given" => static facts => facts.Qualifying?.Urn == facts.History.School || facts.Qualifying?.FirstDay.Day > 4,
            "the predecessors of an amalgamation" => static facts => facts.History.AmalgamatedFrom.IsEmpty,
            "the day of a publication" => static facts => facts.Qualifying?.PublicationDate is null,
            "the school's number" => static facts => facts.History.School.Value % 3 == 0,
            _ => static facts => facts.Prior.TakenUp != new DateOnly(2018, 10, 1),
        }));

        RequireAgreement(rules, new DateOnly(2020, 3, 31)).Should().BeGreaterThan(10, "the rule takes eligibility from some, and not from all");
    }

    [Fact]
    public void A_rule_that_looks_at_no_more_is_asked_once_for_all_schools_that_are_alike()
    {
        var asked = 0;
        var rules = With(GeneratedSchools.Requiring(
            facts =>
            {
                asked++;
                return facts.Judgements.Count() % 2 == 0;
            },
            needsWholeHistory: false));
        var alike = new SchoolPopulationBuilder();
        for (var i = 0; i < 1_000; i++)
        {
            alike.Add(InspectionHistory.Of(new(300_000 + i), (OverallEffectiveness.Good, new(2014, 1, 2)), (OverallEffectiveness.RequiresImprovement, new DateOnly(2017, 1, 1).AddDays(i % 300))), PriorSupport.None, "");
        }

        alike.Build().Decide(rules, FirstDay, degree: 1).CountSchools().Tier1.Should().Be(1_000);

        asked.Should().Be(1);
        RequireAgreement(rules, FirstDay);
    }

    [Fact]
    public void A_rule_of_an_application_is_taken_to_look_at_more_unless_it_says_otherwise()
    {
        EligibilityRules.Catalogue.Should().OnlyContain(rule => !rule.NeedsWholeHistory);
        new EligibilityRule("OWN", "a rule of an application's own", Rules.Decisions.Obligation.Must)
        {
            Role = EligibilityRuleRole.Requires,
            Statement = "It holds.",
            Needs = EligibilityRules.Catalogue["ELG-TIER1"].Needs,
        }.NeedsWholeHistory.Should().BeTrue();
    }

    [Fact]
    public void A_catalogue_with_a_rule_left_out_decides_as_it_does_school_by_school() =>
        RequireAgreement(new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER3")), FirstDay);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_rule_throws_comes_out_by_the_rule_s_name(int degree)
    {
        var rules = With(GeneratedSchools.Requiring(static facts => throw new FormatException($"school {facts.History.School}")));

        Population.Invoking(one => one.Decide(rules, FirstDay, degree)).Should().Throw<RuleFailedException>().WithMessage("*OWN-RULE*").WithInnerException<FormatException>().WithMessage("school 2*");
    }

    [Fact]
    public void A_forecast_asks_a_rule_that_looks_at_more_about_every_school()
    {
        var rules = With(GeneratedSchools.Requiring(static facts => facts.History.School.Value % 2 == 0));
        var builder = new SchoolPopulationBuilder();
        for (var i = 0; i < 10; i++)
        {
            builder.Add(InspectionHistory.Of(new(300_000 + i), (OverallEffectiveness.Good, new(2014, 1, 2))), PriorSupport.None, "");
        }

        // Certain to be judged requires improvement: those with an even number come to tier 1.
        var certain = InspectionRates.None.With(OverallEffectiveness.Good, new InspectionRate(0, 0, 0, 1, 0));
        var forecast = Forecast.Of(builder.Build().Decide(rules, FirstDay), certain, new ForecastOptions { Years = 3 }, cancellationToken: TestContext.Current.CancellationToken);

        forecast.SchoolsOf(SupportTier.Tier1).Should().Equal(5, 5, 5);
    }

    private static EligibilityRules With(EligibilityRule rule) => new(rules: EligibilityRules.Catalogue.With(rule));

    // How many schools the rule makes a difference to.
    private static int RequireAgreement(EligibilityRules rules, DateOnly asAt)
    {
        var decisions = Population.Decide(rules, asAt);
        var different = 0;
        for (var i = 0; i < Schools.Length; i++)
        {
            var said = rules.Decide(Schools[i].History, asAt, Schools[i].Prior);
            SchoolPopulationTests.Said(decisions, i).Should().Be((said.Outcome, said.Tier, said.TierMet, said.Route), "of school {0} as at {1}", i, asAt);
            different += said.Outcome == EligibilityRules.Default.Decide(Schools[i].History, asAt, Schools[i].Prior).Outcome ? 0 : 1;
        }

        return different;
    }
}
