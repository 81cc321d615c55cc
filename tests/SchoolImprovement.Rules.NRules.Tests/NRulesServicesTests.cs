using Microsoft.Extensions.DependencyInjection;
using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.DependencyInjection;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

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
        services.AddSingleton(new EligibilityPolicy { AdditionalTier = AdditionalTierReading.HigherOnly, Predecessors = PredecessorReading.None });
        services.AddSchoolImprovementRules().UseNRules();
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        session.Insert(Predecessors);
        session.Fire();
        session.EligibilityOf(School)!.Decision.Route.Should().Be(EligibilityRoute.FirstInspection, "no judgement of a predecessor counts");
    }
}
