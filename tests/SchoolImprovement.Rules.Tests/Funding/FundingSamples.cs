using System.Collections.Immutable;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>A made-up grant over spring, summer and autumn 2020, and evidence by which all of it is released in the end.</summary>
internal static class FundingSamples
{
    /// <summary>A day after the last term, by which everything has happened.</summary>
    public static readonly DateOnly TheEnd = Day("2021-01-31");

    public static ImmutableArray<SchoolTerm> Terms { get; } = Calendar.FundedTerms(Day("2019-11-14"), 3);

    /// <summary>£6,000, £5,000 and £5,000.</summary>
    public static Grant ByActivity { get; } = new(
        SupportTier.Tier2,
        Terms,
        [new FundedActivity("A1", 3000m, 2000m, 2000m), new FundedActivity("A2", 3000m, 3000m, 3000m)])
    { Subject = "URN 900123" };

    public static Grant ByTerm { get; } = new(SupportTier.Tier2, Terms, [6000m, 5000m, 5000m]);

    public static GrantEvidence Evidence { get; } = new()
    {
        SignedByHead = Milestone.On(Day("2019-12-02")),
        SignedByChair = Milestone.On(Day("2019-12-03")),
        Approved = Milestone.On(Day("2019-12-16")),
        OfferLetter = Milestone.On(Day("2019-12-18")),
        EvaluationRequested = Milestone.NotYet,
        EvaluationReturned = Milestone.NotYet,
        UnderspendToReturn = 0,
        Reports = [Report(1, "2020-03-03", "2020-04-01"), Report(2, "2020-06-17", "2020-07-10"), Report(3, "2020-11-18", "2020-12-11")],
    };

    private static TermProgress Report(int term, string reportedOn, string completed) => new(term, Day(reportedOn))
    {
        Overall = ProgressStatus.OnTrack,
        WithholdingRecommended = false,
        Activities =
        [
            new("A1") { Progress = ProgressStatus.OnTrack, TookPlace = true, Completed = Milestone.On(Day(completed)) },
            new("A2") { Progress = ProgressStatus.OnTrack, TookPlace = true, Completed = Milestone.On(Day(completed)) },
            new("A3") { Progress = ProgressStatus.OnTrack, TookPlace = true, IsFunded = false },
        ],
    };
}
