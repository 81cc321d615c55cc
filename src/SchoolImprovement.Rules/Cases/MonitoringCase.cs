using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// A termly update on a plan's progress to be checked. Cases are told apart by the key; where none is given, by the school
/// and the update's term; an update of no named school equals itself alone.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class MonitoringCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="plan">What the update reports on.</param>
    /// <param name="update">The update.</param>
    /// <param name="school">The school, where it is known.</param>
    /// <param name="key">What tells the update from others.</param>
    public MonitoringCase(MonitoringPlan plan, ProgressUpdate update, Urn? school = null, object? key = null)
        : base(school, key ?? (school is null ? null : (school, update?.Term)))
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(update);
        Plan = plan;
        Update = update;
    }

    /// <summary>What the update reports on.</summary>
    public MonitoringPlan Plan { get; }

    /// <summary>The update.</summary>
    public ProgressUpdate Update { get; }

    private protected override object Content => (Plan, Update);
}
