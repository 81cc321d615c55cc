using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.DependencyInjection;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.DependencyInjection;

public sealed class OptionsTests
{
    [Fact]
    public void Readings_come_from_configuration_by_name_and_value()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Readings:Satisfactory"] = "neitherNorAbove",
            ["Readings:LateStart"] = "AsReported",
            ["Readings:LongestJourneyMiles"] = "250.5",
            ["Readings:UpdateGraceDays"] = "7",
        }).Build();

        using var provider = Provider(options => options.Readings(configuration.GetSection("Readings").AsEnumerable(makePathsRelative: true)));

        provider.GetRequiredService<EligibilityRules>().Policy.Satisfactory.Should().Be(SatisfactoryReading.NeitherNorAbove);
        provider.GetRequiredService<GrantRules>().Policy.LateStart.Should().Be(LateStartReading.AsReported, "every topic that has the reading takes it");
        provider.GetRequiredService<MonitoringRules>().Policy.LateStart.Should().Be(LateStartReading.AsReported);
        provider.GetRequiredService<PayRules>().Policy.LongestJourneyMiles.Should().Be(250.5m);
        provider.GetRequiredService<DeadlineRules>().Policy.UpdateGraceDays.Should().Be(7);
        provider.GetRequiredService<ActionFormRules>().Policy.Should().BeSameAs(provider.GetRequiredService<GuidancePolicy>(), "all topics follow one policy");
    }

    [Theory]
    [InlineData("Satisfactry", "NeitherNorAbove", "There is no reading 'Satisfactry'. There are: JudgementDate*")]
    [InlineData("Pay:Satisfactory", "NeitherNorAbove", "There is no reading 'Pay:Satisfactory'. There are: JudgementDate*")]
    [InlineData("Satisfactory", "Nether", "The reading Satisfactory has no value 'Nether'. It has: RequiresImprovement*")]
    [InlineData("UpdateGraceDays", "-1", "The reading UpdateGraceDays is a whole number; '-1' is none.*")]
    public void A_reading_that_is_none_stops_the_application_before_it_starts(string name, string value, string message) =>
        FluentActions.Invoking(() => new ServiceCollection().AddSchoolImprovementRules(options => options.Reading(name, value)))
            .Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void A_record_of_support_is_led_by_the_rules_among_the_services()
    {
        using var provider = Provider(options => options.Use(GuidancePolicy.Default with { UpdateGraceDays = 7 }));

        var rules = provider.GetRequiredService<SupportRules>();

        rules.Offer.Should().BeSameAs(provider.GetRequiredService<SupportOffer>());
        rules.Deadlines.Policy.UpdateGraceDays.Should().Be(7);
        new object[] { rules.Eligibility, rules.Matches, rules.Returns, rules.Pay, rules.Forms, rules.Reviews, rules.Deadlines, rules.Monitoring, rules.Grants }
            .Should().AllSatisfy(topic => topic.Should().BeSameAs(provider.GetRequiredService(topic.GetType())));
    }

    [Fact]
    public void Adding_the_rules_twice_adds_nothing_but_what_is_said_of_the_options()
    {
        var services = new ServiceCollection();
        services.AddSchoolImprovementRules(options => options.Reading("Predecessors", "None"));
        var count = services.Count;
        services.AddSchoolImprovementRules(options => options.Reading("AdditionalTier", "HigherOnly"));

        services.Should().HaveCount(count);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<EligibilityRules>().Policy.Should().Be(
            new GuidancePolicy { Predecessors = PredecessorReading.None, AdditionalTier = AdditionalTierReading.HigherOnly });
    }

    [Fact]
    public void Calendar_and_bank_holidays_are_there_and_can_be_others()
    {
        using (var provider = Provider(null))
        {
            provider.GetRequiredService<SchoolTermCalendar>().Should().BeSameAs(SchoolTermCalendar.DefaultEngland);
            provider.GetRequiredService<BankHolidays>().Should().BeSameAs(BankHolidays.England2018To2023);
        }

        var calendar = new SchoolTermCalendar("ours", [new(TermKind.Autumn, new(new(2019, 9, 2), new(2019, 12, 20)))]);
        using (var provider = Provider(options => options.Use(calendar)))
        {
            provider.GetRequiredService<SchoolTermCalendar>().Should().BeSameAs(calendar);
        }
    }

    [Fact]
    public void A_policy_that_is_configured_by_IOptions_is_never_passed_over()
    {
        var services = new ServiceCollection();
        services.Configure<GuidancePolicy>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Predecessors"] = "None" }).Build());
        services.AddSchoolImprovementRules();
        using (var provider = services.BuildServiceProvider())
        {
            provider.Invoking(one => one.GetRequiredService<EligibilityRules>()).Should().Throw<InvalidOperationException>()
                .WithMessage("The GuidancePolicy is configured by IOptions*options.Use(provider => provider.GetRequiredService<IOptions<GuidancePolicy>>().Value)*");
        }

        services.AddSchoolImprovementRules(options => options.Use(provider => provider.GetRequiredService<IOptions<GuidancePolicy>>().Value));
        using (var provider = services.BuildServiceProvider())
        {
            provider.GetRequiredService<EligibilityRules>().Policy.Predecessors.Should().Be(PredecessorReading.None);
            provider.GetRequiredService<GuidancePolicy>().Predecessors.Should().Be(PredecessorReading.None);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_policy_that_is_said_twice_is_refused(bool before)
    {
        var services = new ServiceCollection();
        if (before)
        {
            services.AddSingleton(new GuidancePolicy { Predecessors = PredecessorReading.None });
        }

        services.AddSchoolImprovementRules(options => options.Reading("Satisfactory", "NeitherNorAbove"));
        if (!before)
        {
            services.AddSingleton(new GuidancePolicy { Predecessors = PredecessorReading.None });
        }

        using var provider = services.BuildServiceProvider();
        provider.Invoking(one => one.GetRequiredService<EligibilityRules>()).Should().Throw<InvalidOperationException>().WithMessage("*leave out one of them*");
    }

    [Fact]
    public void Two_policies_among_the_services_are_refused_and_not_passed_over()
    {
        using var provider = new ServiceCollection()
            .AddSingleton(new GuidancePolicy { UnknownTravel = UnknownTravelReading.StandardRate })
            .AddSingleton(new GuidancePolicy { Conversation = ConversationReading.BeforeConfirmation })
            .AddSchoolImprovementRules().Services
            .BuildServiceProvider();

        FluentActions.Invoking(provider.GetRequiredService<PayRules>)
            .Should().Throw<InvalidOperationException>().WithMessage("The GuidancePolicy is registered as a service more than once, *put them into one.");
    }

    [Fact]
    public void What_the_rules_do_not_use_is_refused() =>
        FluentActions.Invoking(() => new ServiceCollection().AddSchoolImprovementRules(options => options.Use("terms.json")))
            .Should().Throw<ArgumentException>().WithMessage("The rules use no String. They use: GuidancePolicy, SupportOffer, SchoolTermCalendar, *");

    private static ServiceProvider Provider(Action<SchoolImprovementRulesOptions>? configure) =>
        new ServiceCollection().AddSchoolImprovementRules(configure).Services.BuildServiceProvider();
}
