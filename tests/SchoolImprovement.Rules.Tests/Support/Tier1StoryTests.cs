using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>A tier 1 support from the match to its last claim; every day and every pound counted out by hand from the guidance.</summary>
public sealed class Tier1StoryTests
{
    private static readonly Tier1Return Return = new()
    {
        School = Story.School,
        Tier = SupportTier.Tier1,
        ImprovementAreas = ["leadership"],
        ActivitiesCompleted = ["a review of middle leadership"],
        RecommendationsAgreed = ["subject leaders check the impact of their work"],
        PlansInPlaceOn = Day("2019-12-02"),
    };

    private readonly Story _story = new(new SupportRecord(Story.School));

    [Fact]
    public void A_tier_1_support_is_led_from_the_match_to_the_last_claim()
    {
        // No conversation is asked for in tier 1. Guidance 2.1.
        _story.Tells(new TierDecided(Day("2019-09-30")) { Tier = SupportTier.Tier1 }, "National Leader: agree that the match is suitable (2.6)");
        _story.Tells(
            new LeaderAgreed(Day("2019-10-01")) { NationalLeader = "A. Leader", WithinOwnTrust = false },
            "school: confirm that the support is wanted (2.6)");
        _story.Tells(new SchoolConfirmed(Day("2019-10-04")), "Teaching Schools Council: record the match (2.6)");
        _story.Tells(new MatchRecorded(Day("2019-10-07")), "Teaching Schools Council: confirm the match formally (2.6)");

        // 14 days outside school holidays: 10 in term to 18 Oct, then half term with its weekends from 19 to 27 Oct, then 4 more. Guidance 3.1.
        _story.Tells(new MatchConfirmed(Day("2019-10-08")), "National Leader: make contact with the school by 31 Oct 2019 (3.1)");
        _story.Tells(
            new ContactMade(Day("2019-10-15")),
            "National Leader: agree when the support starts by 5 Nov 2019 (3.1)",
            "school: agree a date with the National Leader by 12 Nov 2019 (3.1)");
        _story.Tells(new StartAgreed(Day("2019-10-29")) { StartsOn = Day("2019-11-12") }, "National Leader: begin the support by 12 Nov 2019 (3.1, 3.2)");

        // Within a term of the match: the first that starts after it is spring, to 3 Apr; what remains in the one after, to 20 Jul. Guidance 8.2.
        _story.Tells(
            new DayDeployed(Day("2019-11-12")) { TravelMinutes = 60, TravelMiles = 45 },
            "National Leader: submit the tier 1 return by 3 Apr 2020 (8.2)",
            "National Leader: use the remaining days, or settle that no more will be used by 20 Jul 2020 (8.2)",
            "National Leader: claim 1 day of deployment (8.1)");
        _story.Then(new DayDeployed(Day("2019-11-26")) { TravelMinutes = 61, TravelMiles = 45 });
        _story.Refuses(
            new ImplementationSupportBegan(Day("2019-12-02")),
            "SUP-AFTER",
            "'implementation support began on 2 Dec 2019' needs 'tier 1 return submitted' before it (5.1), and none is recorded by then.");
        _story.Tells(
            new ReturnSubmitted(Day("2019-12-03"), Return),
            "National Leader: use the remaining days, or settle that no more will be used by 20 Jul 2020 (8.2)",
            "National Leader: claim 2 days of deployment (8.1)");
        _story.Then(new ImplementationSupportBegan(Day("2019-12-09")));
        _story.Tells(
            new ClaimMade(Day("2019-12-10")) { Reference = "first" },
            "National Leader: use the remaining days, or settle that no more will be used by 20 Jul 2020 (8.2)",
            "department: pay £1,100 for the claim of 10 Dec 2019 (8.1)");
        _story.Tells(
            new DayDeployed(Day("2020-03-12")) { TravelMinutes = 45, TravelMiles = 45.1m },
            "National Leader: claim 1 day of deployment (8.1)",
            "department: pay £1,100 for the claim of 10 Dec 2019 (8.1)");
        _story.Tells(
            new ClaimPaid(Day("2020-03-16"), 500),
            "National Leader: claim 1 day of deployment (8.1)",
            "department: pay £600 for the claim of 10 Dec 2019 (8.1)");
        _story.Tells(
            new ClaimMade(Day("2020-03-20")) { Reference = "second" },
            "department: pay £600 for the claim of 10 Dec 2019 (8.1)",
            "department: pay £600 for the claim of 20 Mar 2020 (8.1)");
        _story.Tells(
            new ClaimPaid(Day("2020-03-27"), 600) { Reference = "second" },
            "department: pay £600 for the claim of 10 Dec 2019 (8.1)");
        _story.Tells(new ClaimPaid(Day("2020-04-03"), 600));

        _story.Rules.PaidClaimsOf(_story.Record).Should().Equal([1_100, 600], "each claim once, in arrears (8.1)");

        _story.Rules.PayOf(_story.Record).Select(statement => statement.Total).Should().Equal(1_100, 600);
        _story.Refuses(new DayDeployed(Day("2020-03-24")), "DEP-DAYS", "4 days were used; tier 1 gives up to 3 days.");
    }

    [Fact]
    public void A_tier_1_school_has_no_form()
    {
        Matched();

        _story.Then(new DayDeployed(Day("2019-11-12")));
        _story.Rules.Record(_story.Record, new FormDrafted(Day("2019-11-13"), Story.Form)).Findings.Findings.Select(finding => finding.Rule.Id)
            .Should().Contain("DEP-NO-RAF");
    }

    [Fact]
    public void What_is_overdue_stands_first_with_the_days()
    {
        Matched();

        var next = _story.Rules.WhatIsNext(_story.Record, Day("2019-11-06"));

        next.Select(step => (step.Status, step.DaysOverdue)).Take(3).Should().Equal((NextStepStatus.Overdue, 6), (NextStepStatus.Overdue, 1), (NextStepStatus.Waiting, null));
        next[1].ToString().Should().Be("National Leader: agree when the support starts by 5 Nov 2019, 1 day overdue (3.1); waits for: contact made");
    }

    [Fact]
    public void What_is_recorded_of_a_later_day_does_not_exist_before_it()
    {
        Matched();

        _story.Rules.WhatIsNext(_story.Record, Day("2019-10-04")).Should().Equal(_story.Rules.WhatIsNext(_story.Record.AsAt(Day("2019-10-04")), Day("2019-10-04")));
        _story.Rules.WhatIsNext(_story.Record, Day("2019-10-04"))[0].ToString().Should().Be("Teaching Schools Council: record the match (2.6)");
    }

    private void Matched() => _story.Then(
        new TierDecided(Day("2019-09-30")) { Tier = SupportTier.Tier1 },
        new LeaderAgreed(Day("2019-10-01")) { WithinOwnTrust = false },
        new SchoolConfirmed(Day("2019-10-04")),
        new MatchRecorded(Day("2019-10-07")),
        new MatchConfirmed(Day("2019-10-08")));
}
