using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>What is recorded is held against the rules of its topic: their errors stop it, and the rest is said.</summary>
public sealed class TopicOfEventTests
{
    [Fact]
    public void A_warning_on_the_match_is_said_and_stops_nothing()
    {
        var story = new Story(new SupportRecord(Story.School)).Then(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier3 });

        var recording = story.Rules.Record(story.Record, new LeaderAgreed(Day("2019-09-05")) { WithinOwnTrust = false });

        recording.Record.Should().NotBeNull();
        Ids(recording).Should().Equal("DEP-CONVERSATION");
    }

    [Fact]
    public void A_form_from_fewer_days_than_all_is_no_news_while_days_may_follow()
    {
        var story = SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")));

        var recording = story.Rules.Record(story.Record, new FormDrafted(Day("2019-10-08"), Story.Form));

        recording.Record.Should().NotBeNull();
        Ids(recording).Should().BeEmpty();
    }

    [Fact]
    public void A_day_past_the_last_is_not_recorded() =>
        SupportRecordTests.Submitted().Refuses(new DayDeployed(Day("2019-11-05")), "DEP-DAYS", "4 days were used; tier 3 gives up to 3 days.");

    [Fact]
    public void A_claim_that_lacks_travel_stands_and_an_impossible_one_does_not()
    {
        var lacking = SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")));
        var impossible = SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")) { TravelMinutes = -1, TravelMiles = 1 });

        var recording = lacking.Rules.Record(lacking.Record, new ClaimMade(Day("2019-10-08")));
        recording.Record.Should().NotBeNull();
        recording.Findings.Findings.Should().NotBeEmpty("it is said what lacks");
        impossible.Refuses(new ClaimMade(Day("2019-10-08")), "PAY-TRAVEL", "-1 minutes of travel on 7 Oct 2019: travel cannot be negative.");
    }

    [Theory]
    [InlineData(ReviewMove.Submit)]
    [InlineData(ReviewMove.Resubmit)]
    public void A_form_that_lacks_something_is_not_submitted(ReviewMove move)
    {
        var lacking = Story.Form with { Areas = [] };
        var story = move switch
        {
            ReviewMove.Submit => Drafted(lacking),
            _ => SupportRecordTests.Submitted().Then(
                new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
                new FormMoved(Day("2019-11-12"), ReviewMove.Return) { Comments = "Explain the costs." },
                new FormDrafted(Day("2019-11-13"), lacking)),
        };
        story.Then(Agreed("2019-12-02", isSignOff: false));

        var recording = story.Rules.Record(story.Record, new FormMoved(Day("2019-12-02"), move));

        recording.Record.Should().BeNull();
        var draft = story.Record.Events.IndexOf(story.Record.Events.OfType<FormDrafted>().Last());
        recording.Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Contain(("RAF-AREAS", $"$.events[{draft}].form.areas"));
    }

    [Fact]
    public void What_is_found_of_a_step_is_placed_at_a_member_that_its_event_has()
    {
        var taken = SupportRecordTests.Submitted().Then(new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp));
        Paths(taken, new FormMoved(Day("2019-11-20"), ReviewMove.PassOn)).Should().Equal(("REV-VALUE", "$.confirmsValueForMoney"));
        Paths(taken, new FormMoved(Day("2019-11-20"), ReviewMove.Return)).Should().Equal(("REV-COMMENTS", "$.comments"));
        Paths(taken, new FormMoved(Day("2019-11-20"), ReviewMove.Approve)).Should().Equal(("REV-MOVE", "$.move"));
        Paths(taken, new FormMoved(Day("2019-11-20"), ReviewMove.Return) { By = SupportActor.Department, Comments = "Revise." }).Should().Equal(("REV-ACTOR", "$.by"));
        Paths(Drafted(Story.Form), new FormMoved(Day("2019-12-02"), ReviewMove.Submit)).Should().Equal(("REV-AGREED-LEADER", "$"), ("REV-AGREED-CHAIR", "$"));
        Paths(SupportRecordTests.Submitted(), new DayDeployed(Day("2019-11-20"))).Should().Equal(("DEP-DAYS", "$"));
        Paths(new Story(new SupportRecord(Story.School)).Then(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier1 }), new LeaderAgreed(Day("2019-09-05")) { WithinOwnTrust = true })
            .Should().ContainSingle().Which.Path.Should().Be("$.ownTrustJustification");

        static IEnumerable<(string Rule, string Path)> Paths(Story story, RecordedEvent recorded) =>
            story.Rules.Record(story.Record, recorded).Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path));
    }

    [Fact]
    public void What_a_return_lacks_is_placed_in_the_return()
    {
        var story = new Story(new SupportRecord(Story.School)).Then(
            new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier1 },
            new LeaderAgreed(Day("2019-09-05")) { WithinOwnTrust = false },
            new SchoolConfirmed(Day("2019-09-09")),
            new MatchRecorded(Day("2019-09-10")),
            new MatchConfirmed(Day("2019-09-11")),
            new DayDeployed(Day("2019-10-07")));

        var recording = story.Rules.Record(story.Record, new ReturnSubmitted(Day("2019-10-08"), new()
        {
            School = Story.School,
            Tier = SupportTier.Tier1,
            ImprovementAreas = ["leadership"],
            ActivitiesCompleted = ["a review of middle leadership"],
            PlansInPlaceOn = Day("2019-10-08"),
        }));

        recording.Record.Should().BeNull();
        recording.Findings.Findings.Select(finding => (finding.Rule.Id, finding.Path)).Should().Equal(("T1R-RECOMMENDATIONS", "$.return.recommendationsAgreed"));
    }

    private static IEnumerable<string> Ids(Recording recording) => recording.Findings.Findings.Select(finding => finding.Rule.Id);

    private static Story Drafted(RecommendedActionForm form) =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")), new DaysEnded(Day("2019-11-01")), new FormDrafted(Day("2019-11-05"), form));

    private static RecordedEvent[] Agreed(string day, bool isSignOff) =>
    [
        new PlanAgreed(Day(day), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = isSignOff },
        new PlanAgreed(Day(day), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = isSignOff },
    ];
}
