using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>Guidance 6.24, 7.4 and 8.10: which version of a form, which sign-off and which update the release of money rests on.</summary>
public sealed class CountingVersionTests
{
    private static readonly FormAgreements SignedOff = new()
    {
        HeadOrChiefExecutive = new() { Name = "H. Teacher", AgreedOn = Day("2019-11-06"), SignedOffOn = Day("2019-12-02") },
        ChairOfGovernors = new() { Name = "C. Governor", AgreedOn = Day("2019-11-07"), SignedOffOn = Day("2019-12-02") },
    };

    [Fact]
    public void A_draft_beside_the_approved_form_signs_nothing_off()
    {
        var story = SupportRecordTests.Approved().Then(
            new OfferLetterIssued(Day("2019-12-02")),
            new FormDrafted(Day("2019-12-03"), Story.Form with { Agreements = SignedOff }));

        story.Rules.ReleasesOf(story.Record, Day("2019-12-04"))!.Releases[0].Outcome.Should().Be(ReleaseOutcome.Withheld);
        story.Rules.Record(story.Record, new FormMoved(Day("2019-12-04"), ReviewMove.ReleaseFunds)).Findings.Findings.Select(finding => finding.Rule.Id)
            .Should().Equal("REV-SIGN-OFF-LEADER", "REV-SIGN-OFF-CHAIR");
        story.Rules.FormOf(story.Record).Should().Be(story.Rules.ApprovedFormOf(story.Record));
    }

    [Fact]
    public void A_draft_beside_the_approved_form_takes_no_sign_off_away()
    {
        var story = SupportRecordTests.Approved().Then(
            new OfferLetterIssued(Day("2019-12-02")),
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormDrafted(Day("2019-12-03"), Story.Form with { Coordination = [new(1, 90_000)] }),
            new FormMoved(Day("2019-12-04"), ReviewMove.ReleaseFunds));

        story.Rules.ReleasesOf(story.Record, Day("2019-12-04"))!.Releases[0].Outcome.Should().Be(ReleaseOutcome.Released);
    }

    [Theory]
    [InlineData(PlanSignatory.HeadOrChiefExecutive, PlanSignatory.ChairOfGovernors)]
    [InlineData(PlanSignatory.ChairOfGovernors, PlanSignatory.HeadOrChiefExecutive)]
    public void The_form_is_asked_once_more_when_its_funds_are_released(PlanSignatory early, PlanSignatory other)
    {
        var signedEarly = new PlanAgreed(Day("2019-11-05"), early) { Person = "A. Person", IsSignOff = true };
        var story = SupportRecordTests.Approved().Then(
            signedEarly,
            new PlanAgreed(Day("2019-12-02"), other) { Person = "O. Person", IsSignOff = true },
            new OfferLetterIssued(Day("2019-12-02")));

        story.Rules.Record(story.Record, new FormMoved(Day("2019-12-04"), ReviewMove.ReleaseFunds)).Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path))
            .Should().Contain(("RAF-SIGNED-ORDER", $"$.events[{story.Record.Events.IndexOf(signedEarly)}].on"), "a sign-off before the agreement is told at that moment alone");
    }

    [Theory]
    [InlineData(RevisedPlanReading.AgreedAgain, ReleaseOutcome.Withheld)]
    [InlineData(RevisedPlanReading.FirstAgreementStands, ReleaseOutcome.Released)]
    public void A_sign_off_of_the_plan_before_its_revision_is_none_of_the_plan_approved(RevisedPlanReading reading, ReleaseOutcome outcome)
    {
        var story = SupportRecordTests.Submitted().Then(
            new PlanAgreed(Day("2019-11-08"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-11-08"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-11-12"), ReviewMove.Return) { Comments = "Say how many days." },
            new FormDrafted(Day("2019-11-13"), Story.Form),
            new PlanAgreed(Day("2019-11-13"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new PlanAgreed(Day("2019-11-13"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new FormMoved(Day("2019-11-14"), ReviewMove.Resubmit),
            new FormMoved(Day("2019-11-15"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-11-20"), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
            new FormMoved(Day("2019-11-29"), ReviewMove.Approve),
            new OfferLetterIssued(Day("2019-12-02")));

        new SupportRules(policy: new() { RevisedPlan = reading }).ReleasesOf(story.Record, Day("2019-12-04"))!.Releases[0].Outcome.Should().Be(outcome);
    }

    [Fact]
    public void A_later_update_of_a_term_that_says_less_does_not_take_back_the_earlier()
    {
        var story = SupportRecordTests.Approved().Then(
            new OfferLetterIssued(Day("2019-12-02")),
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormMoved(Day("2019-12-03"), ReviewMove.ReleaseFunds),
            new InstalmentPaid(Day("2019-12-04"), 1, 3_900));
        var first = story.Update() with { RecommendsWithholding = true };
        story.Then(
            new UpdateDelivered(Day("2020-03-03"), first with { Date = Day("2020-03-03") }),
            new UpdateDelivered(Day("2020-03-10"), new ProgressUpdate { Term = 1, Date = Day("2020-03-10"), Areas = first.Areas, Actions = first.Actions, Overall = ProgressStatus.OnTrack, MonitoringDays = 1, RecommendsWithholding = false, ChairFeedback = first.ChairFeedback, Sustaining = first.Sustaining, OfstedVisits = [] }));

        var reports = story.Rules.EvidenceOf(story.Record).Reports;

        reports.Select(report => (report.Term, report.ReportedOn)).Should().Equal((1, Day("2020-03-03")), (1, Day("2020-03-10")));
    }
}
