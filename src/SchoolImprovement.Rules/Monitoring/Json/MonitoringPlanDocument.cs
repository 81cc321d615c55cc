using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>A plan as it stands in JSON.</summary>
internal sealed class MonitoringPlanDocument : IJsonOnDeserialized
{
    private MonitoringPlan? _plan;

    public string? Subject { get; init; }

    public required SupportTier Tier { get; init; }

    public bool? IsInTrust { get; init; }

    public required PlannedArea[] Areas { get; init; }

    public required PlannedAction[] Actions { get; init; }

    public DateRangeDocument?[]? Terms { get; init; }

    internal MonitoringPlan Plan => _plan ??= DocumentJson.Make(() => new MonitoringPlan(Tier, Areas, Actions)
    {
        Subject = Subject,
        IsInTrust = IsInTrust,
        Terms = [.. DocumentJson.NoneNull(Terms ?? []).Select(term => term.Range)],
    });

    public void OnDeserialized() => _ = Plan;

    internal static MonitoringPlanDocument Of(MonitoringPlan plan) => new()
    {
        Subject = plan.Subject,
        Tier = plan.Tier,
        IsInTrust = plan.IsInTrust,
        Areas = [.. plan.Areas],
        Actions = [.. plan.Actions],
        Terms = plan.Terms.IsEmpty ? null : [.. plan.Terms.Select(DateRangeDocument.Of)],
    };
}
