using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The readings of the topics that a timeline shows.</summary>
internal static class TimelineReadings
{
    /// <summary>The names there are.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. GuidancePolicy.ReadingNames.Where(name =>
            DeadlineRules.ReadingNames.Contains(name) || GrantRules.ReadingNames.Contains(name) || MonitoringRules.ReadingNames.Contains(name) || ReviewRules.ReadingNames.Contains(name)),
    ];
}
