using Microsoft.Extensions.DependencyInjection;

namespace SchoolImprovement.Rules.DependencyInjection;

/// <summary>What <see cref="SchoolImprovementRulesServices.AddSchoolImprovementRules"/> returns, for further packages to add to.</summary>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SchoolImprovementRulesBuilder
{
    internal SchoolImprovementRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The application's services.</summary>
    public IServiceCollection Services { get; }
}
