using System.Collections.Immutable;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What the file says of one school's support.</summary>
internal sealed record MatchDocument
{
    public string? Name { get; init; }

    public DateOnly? AsAt { get; init; }

    public required SupportProgress Support { get; init; }

    public required SchoolTermCalendar Calendar { get; init; }

    public Grant? Grant { get; init; }

    public GrantEvidence Evidence { get; init; } = new();

    public MonitoringPlan? Plan { get; init; }

    public ImmutableArray<ProgressUpdate> Updates { get; init; } = [];

    /// <summary>What in the file contradicts itself, or leaves a part of it unusable.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];
}
