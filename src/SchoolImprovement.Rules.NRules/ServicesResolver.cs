using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Gives rules the services that they ask for when they fire.</summary>
internal sealed class ServicesResolver(IServiceProvider services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);
}
