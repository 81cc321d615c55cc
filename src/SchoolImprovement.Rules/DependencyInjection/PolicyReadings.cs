using System.Collections.Immutable;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.DependencyInjection;

/// <summary>A topic's policy: what configuration calls it, its readings by name, and how one is taken.</summary>
internal sealed class PolicyReadings
{
    private readonly Func<object, string, string, object> _with;

    private PolicyReadings(Type policy, string topic, object standard, ImmutableArray<string> names, Func<object, string, string, object> with)
    {
        Policy = policy;
        Topic = topic;
        Default = standard;
        Names = names;
        _with = with;
    }

    public static ImmutableArray<PolicyReadings> All { get; } =
    [
        Of("Eligibility", EligibilityPolicy.Default, EligibilityPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("ActionForm", ActionFormPolicy.Default, ActionFormPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Match", MatchPolicy.Default, MatchPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Pay", PayPolicy.Default, PayPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Review", ReviewPolicy.Default, ReviewPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Deadline", DeadlinePolicy.Default, DeadlinePolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Grant", GrantPolicy.Default, GrantPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
        Of("Monitoring", MonitoringPolicy.Default, MonitoringPolicy.ReadingNames, static (policy, reading, value) => policy.With(reading, value)),
    ];

    public Type Policy { get; }

    public string Topic { get; }

    public object Default { get; }

    public ImmutableArray<string> Names { get; }

    public bool Has(string reading) => Names.Contains(reading, StringComparer.OrdinalIgnoreCase);

    public object With(object policy, string reading, string value) => _with(policy, reading, value);

    private static PolicyReadings Of<T>(string topic, T standard, ImmutableArray<string> names, Func<T, string, string, T> with)
        where T : class => new(typeof(T), topic, standard, names, (policy, reading, value) => with((T)policy, reading, value));
}
