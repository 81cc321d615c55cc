using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.RuleModel;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.NRules.Tests;

public sealed class NRulesServicesTests
{
    private static readonly Urn School = new(900_123);

    private static readonly EligibilityCase Predecessors = new(
        new InspectionHistory(School,
        [
            new Judgement(School, OverallEffectiveness.RequiresImprovement, new(2016, 3, 1), origin: JudgementOrigin.ConverterPredecessor),
            new Judgement(School, OverallEffectiveness.RequiresImprovement, new(2018, 3, 1), origin: JudgementOrigin.School),
        ]),
        new(2019, 9, 1),
        PriorSupport.None);

    [Fact]
    public void A_scope_has_a_session_of_its_own_and_the_factory_is_compiled_once()
    {
        var services = new ServiceCollection();
        services.AddSchoolImprovementRules().UseNRules(repository => repository.Load(load => load.From(typeof(CountsSchools))));
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var one = provider.CreateScope();
        using var other = provider.CreateScope();
        var session = one.ServiceProvider.GetRequiredService<ISession>();
        session.Should().BeSameAs(one.ServiceProvider.GetRequiredService<ISession>())
            .And.NotBeSameAs(other.ServiceProvider.GetRequiredService<ISession>());
        one.ServiceProvider.GetRequiredService<ISessionFactory>().Should().BeSameAs(other.ServiceProvider.GetRequiredService<ISessionFactory>());

        session.Insert(Predecessors);
        session.Fire();
        session.EligibilityOf(School)!.Decision.Tier.Should().Be(SupportTier.Tier2);
        session.Query<CountsSchools.Seen>().AsEnumerable().Should().ContainSingle("the application's own rules are in the same session");
    }

    [Fact]
    public void A_registered_policy_holds_in_sessions_too()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new GuidancePolicy { AdditionalTier = AdditionalTierReading.HigherOnly, Predecessors = PredecessorReading.None });
        services.AddSchoolImprovementRules().UseNRules();
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.Insert(Predecessors);
        session.Fire();
        session.EligibilityOf(School)!.Decision.Route.Should().Be(EligibilityRoute.FirstInspection, "no judgement of a predecessor counts");
    }

    [Fact]
    public void All_topics_are_in_the_session_under_the_registered_policies()
    {
        var policy = new GuidancePolicy { RepeatedArea = RepeatedAreaReading.KindSubjectAndFocus };
        var services = new ServiceCollection();
        services.AddSingleton(policy);
        services.AddSchoolImprovementRules().UseNRules();
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IRuleRepository>().GetRuleSets().Should().HaveCount(8, "there are seven topics, and the support that leads to them");

        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var areas = new[] { AreaFocus.Pedagogy, AreaFocus.Curriculum }.Select(focus => new ImprovementArea { Kind = ImprovementAreaKind.WholeSchool, Focus = focus });
        var form = new ActionFormCase(new RecommendedActionForm { Areas = [.. areas] }, SchoolTermCalendar.DefaultEngland);
        session.Insert(form);
        session.Fire();
        session.FindingsOf(form).Findings.Should().NotContain(finding => finding.Rule.Id == "RAF-AREA-ONCE");
        ActionFormRules.Default.Check(form.Form, form.Calendar).Findings.Should().Contain(finding => finding.Rule.Id == "RAF-AREA-ONCE");
    }

    [Fact]
    public void An_applications_rule_gets_singletons_in_its_constructor_and_services_of_the_sessions_scope_when_it_fires()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new Threshold(SupportTier.Tier2));
        services.AddScoped<Letters>();
        services.AddSchoolImprovementRules().UseNRules((provider, repository) =>
        {
            provider.GetRequiredService<Threshold>().Should().NotBeNull("the application's services are there to configure with");
            repository.Load(load => load.NestedTypes().PrivateTypes().From(typeof(WritesLetters)));
        });
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var one = provider.CreateScope();
        using var other = provider.CreateScope();
        var session = one.ServiceProvider.GetRequiredService<ISession>();
        session.Insert(Predecessors);
        session.Fire();
        one.ServiceProvider.GetRequiredService<Letters>().To.Should().Equal(School);
        other.ServiceProvider.GetRequiredService<Letters>().To.Should().BeEmpty();
    }

    private sealed record Threshold(SupportTier Tier);

    private sealed class Letters
    {
        public List<Urn> To { get; } = [];
    }

    private sealed class WritesLetters(Threshold threshold) : global::NRules.Fluent.Dsl.Rule
    {
        public override void Define()
        {
            CaseDecision<EligibilityCase, EligibilityDecision> school = null!;
            Letters letters = null!;
            Dependency().Resolve(() => letters);
            When().Match(() => school, one => one.Decision.Tier >= threshold.Tier);
            Then().Do(_ => letters.To.Add(school.Case.History.School));
        }
    }
}
