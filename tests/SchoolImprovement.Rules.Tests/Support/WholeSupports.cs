using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>Two supports from the judgements that decide the tier to the last settlement, each event allowed by the rules.</summary>
internal static class WholeSupports
{
    private static readonly (OverallEffectiveness, DateOnly)[] AlwaysBelowGood =
    [
        (OverallEffectiveness.RequiresImprovement, Day("2008-05-06")),
        (OverallEffectiveness.Inadequate, Day("2011-03-01")),
        (OverallEffectiveness.RequiresImprovement, Day("2014-03-01")),
        (OverallEffectiveness.RequiresImprovement, Day("2018-03-01")),
    ];

    /// <summary>With a form that is returned once, a grant in three instalments, three updates and an underspend.</summary>
    public static SupportRecord Tier3()
    {
        var story = Begun(InspectionHistory.Of(Story.School, AlwaysBelowGood)).Then(
            new FormDrafted(Day("2019-11-05"), Story.Form),
            new PlanAgreed(Day("2019-11-06"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new PlanAgreed(Day("2019-11-07"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new FormMoved(Day("2019-11-08"), ReviewMove.Submit),
            new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-11-20"), ReviewMove.Return) { Comments = "Explain the costs of coaching." },
            new FormDrafted(Day("2019-11-21"), Story.Form),
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new FormMoved(Day("2019-11-25"), ReviewMove.Resubmit),
            new ClaimMade(Day("2019-11-25")) { Reference = "C1" },
            new FormMoved(Day("2019-11-26"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-12-04"), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
            new FormMoved(Day("2019-12-11"), ReviewMove.Approve),
            new OfferLetterIssued(Day("2019-12-12")),
            new PlanAgreed(Day("2019-12-13"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-12-13"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormMoved(Day("2019-12-16"), ReviewMove.ReleaseFunds),
            new InstalmentPaid(Day("2019-12-17"), 1, 3_900m),
            new ClaimPaid(Day("2019-12-20"), 1_700m),
            new Inspected(Day("2020-02-11"), "Monitoring visit"),
            new PlanReviewed(Day("2020-02-14")));
        story.Then(new UpdateDelivered(Day("2020-03-02"), story.Update()));
        story.Then(new UpdateDelivered(Day("2020-06-18"), story.Update()));
        story.Then(
            new ActivityCompleted(Day("2020-07-10"), "leadership/1", 2),
            new ActivityCompleted(Day("2020-07-17"), "subjectSpecific/1", 2),
            new InstalmentPaid(Day("2020-07-24"), 2, 4_400m));
        story.Then(new UpdateDelivered(Day("2020-11-16"), story.Update()));
        return story.Then(
            new ActivityCompleted(Day("2020-12-11"), "subjectSpecific/1", 3),
            new InstalmentPaid(Day("2020-12-21"), 3, 1_900m),
            new SpendingReported(Day("2021-01-15"), 9_950m),
            new UnderspendReturned(Day("2021-01-20"), 250m),
            new EvaluationRequested(Day("2021-02-01")),
            new EvaluationReturned(Day("2021-02-20"))).Record;
    }

    /// <summary>With a return in place of a form.</summary>
    public static SupportRecord Tier1() =>
        Begun(InspectionHistory.Of(Story.School, (OverallEffectiveness.Good, Day("2014-03-01")), (OverallEffectiveness.RequiresImprovement, Day("2018-03-01")))).Then(
            new ReturnSubmitted(Day("2019-12-03"), new Tier1Return
            {
                School = Story.School,
                Tier = SupportTier.Tier1,
                ImprovementAreas = ["leadership"],
                ActivitiesCompleted = ["a review of middle leadership"],
                RecommendationsAgreed = ["subject leaders check the impact of their work"],
                PlansInPlaceOn = Day("2019-12-02"),
            }),
            new ImplementationSupportBegan(Day("2019-12-09")),
            new ClaimMade(Day("2019-12-10")),
            new ClaimPaid(Day("2019-12-20"), 1_700m)).Record;

    private static Story Begun(InspectionHistory history) => new Story(new SupportRecord(Story.School) { IsInTrust = false }).Then(
        new TierDecided(Day("2019-09-02")) { History = history, Prior = PriorSupport.None },
        new ConversationHeld(Day("2019-09-04")),
        new LeaderAgreed(Day("2019-09-05")) { NationalLeader = "A. Leader", WithinOwnTrust = false },
        new SchoolConfirmed(Day("2019-09-09")),
        new MatchRecorded(Day("2019-09-10")),
        new MatchConfirmed(Day("2019-09-11")),
        new ContactMade(Day("2019-09-18")),
        new StartAgreed(Day("2019-09-24")) { StartsOn = Day("2019-10-07") },
        new DayDeployed(Day("2019-10-07")) { TravelMinutes = 70, TravelMiles = 20 },
        new DayDeployed(Day("2019-10-16")) { TravelMinutes = 30, TravelMiles = 46 },
        new DayDeployed(Day("2019-11-04")) { TravelMinutes = 60, TravelMiles = 45 });
}
