using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>What happens once is recorded once, and what happens again is recorded again.</summary>
public sealed class RecordedOnceTests
{
    [Fact]
    public void The_National_Leader_and_the_school_each_agree_when_the_support_starts()
    {
        var story = SupportRecordTests.Matched().Then(
            new ContactMade(Day("2019-09-18")),
            new StartAgreed(Day("2019-09-24")),
            new StartAgreed(Day("2019-09-26")) { By = SupportActor.School });

        Repeats(story, new StartAgreed(Day("2019-09-27")));
        Repeats(story, new StartAgreed(Day("2019-09-27")) { By = SupportActor.School });
    }

    [Fact]
    public void A_day_is_deployed_once() =>
        Repeats(SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07"))), new DayDeployed(Day("2019-10-07")) { TravelMinutes = 30 });

    [Fact]
    public void A_claim_a_draft_an_agreement_and_a_visit_are_recorded_again_where_they_differ()
    {
        var story = SupportRecordTests.Matched().Then(
            new DayDeployed(Day("2019-10-07")),
            new ClaimMade(Day("2019-10-08")) { Reference = "C1", Days = [Day("2019-10-07")] },
            new FormDrafted(Day("2019-10-09"), Story.Form),
            new PlanAgreed(Day("2019-10-10"), PlanSignatory.ChairOfGovernors));

        Repeats(story, new ClaimMade(Day("2019-10-08")) { Reference = "C1", Days = [Day("2019-10-07")] });
        Repeats(story, new FormDrafted(Day("2019-10-09"), Story.Form));
        Repeats(story, new PlanAgreed(Day("2019-10-10"), PlanSignatory.ChairOfGovernors));
        Repeats(story, new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier3 });
        story.Then(
            new DayDeployed(Day("2019-10-11")),
            new ClaimMade(Day("2019-10-12")) { Reference = "C2" },
            new FormDrafted(Day("2019-10-12"), Story.Form),
            new PlanAgreed(Day("2019-10-12"), PlanSignatory.ChairOfGovernors),
            new PlanAgreed(Day("2019-10-12"), PlanSignatory.ChairOfGovernors) { IsSignOff = true });
    }

    [Fact]
    public void An_update_of_a_term_is_given_once_a_day_and_again_later()
    {
        var story = SupportRecordTests.Approved();
        var first = story.Update();
        story.Then(new UpdateDelivered(Day("2020-03-02"), first));
        var second = story.Update();

        Repeats(story, new UpdateDelivered(Day("2020-03-02"), first with { ChairFeedback = "Another." }));
        story.Then(new UpdateDelivered(Day("2020-03-16"), first));
        story.Then(new UpdateDelivered(Day("2020-06-18"), first), new UpdateDelivered(Day("2020-06-18"), second));
    }

    [Fact]
    public void The_activity_of_an_action_is_complete_once_a_term()
    {
        var story = SupportRecordTests.Approved().Then(new ActivityCompleted(Day("2020-03-20"), "leadership/1", 1));

        Repeats(story, new ActivityCompleted(Day("2020-03-23"), "leadership/1", 1));
        story.Then(new ActivityCompleted(Day("2020-03-23"), "governance/1", 1), new ActivityCompleted(Day("2020-07-03"), "leadership/1", 2));
    }

    [Fact]
    public void The_plan_is_reviewed_after_each_visit()
    {
        var story = SupportRecordTests.Approved().Then(
            new Inspected(Day("2020-02-11"), "Monitoring visit"),
            new PlanReviewed(Day("2020-02-14")),
            new Inspected(Day("2020-06-11"), "Monitoring visit"),
            new PlanReviewed(Day("2020-06-14")));

        Repeats(story, new Inspected(Day("2020-06-11"), "Monitoring visit"));
        Repeats(story, new PlanReviewed(Day("2020-06-14")));
    }

    [Fact]
    public void Spending_is_reported_once_a_day_and_evaluations_are_asked_for_each_year()
    {
        var story = SupportRecordTests.Approved().Then(
            new OfferLetterIssued(Day("2019-12-02")),
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormMoved(Day("2019-12-02"), ReviewMove.ReleaseFunds),
            new InstalmentPaid(Day("2019-12-02"), 1, 3_900m),
            new SpendingReported(Day("2020-04-03"), 3_500m),
            new SpendingReported(Day("2020-04-04"), 3_600m),
            new UnderspendReturned(Day("2020-04-20"), 100m),
            new UnderspendReturned(Day("2020-04-20"), 200m),
            new EvaluationRequested(Day("2020-09-01")),
            new EvaluationReturned(Day("2020-09-20")),
            new EvaluationRequested(Day("2021-09-01")),
            new EvaluationReturned(Day("2021-09-20")));

        Repeats(story, new SpendingReported(Day("2020-04-04"), 3_700m));
        Repeats(story, new UnderspendReturned(Day("2020-04-20"), 100m));
        Repeats(story, new InstalmentPaid(Day("2019-12-02"), 1, 3_900m));
        Repeats(story, new EvaluationRequested(Day("2021-09-01")));
        Repeats(story, new EvaluationReturned(Day("2021-09-20")));
    }

    private static void Repeats(Story story, RecordedEvent again)
    {
        var recording = story.Rules.Record(story.Record, again);
        recording.Record.Should().BeNull();
        recording.Findings.Findings.Select(finding => finding.Rule.Id).Should().Contain("SUP-ONCE", "{0} is recorded already", again);
    }
}
