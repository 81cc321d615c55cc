using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Guidance.Hubs;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.DependencyInjection;

/// <summary>Adds the rules to an application's services.</summary>
public static class SchoolImprovementRulesServices
{
    /// <summary>
    /// Adds <see cref="SupportOffer"/>, <see cref="RuleCatalogue"/> and the rules of every topic as singletons, unless the
    /// application has registered its own before. An application that registers a policy, such as
    /// <see cref="EligibilityPolicy"/>, gets rules that follow it.
    /// </summary>
    /// <param name="services">The application's services.</param>
    public static SchoolImprovementRulesBuilder AddSchoolImprovementRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(SupportOffer.Latest);
        services.TryAddSingleton(RuleCatalogue.Default);
        services.TryAddSingleton(static provider => new EligibilityRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<EligibilityPolicy>(),
            provider.GetService<Decisions.RuleSet<EligibilityRule>>()));
        services.TryAddSingleton(static provider => new MonitoringRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<MonitoringPolicy>(),
            provider.GetService<Decisions.RuleSet<MonitoringRule>>()));
        services.TryAddSingleton(static provider => new GrantRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<GrantPolicy>(),
            provider.GetService<Decisions.RuleSet<GrantRule>>()));
        services.TryAddSingleton(static provider => new DeadlineRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<DeadlinePolicy>(),
            provider.GetService<Decisions.RuleSet<Decisions.CheckRule<DeadlineFacts>>>(),
            provider.GetService<BankHolidays>()));
        services.TryAddSingleton(static provider => new ReviewRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<ReviewPolicy>(),
            provider.GetService<Decisions.RuleSet<Decisions.CheckRule<ReviewFacts>>>()));
        services.TryAddSingleton(static provider => new MatchRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<MatchPolicy>(),
            provider.GetService<Decisions.RuleSet<Decisions.CheckRule<MatchFacts>>>()));
        services.TryAddSingleton(static provider => new Tier1ReturnRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<Decisions.RuleSet<Decisions.CheckRule<Tier1ReturnFacts>>>()));
        services.TryAddSingleton(static provider => new PayRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<PayPolicy>(),
            provider.GetService<Decisions.RuleSet<PayRule>>()));
        services.TryAddSingleton(static provider => new ActionFormRules(
            provider.GetRequiredService<SupportOffer>(),
            provider.GetService<ActionFormPolicy>(),
            provider.GetService<Decisions.RuleSet<ActionFormRule>>(),
            provider.GetService<HubDirectory>()));
        return new SchoolImprovementRulesBuilder(services);
    }
}
