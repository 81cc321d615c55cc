using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using FluentRule = NRules.Fluent.Dsl.Rule;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Makes rules of an application's own with what their constructors ask for.</summary>
[RequiresUnreferencedCode(SchoolImprovementRuleSets.CompilesExpressions)]
internal sealed class ServicesActivator(IServiceProvider services) : IRuleActivator
{
    public IEnumerable<FluentRule> Activate(Type type) => [(FluentRule)ActivatorUtilities.GetServiceOrCreateInstance(services, type)];
}
