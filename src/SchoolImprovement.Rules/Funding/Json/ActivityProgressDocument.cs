using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What is known of an action's activity in a term, as it stands in JSON. An activity is funded and due unless it says not.</summary>
internal sealed class ActivityProgressDocument
{
    public required string Id { get; init; }

    public ProgressStatus? Progress { get; init; }

    public bool? IsFunded { get; init; }

    public bool? IsDue { get; init; }

    public bool? IsMitigated { get; init; }

    public bool? TookPlace { get; init; }

    public Milestone? Completed { get; init; }

    internal ActivityProgress Activity => new(Id)
    {
        Progress = Progress,
        IsFunded = IsFunded ?? true,
        IsDue = IsDue ?? true,
        IsMitigated = IsMitigated ?? false,
        TookPlace = TookPlace,
        Completed = Completed ?? Milestone.Unknown,
    };

    internal static ActivityProgressDocument Of(ActivityProgress activity) => new()
    {
        Id = activity.Id,
        Progress = activity.Progress,
        IsFunded = activity.IsFunded ? null : false,
        IsDue = activity.IsDue ? null : false,
        IsMitigated = activity.IsMitigated ? true : null,
        TookPlace = activity.TookPlace,
        Completed = GrantEvidenceDocument.Known(activity.Completed),
    };
}
