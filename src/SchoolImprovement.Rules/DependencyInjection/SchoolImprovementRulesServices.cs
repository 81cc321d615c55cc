using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.DependencyInjection;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the rules to an application's services.</summary>
[SuppressMessage("Style", "IDE0130", Justification = "Where applications look for what they add to their services.")]
public static class SchoolImprovementRulesServices
{
    private const string ConfiguresOptions = "Microsoft.Extensions.Options.IConfigureOptions`1";

    /// <summary>
    /// Adds the rules of every topic and of a support's record, their policy, <see cref="SupportOffer"/>, <see cref="RuleCatalogue"/>,
    /// <see cref="SchoolTermCalendar"/>, <see cref="BankHolidays"/> and <see cref="HubDirectory"/> as singletons, unless the
    /// application registers its own. Adding them again adds nothing but what it says of the options.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Readings, policies, calendar and bank holidays other than the library's; checked at once.</param>
    /// <example>
    /// <code>
    /// var builder = WebApplication.CreateBuilder();
    /// builder.Services.AddSchoolImprovementRules(options =&gt; options
    ///     .Readings(builder.Configuration.GetSection("Readings").AsEnumerable(makePathsRelative: true))
    ///     .Use(SchoolTermCalendar.DefaultEngland));
    /// var app = builder.Build();
    /// app.MapPost("/claims", (PayClaim claim, PayRules rules) =&gt; rules.Decide(claim));
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">An option is wrong; the message says which, and what there is.</exception>
    public static SchoolImprovementRulesBuilder AddSchoolImprovementRules(this IServiceCollection services, Action<SchoolImprovementRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services
            .Select(service => service.IsKeyedService ? null : service.ImplementationInstance)
            .OfType<SchoolImprovementRulesOptions>()
            .FirstOrDefault();
        if (options is null)
        {
            options = new SchoolImprovementRulesOptions();
            services.AddSingleton(options);
            AddRules(services, options);
        }

        configure?.Invoke(options);
        return new SchoolImprovementRulesBuilder(services);
    }

    private static void AddRules(IServiceCollection services, SchoolImprovementRulesOptions options)
    {
        var own = new HashSet<Type>();
        Value(SupportOffer.Default);
        Value(SchoolTermCalendar.DefaultEngland);
        Value(BankHolidays.England2018To2023);
        Value(HubDirectory.Annex2019To2020);
        Value(GuidancePolicy.Default);
        services.TryAddSingleton(RuleCatalogue.Default);
        services.TryAddSingleton(provider => new EligibilityRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<EligibilityRule>>()));
        services.TryAddSingleton(provider => new MonitoringRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<MonitoringRule>>()));
        services.TryAddSingleton(provider => new GrantRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<GrantRule>>()));
        services.TryAddSingleton(provider => new DeadlineRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<CheckRule<DeadlineFacts>>>(), Given<BankHolidays>(provider)));
        services.TryAddSingleton(provider => new ReviewRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<CheckRule<ReviewFacts>>>()));
        services.TryAddSingleton(provider => new MatchRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<CheckRule<MatchFacts>>>()));
        services.TryAddSingleton(provider => new Tier1ReturnRules(
            Given<SupportOffer>(provider), provider.GetService<RuleSet<CheckRule<Tier1ReturnFacts>>>()));
        services.TryAddSingleton(provider => new PayRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<PayRule>>()));
        services.TryAddSingleton(provider => new ActionFormRules(
            Given<SupportOffer>(provider), Given<GuidancePolicy>(provider), provider.GetService<RuleSet<ActionFormRule>>(), Given<HubDirectory>(provider)));
        services.TryAddSingleton(provider => new SupportRules(
            Given<SupportOffer>(provider),
            Given<GuidancePolicy>(provider),
            provider.GetRequiredService<EligibilityRules>(),
            provider.GetRequiredService<MatchRules>(),
            provider.GetRequiredService<Tier1ReturnRules>(),
            provider.GetRequiredService<PayRules>(),
            provider.GetRequiredService<ActionFormRules>(),
            provider.GetRequiredService<ReviewRules>(),
            provider.GetRequiredService<DeadlineRules>(),
            provider.GetRequiredService<MonitoringRules>(),
            provider.GetRequiredService<GrantRules>()));

        void Value<T>(T standard)
            where T : class
        {
            if (!services.Any(Is<T>))
            {
                own.Add(typeof(T));
                services.AddSingleton(provider => options.Of(provider, standard));
            }
        }

        // What is said twice, or where nobody reads it, would be passed over in silence.
        T Given<T>(IServiceProvider provider)
            where T : class
        {
            if (options.Gives(typeof(T)))
            {
                return own.Contains(typeof(T)) && services.Count(Is<T>) == 1 ? provider.GetRequiredService<T>()
                    : throw new InvalidOperationException($"The {typeof(T).Name} is registered as a service and given by the options too: leave out one of them.");
            }

            if (services.Count(Is<T>) > 1)
            {
                throw new InvalidOperationException($"The {typeof(T).Name} is registered as a service more than once, and all but the last would be passed over: put them into one.");
            }

            return !services.Any(Configures<T>) ? provider.GetRequiredService<T>() : throw new InvalidOperationException(
                $"The {typeof(T).Name} is configured by IOptions, which would pass over names that it does not know. "
                + $"Give its readings by options.Readings(section.AsEnumerable(makePathsRelative: true)), or say options.Use(provider => provider.GetRequiredService<IOptions<{typeof(T).Name}>>().Value).");
        }
    }

    private static bool Is<T>(ServiceDescriptor service) => !service.IsKeyedService && service.ServiceType == typeof(T);

    private static bool Configures<T>(ServiceDescriptor service) =>
        service.ServiceType is { IsConstructedGenericType: true } type
        && type.GetGenericTypeDefinition().FullName == ConfiguresOptions
        && type.GenericTypeArguments[0] == typeof(T);
}
