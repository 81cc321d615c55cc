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
    /// <summary>
    /// Adds an <see cref="IRuleRepository"/> with the rule sets of the services' rules, the <see cref="ISessionFactory"/>
    /// compiled from it when it is first asked for, both as singletons, and an <see cref="ISession"/> for every scope; unless
    /// the application has registered its own before.
    /// </summary>
    /// <param name="builder">What <see cref="SchoolImprovementRulesServices.AddSchoolImprovementRules"/> returned.</param>
    /// <param name="configure">Adds the application's own rules to the repository.</param>
    [RequiresDynamicCode(SchoolImprovementRuleSets.CompilesExpressions)]
    [RequiresUnreferencedCode(SchoolImprovementRuleSets.CompilesExpressions)]
    public static SchoolImprovementRulesBuilder UseNRules(this SchoolImprovementRulesBuilder builder, Action<RuleRepository>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IRuleRepository>(provider =>
        {
            var repository = new RuleRepository().AddSchoolImprovementRules(provider);
            configure?.Invoke(repository);
            return repository;
        });
        builder.Services.TryAddSingleton(provider => provider.GetRequiredService<IRuleRepository>().Compile());
        builder.Services.TryAddScoped(provider => provider.GetRequiredService<ISessionFactory>().CreateSession());
        return builder;
    }
}
