using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.DependencyInjection;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Adds NRules sessions with the library's rules to an application's services.</summary>
public static class NRulesServices
{
    /// <inheritdoc cref="UseNRules(SchoolImprovementRulesBuilder, Action{IServiceProvider, RuleRepository})"/>
    [RequiresDynamicCode(SchoolImprovementRuleSets.CompilesExpressions)]
    [RequiresUnreferencedCode(SchoolImprovementRuleSets.CompilesExpressions)]
    public static SchoolImprovementRulesBuilder UseNRules(this SchoolImprovementRulesBuilder builder, Action<RuleRepository>? configure = null) =>
        builder.UseNRules((_, repository) => configure?.Invoke(repository));

    /// <summary>
    /// Adds an <see cref="IRuleRepository"/> with the rule sets of the services' rules, the <see cref="ISessionFactory"/>
    /// compiled from it when it is first asked for, both as singletons, and an <see cref="ISession"/> for every scope; unless
    /// the application has registered its own before.
    /// </summary>
    /// <remarks>
    /// Rules of the application's own take singletons in their constructors, since they are made once. What a rule asks for
    /// with <c>Dependency().Resolve</c> comes from the scope of the session.
    /// </remarks>
    /// <param name="builder">What <see cref="SchoolImprovementRulesServices.AddSchoolImprovementRules"/> returned.</param>
    /// <param name="configure">Adds the application's own rules to the repository; it is given the application's services too.</param>
    [RequiresDynamicCode(SchoolImprovementRuleSets.CompilesExpressions)]
    [RequiresUnreferencedCode(SchoolImprovementRuleSets.CompilesExpressions)]
    public static SchoolImprovementRulesBuilder UseNRules(this SchoolImprovementRulesBuilder builder, Action<IServiceProvider, RuleRepository> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.TryAddSingleton<IRuleRepository>(provider =>
        {
            var repository = new RuleRepository { Activator = new ServicesActivator(provider) }.AddSchoolImprovementRules(provider);
            configure(provider, repository);
            return repository;
        });
        builder.Services.TryAddSingleton(static provider =>
        {
            var factory = provider.GetRequiredService<IRuleRepository>().Compile();
            factory.DependencyResolver = new ServicesResolver(provider);
            return factory;
        });
        builder.Services.TryAddScoped(static provider => provider.GetRequiredService<ISessionFactory>()
            .CreateSession(session => session.DependencyResolver = new ServicesResolver(provider)));
        return builder;
    }
}
