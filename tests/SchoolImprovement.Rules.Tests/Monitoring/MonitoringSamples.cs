using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Monitoring;

/// <summary>A made-up plan of two areas and three actions, and an update that leaves nothing to be desired in any tier.</summary>
internal static class MonitoringSamples
{
    public static MonitoringPlan Plan(SupportTier tier = SupportTier.Tier3, bool? isInTrust = true) => new(
        tier,
        [new PlannedArea("leadership", "Leadership"), new PlannedArea("maths")],
        [
            new PlannedAction("A1", "leadership", 1, 3, IsFunded: true, "Coaching of middle leaders"),
            new PlannedAction("A2", "maths", 1, 2, IsFunded: true),
            new PlannedAction("A3", "maths", 3, 4, IsFunded: false),
        ])
    {
        Subject = "URN 900123",
        IsInTrust = isInTrust,
        Terms = [.. Calendar.FundedTerms(Day("2019-11-14"), 3).Select(term => term.Dates)],
    };

    public static ProgressUpdate Update { get; } = new()
    {
        Term = 2,
        Date = Day("2020-06-17"),
        Overall = ProgressStatus.OnTrack,
        Areas =
        [
            new AreaUpdate { Id = "leadership", Progress = ProgressStatus.OnTrack },
            new AreaUpdate { Id = "maths", Progress = ProgressStatus.OnTrack, Comment = "Begun early." },
        ],
        Actions =
        [
            new ActionUpdate { Id = "A1", Progress = ProgressStatus.OnTrack, TookPlace = true, Evidence = "Walks by the head." },
            new ActionUpdate { Id = "A2", Progress = ProgressStatus.Complete, TookPlace = true, CompletedOn = Day("2020-06-12"), Evidence = "Books of three classes." },
            new ActionUpdate { Id = "A3", Progress = ProgressStatus.NotStarted },
        ],
        MonitoringDays = 1m,
        RecommendsWithholding = false,
        ChairFeedback = "Content.",
        ChiefExecutiveFeedback = "Content too.",
        OfstedVisits = [],
        Sustaining = "The coaches become staff.",
    };
}
