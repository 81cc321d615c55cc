using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

public sealed class SupportRecordTests
{
    [Fact]
    public void After_a_resubmission_the_council_is_late_although_an_earlier_receipt_and_return_are_recorded()
    {
        var story = Submitted();
        story.Then(
            new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-11-20"), ReviewMove.Return) { Comments = "Explain the costs." },
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new FormMoved(Day("2019-11-25"), ReviewMove.Resubmit));

        var progress = story.Rules.ProgressOf(story.Record, Day("2020-01-08"));

        (progress.FormSubmittedOn, progress.FormReceivedOn, progress.FormReturnedOn, progress.FormPassedOn)
            .Should().Be((Day("2019-11-08"), Day("2019-11-25"), null, null));
        story.Rules.DeadlinesOf(story.Record, Day("2020-01-08")).Overdue.Select(deadline => (deadline.Rule.Title, deadline.DaysLate))
            .Should().Equal([("form passed to the department", 34)], "10 days from 25 Nov are over on 5 Dec");
    }

    [Theory]
    [InlineData(null, null, "2019-12-18", "2019-12-19", DeadlineStatus.Met)]
    [InlineData(null, null, "2020-01-30", "2019-12-19", DeadlineStatus.MetLate)]
    [InlineData("2019-12-12", null, "2020-01-30", "2019-12-22", DeadlineStatus.MetLate)]
    [InlineData(null, "2020-01-10", "2020-01-30", null, DeadlineStatus.NotYetKnown)]
    [InlineData("2020-01-15", "2020-01-10", "2020-01-30", "2020-01-25", DeadlineStatus.MetLate)]
    public void A_form_carried_over_without_its_receipt_is_received_when_it_is_submitted(string? received, string? returned, string passed, string? due, DeadlineStatus status)
    {
        var days = new SupportProgress
        {
            School = Story.School,
            Tier = SupportTier.Tier2,
            MatchConfirmedOn = Day("2019-09-09"),
            SchoolVisitOn = Day("2019-12-04"),
            FormSubmittedOn = Day("2019-12-09"),
            FormReceivedOn = received is null ? null : Day(received),
            FormReturnedOn = returned is null ? null : Day(returned),
            FormPassedOn = Day(passed),
        };
        var record = SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2020-01-31"), days)).Record!;

        var deadline = SupportRules.Default.DeadlinesOf(record, Day("2020-02-01")).Deadlines.Single(one => one.Rule.Id == "DUE-FORM-PASSED-ON");

        (deadline.DueOn, deadline.Status).Should().Be((due is null ? null : Day(due), status));
    }

    [Fact]
    public void Days_carried_over_out_of_their_order_stand_and_are_told()
    {
        var days = new SupportProgress { Tier = SupportTier.Tier2, MatchConfirmedOn = Day("2019-09-09"), ContactMadeOn = Day("2019-09-08"), SchoolVisitOn = Day("2019-12-04"), FormSubmittedOn = Day("2019-12-03") };

        var recording = SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2019-12-05"), days));

        recording.Record.Should().NotBeNull();
        recording.Findings.Findings.Select(finding => (finding.Rule.Id, finding.Severity, finding.Path)).Should().Equal(
            ("DUE-ORDER", Severity.Error, "$.progress.contactMadeOn"), ("DUE-ORDER", Severity.Error, "$.progress.formSubmittedOn"));
    }

    [Theory]
    [InlineData(SupportActor.Department, "SUP-ACTOR")]
    [InlineData(SupportActor.School, "SUP-ACTOR")]
    public void What_falls_to_one_is_not_done_by_another(SupportActor by, string rule)
    {
        var story = Matched();

        story.Rules.Record(story.Record, new ContactMade(Day("2019-09-18")) { By = by }).Findings.Findings.Single().Rule.Id.Should().Be(rule);
    }

    [Fact]
    public void A_move_of_the_form_falls_to_whom_the_review_says()
    {
        var story = Submitted();
        story.Then(new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp));

        story.Refuses(
            new FormMoved(Day("2019-11-20"), ReviewMove.Return) { By = SupportActor.Department, Comments = "Revise." },
            "REV-ACTOR",
            "'return' falls to the Teaching Schools Council, not to the department.");
    }

    [Fact]
    public void A_step_before_what_it_follows_from_is_refused_and_so_is_one_that_would_make_a_later_one_impossible()
    {
        var story = Matched();
        story.Refuses(
            new ContactMade(Day("2019-09-10")),
            "SUP-AFTER",
            "'contact made on 10 Sep 2019' needs 'match confirmed formally' before it (3.1), and none is recorded by then.");
        story.Then(new DayDeployed(Day("2019-10-07")));

        story.Refuses(
            new DaysEnded(Day("2019-10-01")),
            "SUP-AGREES",
            "With this, 'day deployed on 7 Oct 2019' could not be: A day is deployed on 7 Oct 2019, and on 1 Oct 2019 it was settled that no more would be.");
    }

    [Fact]
    public void Two_records_that_grow_from_one_do_not_see_each_other_s_events()
    {
        var one = Matched();
        var (first, second) = (new Story(one.Record), new Story(one.Record));
        first.Then(new ContactMade(Day("2019-09-18")), new StartAgreed(Day("2019-09-24")));
        second.Then(new ContactMade(Day("2019-09-19")));

        first.Record.Events.Skip(one.Record.Events.Length).Select(recorded => recorded.On).Should().Equal(Day("2019-09-18"), Day("2019-09-24"));
        second.Record.Events.Skip(one.Record.Events.Length).Select(recorded => recorded.On).Should().Equal(Day("2019-09-19"));
        one.Record.Events.Should().NotContain(recorded => recorded is ContactMade);
    }

    [Fact]
    public void A_form_is_drafted_agreed_and_submitted_on_one_day()
    {
        var story = Matched().Then(new DayDeployed(Day("2019-10-07")) { TravelMinutes = 1, TravelMiles = 1 }, new DaysEnded(Day("2019-11-08")));

        story.Then(
            new FormDrafted(Day("2019-11-08"), Story.Form),
            new PlanAgreed(Day("2019-11-08"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new PlanAgreed(Day("2019-11-08"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new FormMoved(Day("2019-11-08"), ReviewMove.Submit));

        story.Rules.ReviewOf(story.Record)!.State.Should().Be(ReviewState.Submitted);
    }

    [Fact]
    public void The_same_thing_is_recorded_once()
    {
        var story = Matched();

        story.Refuses(
            new MatchConfirmed(Day("2019-09-12")), "SUP-ONCE", "'match confirmed formally on 12 Sep 2019' is recorded already: match confirmed formally on 11 Sep 2019.");
    }

    [Fact]
    public void A_claim_is_paid_after_it_is_made_and_once()
    {
        var story = Matched().Then(new DayDeployed(Day("2019-10-07")) { TravelMinutes = 1, TravelMiles = 1 });
        story.Refuses(
            new ClaimPaid(Day("2019-10-20"), 500),
            "SUP-AFTER",
            "'claim paid, £500 on 20 Oct 2019' needs 'days claimed' before it (8.1), and none is recorded by then.");
        story.Then(new ClaimMade(Day("2019-10-21")) { Reference = "C1" });
        story.Refuses(new ClaimPaid(Day("2019-10-22"), 500) { Reference = "C2" }, "SUP-AGREES", "No claim 'C2' is recorded by the day of the payment.");
        story.Refuses(new ClaimPaid(Day("2019-10-22"), 0), "SUP-AGREES", "£0 is no payment: it is more than £0, in whole pennies.");
        story.Refuses(
            new ClaimPaid(Day("2019-10-22"), 500) { By = SupportActor.NationalLeader },
            "SUP-ACTOR",
            "'claim paid, £500' falls to the department, not to the National Leader.");
        story.Then(new ClaimPaid(Day("2019-10-22"), 500) { Reference = "C1" });

        story.Refuses(
            new ClaimPaid(Day("2019-10-22"), 500) { Reference = "C1" },
            "SUP-ONCE",
            "'claim 'C1' paid, £500 on 22 Oct 2019' is recorded already: claim 'C1' paid, £500 on 22 Oct 2019.");
        story.Refuses(
            new ClaimPaid(Day("2019-10-23"), 500),
            "SUP-AGREES",
            "For the claim of 21 Oct 2019, £500 is to be paid and £500 was paid before; £500 is too much.");
        story.Rules.PaidClaimsOf(story.Record).Should().Equal(500);
    }

    [Fact]
    public void A_form_of_another_school_or_deployment_contradicts_the_record()
    {
        var story = Matched().Then(new DayDeployed(Day("2019-10-07")));

        story.Refuses(
            new FormDrafted(Day("2019-10-08"), Story.Form with { InitialDeployment = Day("2019-10-08") }),
            "SUP-AGREES",
            "The initial deployment is 8 Oct 2019 here, and 7 Oct 2019 in the record.");
    }

    [Fact]
    public void A_tier_that_contradicts_the_judgements_is_refused_and_one_that_is_said_to_be_known_later_changes_nothing_after_the_match()
    {
        var story = Matched();

        story.Refuses(
            new TierDecided(Day("2019-10-01")) { Tier = SupportTier.Tier2 },
            "SUP-AGREES",
            "The match was confirmed on 11 Sep 2019 for tier 3; the tier is decided before.");
    }

    [Fact]
    public void An_update_that_leaves_out_what_is_recorded_of_its_term_is_refused()
    {
        var story = Approved();
        story.Then(new Inspected(Day("2020-02-11"), "Monitoring visit"));

        story.Refuses(
            new UpdateDelivered(Day("2020-03-02"), story.Update() with { OfstedVisits = [] }),
            "SUP-AGREES",
            "'Monitoring visit' of 11 Feb 2020 is recorded, and missing in the update.");
        story.Rules.Record(story.Record, new UpdateDelivered(Day("2020-03-02"), story.Update() with { Overall = null })).Findings.Findings
            .Should().Contain(finding => finding.Rule.Id == "MON-WHOLE" && finding.Path == "$.update.overall");
    }

    [Fact]
    public void The_next_update_names_every_area_and_action_and_what_is_complete_already()
    {
        var story = Approved();
        story.Then(new Inspected(Day("2020-02-11"), "Monitoring visit"), new PlanReviewed(Day("2020-02-14")), new ActivityCompleted(Day("2020-02-20"), "governance/1", 1));

        var next = story.Rules.NextUpdateOf(story.Record)!;

        next.Term.Should().Be(1);
        next.Areas.Select(area => area.Id).Should().Equal("leadership", "governance", "subjectSpecific", "behaviour");
        next.Actions.Single(action => action.CompletedOn is not null).Should().Be(new ActionUpdate { Id = "governance/1", TookPlace = true, CompletedOn = Day("2020-02-20") });
        next.OfstedVisits!.Value.Should().Equal(new OfstedVisit { Date = Day("2020-02-11"), Kind = "Monitoring visit", ReviewedOn = Day("2020-02-14") });
    }

    [Fact]
    public void A_school_of_which_nothing_is_known_waits_for_its_tier() =>
        SupportRules.Default.WhatIsNext(new SupportRecord(Story.School), Day("2019-09-02")).Select(step => step.ToString())
            .Should().Equal("department: decide the tier of support (1.4)");

    [Fact]
    public void Whether_a_form_is_good_value_is_not_no_where_nobody_says()
    {
        var recording = SupportRules.Default.Record(
            Submitted().Then(new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp)).Record, new FormMoved(Day("2019-11-20"), ReviewMove.PassOn));

        recording.Record.Should().BeNull();
        var finding = recording.Findings.Findings.Should().ContainSingle().Which;
        (finding.Rule.Id, finding.Kind, finding.Message).Should().Be(
            ("REV-VALUE", FindingKind.Undecided, "The form is passed on, and it is not said whether the funded activity is good value for money."));
    }

    [Fact]
    public void A_record_as_it_stood_on_a_day_is_read_back_as_it_stood()
    {
        var days = new SupportProgress { School = Story.School, Tier = SupportTier.Tier3, MatchConfirmedOn = Day("2019-09-11"), ContactMadeOn = Day("2019-09-18") };
        var view = SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2019-09-11"), days)).Record!.AsAt(Day("2019-09-12"));

        view.ToJson().Should().Contain("\"asAt\":\"2019-09-12\"");
        var again = SupportRecord.Read(view.ToJson()).Record!;

        again.Should().Be(view);
        (again.ContactMadeOn, again.MatchConfirmedOn).Should().Be((null, Day("2019-09-11")));
        var submitted = Submitted().Record;
        submitted.AsAt(Day("2019-10-07")).ToJson().Should().NotContain("asAt");
        SupportRecord.Read(submitted.AsAt(Day("2019-10-07")).ToJson()).Record.Should().Be(submitted.AsAt(Day("2019-10-07")));
    }

    [Fact]
    public void Events_are_recorded_in_their_order_whatever_the_order_of_the_text()
    {
        var record = Submitted().Record;
        var document = JsonNode.Parse(record.ToJson())!;
        var events = document["events"]!.AsArray();
        document["events"] = new JsonArray([.. events.Reverse().Select(one => one!.DeepClone())]);

        var reading = SupportRecord.Read(document.ToJsonString());

        (reading.IsComplete, reading.Record == record).Should().Be((true, true));
    }

    [Fact]
    public void A_school_that_is_not_eligible_has_nothing_next()
    {
        var story = new Story(new SupportRecord(Story.School));
        story.Tells(new TierDecided(Day("2019-09-02")) { Tier = SupportTier.None });
    }

    [Fact]
    public void Topics_that_take_different_policies_are_refused_together()
    {
        var policy = new GuidancePolicy { FirstTerm = FirstTermOfWindow.ContainsDeployment };

        FluentActions.Invoking(() => new SupportRules(matches: new MatchRules(policy: policy), deadlines: DeadlineRules.Default, grants: GrantRules.Default))
            .Should().Throw<ArgumentException>().WithParameterName("deadlines")
            .WithMessage("All topics of a record take one policy; another is taken by: deadlines, grants.*");
        new SupportRules(grants: new GrantRules(policy: policy)).Deadlines.Policy.Should().BeSameAs(policy, "what is not given takes that of the topic that is");
        FluentActions.Invoking(() => new SupportRules(policy: policy, pay: PayRules.Default)).Should().Throw<ArgumentException>().WithParameterName("pay");
        new SupportRules(policy: policy, deadlines: new DeadlineRules(policy: policy with { })).Grants.Policy.Should().Be(policy);
    }

    [Fact]
    public void Topics_of_different_offers_are_refused_together()
    {
        var next = SupportOffer.Default.MovedTo(new AcademicYear(2030));

        FluentActions.Invoking(() => new SupportRules(SupportOffer.Default, returns: new Tier1ReturnRules(next), monitoring: new MonitoringRules(next)))
            .Should().Throw<ArgumentException>().WithParameterName("returns")
            .WithMessage($"All topics of a record are of one offer, here one of {SupportOffer.Default.Year}; of another: returns, monitoring.*");
        FluentActions.Invoking(() => new SupportRules(next, eligibility: EligibilityRules.Default)).Should().Throw<ArgumentException>().WithParameterName("eligibility");
        new SupportRules(returns: new Tier1ReturnRules(next)).Grants.Offer.Should().BeSameAs(next, "what is not given takes that of the topic that is");
        new SupportRules(next, forms: new ActionFormRules(next with { })).Pay.Offer.Should().Be(next);
    }

    internal static Story Matched() => new Story(new SupportRecord(Story.School) { IsInTrust = false }).Then(
        new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier3 },
        new ConversationHeld(Day("2019-09-04")),
        new LeaderAgreed(Day("2019-09-05")) { NationalLeader = "A. Leader", WithinOwnTrust = false },
        new SchoolConfirmed(Day("2019-09-09")),
        new MatchRecorded(Day("2019-09-10")),
        new MatchConfirmed(Day("2019-09-11")));

    internal static Story Submitted() => Matched().Then(
        new ContactMade(Day("2019-09-18")),
        new StartAgreed(Day("2019-09-24")) { StartsOn = Day("2019-10-07") },
        new DayDeployed(Day("2019-10-07")) { TravelMinutes = 70, TravelMiles = 20 },
        new DayDeployed(Day("2019-10-16")) { TravelMinutes = 30, TravelMiles = 46 },
        new DayDeployed(Day("2019-11-04")) { TravelMinutes = 60, TravelMiles = 45 },
        new FormDrafted(Day("2019-11-05"), Story.Form),
        new PlanAgreed(Day("2019-11-06"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
        new PlanAgreed(Day("2019-11-07"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
        new FormMoved(Day("2019-11-08"), ReviewMove.Submit));

    internal static Story Approved() => Submitted().Then(
        new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
        new FormMoved(Day("2019-11-20"), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
        new FormMoved(Day("2019-11-29"), ReviewMove.Approve));
}
