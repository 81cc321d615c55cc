using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>
/// A tier 3 support from the decision on its tier to the last settlement. Every day and every pound is counted out by hand from the
/// guidance, on the typical terms of England: autumn 2 Sep to 20 Dec 2019, spring 6 Jan to 3 Apr, summer 20 Apr to 20 Jul, autumn 1 Sep
/// to 18 Dec 2020.
/// </summary>
public sealed class Tier3StoryTests
{
    private static readonly InspectionHistory FourTimes = InspectionHistory.Of(
        Story.School,
        (OverallEffectiveness.RequiresImprovement, Day("2013-03-06")),
        (OverallEffectiveness.RequiresImprovement, Day("2015-02-04")),
        (OverallEffectiveness.RequiresImprovement, Day("2017-03-01")),
        (OverallEffectiveness.RequiresImprovement, Day("2019-06-12")));

    private readonly Story _story = new(new SupportRecord(Story.School) { Name = "Made-up Primary School", IsInTrust = false });

    [Fact]
    public void A_tier_3_support_is_led_from_the_tier_to_the_last_pound()
    {
        TheMatch();
        TheDeploymentAndTheForm();
        TheReturnAndTheSecondRound();
        TheFirstTwoTerms();
        TheLastTermAndTheSettlement();

        _story.Record.Events.Should().HaveCount(45);
    }

    private void TheMatch()
    {
        _story.Tells(
            new TierDecided(Day("2019-09-02")) { History = FourTimes, Prior = PriorSupport.None },
            "department: speak with the local authority or trust (2.1)");
        _story.Tells(
            new ConversationHeld(Day("2019-09-04")),
            "National Leader: agree that the match is suitable (2.6)");
        _story.Tells(
            new LeaderAgreed(Day("2019-09-05")) { NationalLeader = "A. Leader", WithinOwnTrust = false },
            "school: confirm that the support is wanted (2.6)");
        _story.Tells(
            new SchoolConfirmed(Day("2019-09-09")),
            "Teaching Schools Council: record the match (2.6)");
        _story.Tells(
            new MatchRecorded(Day("2019-09-10")),
            "Teaching Schools Council: confirm the match formally (2.6)");
        _story.Tells(
            new MatchConfirmed(Day("2019-09-11")),
            "National Leader: make contact with the school by 25 Sep 2019 (3.1)");
        _story.Tells(
            new ContactMade(Day("2019-09-18")),
            "National Leader: agree when the support starts by 9 Oct 2019 (3.1)",
            "school: agree a date with the National Leader by 16 Oct 2019 (3.1)");
        _story.Tells(
            new StartAgreed(Day("2019-09-24")) { StartsOn = Day("2019-10-07") },
            "National Leader: begin the support by 7 Oct 2019 (3.1, 3.2)");

        // Contact: 14 days, all in term. Start: 28 days from the match; the school's: 28 days from the contact. Guidance 3.1.
        _story.Rules.EligibilityOf(_story.Record)!.Value.Route.Should().Be(EligibilityRoute.NeverAboveRequiresImprovement);
        _story.Rules.TierOf(_story.Record).Should().Be(SupportTier.Tier3);
    }

    private void TheDeploymentAndTheForm()
    {
        _story.Tells(
            new DayDeployed(Day("2019-10-07")) { TravelMinutes = 70, TravelMiles = 20 },
            "National Leader: submit the form by 3 Apr 2020 (8.2, 6.26)",
            "National Leader: use the remaining days, or settle that no more will be used by 20 Jul 2020 (8.2)",
            "National Leader: claim 1 day of deployment (8.1)");
        _story.Tells(
            new DayDeployed(Day("2019-10-16")) { TravelMinutes = 30, TravelMiles = 46 },
            "National Leader: submit the form by 3 Apr 2020 (8.2, 6.26)",
            "National Leader: use the remaining days, or settle that no more will be used by 20 Jul 2020 (8.2)",
            "National Leader: claim 2 days of deployment (8.1)");
        _story.Tells(
            new DayDeployed(Day("2019-11-04")) { TravelMinutes = 60, TravelMiles = 45 },
            "National Leader: submit the form by 9 Nov 2019 (6.26, 8.2)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new FormDrafted(Day("2019-11-05"), Story.Form),
            "National Leader: submit the form by 9 Nov 2019 (6.26, 8.2)",
            "school: have the plan agreed by the headteacher or chief executive (6.22)",
            "school: have the plan agreed by the chair of governors (6.22)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new PlanAgreed(Day("2019-11-06"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            "National Leader: submit the form by 9 Nov 2019 (6.26, 8.2)",
            "school: have the plan agreed by the chair of governors (6.22)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Refuses(
            new FormMoved(Day("2019-11-07"), ReviewMove.Submit),
            "REV-AGREED-CHAIR",
            "'submit' needs the agreement of the chair of governors; none is recorded.");
        _story.Tells(
            new PlanAgreed(Day("2019-11-07"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            "National Leader: submit the form by 9 Nov 2019 (6.26, 8.2)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new FormMoved(Day("2019-11-08"), ReviewMove.Submit),
            "Teaching Schools Council: pass the form to the department, or return it by 18 Nov 2019 (6.26)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
            "Teaching Schools Council: pass the form to the department, or return it by 21 Nov 2019 (6.26)",
            "National Leader: claim 3 days of deployment (8.1)");

        // 5 days from the last visit, 4 Nov; 10 days from the submission, 8 Nov, and then from the receipt, 11 Nov. Guidance 6.26.
        _story.Rules.FormOf(_story.Record)!.SubmittedOn.Should().Be(Day("2019-11-08"));
        _story.Rules.FormOf(_story.Record)!.InitialDeployment.Should().Be(Day("2019-10-07"));
        _story.Rules.FormOf(_story.Record)!.DaysUsed.Should().Be(3);
    }

    private void TheReturnAndTheSecondRound()
    {
        _story.Tells(
            new FormMoved(Day("2019-11-20"), ReviewMove.Return) { Comments = "Explain the costs of coaching." },
            "school: have the plan agreed by the headteacher or chief executive (6.22)",
            "school: have the plan agreed by the chair of governors (6.22)",
            "National Leader: revise the form and submit it again (6.25)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new FormDrafted(Day("2019-11-21"), Story.Form),
            "school: have the plan agreed by the headteacher or chief executive (6.22)",
            "school: have the plan agreed by the chair of governors (6.22)",
            "National Leader: revise the form and submit it again (6.25)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            "school: have the plan agreed by the chair of governors (6.22)",
            "National Leader: revise the form and submit it again (6.25)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new PlanAgreed(Day("2019-11-22"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            "National Leader: revise the form and submit it again (6.25)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new FormMoved(Day("2019-11-25"), ReviewMove.Resubmit),
            "Teaching Schools Council: pass the form to the department, or return it by 5 Dec 2019 (6.26)",
            "National Leader: claim 3 days of deployment (8.1)");
        _story.Tells(
            new ClaimMade(Day("2019-11-25")) { Reference = "C1" },
            "Teaching Schools Council: pass the form to the department, or return it by 5 Dec 2019 (6.26)",
            "department: pay £1,700 for the claim of 25 Nov 2019 (8.1)");
        _story.Refuses(
            new ClaimPaid(Day("2019-11-25"), 1_800) { Reference = "C1" },
            "SUP-AGREES",
            "For the claim of 25 Nov 2019, £1,700 is to be paid and £0 was paid before; £1,800 is too much.");
        _story.Tells(
            new ClaimPaid(Day("2019-11-25"), 1_700) { Reference = "C1" },
            "Teaching Schools Council: pass the form to the department, or return it by 5 Dec 2019 (6.26)");
        _story.Tells(
            new FormMoved(Day("2019-11-26"), ReviewMove.TakeUp),
            "Teaching Schools Council: pass the form to the department, or return it by 6 Dec 2019 (6.26)");
        _story.Tells(
            new FormMoved(Day("2019-12-04"), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
            "department: sign the form off, or return it by 14 Dec 2019 (6.26)");
        _story.Tells(
            new FormMoved(Day("2019-12-11"), ReviewMove.Approve),
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)",
            "school: have the plan signed off by the headteacher or chief executive (8.10)",
            "school: have the plan signed off by the chair of governors (8.10)",
            "department: issue the grant offer letter (6.24)");

        // A new round: 10 days from 25 Nov, from the receipt of 26 Nov, and from the submission to the department of 4 Dec. Guidance 6.25, 6.26.
        var claim = _story.Rules.PayOf(_story.Record).Single();
        claim.Lines.Select(line => line.Amount).Should().Equal([600, 600, 500], "70 minutes, 46 miles, and neither over 60 minutes nor over 45 miles (8.1)");
        claim.Total.Should().Be(1_700);
        var grant = _story.Rules.GrantOf(_story.Record)!;
        grant.Profile.Should().Equal([3_900, 4_400, 1_900], "2,000 + 1,500 + 400, 2,000 + 2,000 + 400, and 1,500 + 400 on the form (6.19)");
        grant.Terms.Select(term => term.Name).Should().Equal("Spring 2020", "Summer 2020", "Autumn 2020");
        grant.Activities.Select(activity => activity.Id).Should().Equal("leadership/1", "governance/1", "subjectSpecific/1", "coordination");
    }

    private void TheFirstTwoTerms()
    {
        _story.Tells(
            new OfferLetterIssued(Day("2019-12-12")),
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)",
            "school: have the plan signed off by the headteacher or chief executive (8.10)",
            "school: have the plan signed off by the chair of governors (8.10)");
        _story.Tells(
            new PlanAgreed(Day("2019-12-13"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)",
            "school: have the plan signed off by the chair of governors (8.10)");
        _story.Tells(
            new PlanAgreed(Day("2019-12-13"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            "department: make the first payment by 21 Dec 2019 (6.26)",
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new FormMoved(Day("2019-12-16"), ReviewMove.ReleaseFunds),
            "department: make the first payment by 21 Dec 2019 (6.26)",
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new InstalmentPaid(Day("2019-12-17"), 1, 3900m),
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new Inspected(Day("2020-02-11"), "Monitoring visit"),
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)",
            "National Leader: review the plan after 'Monitoring visit' of 11 Feb 2020 (7.5)");
        _story.Tells(
            new PlanReviewed(Day("2020-02-14")),
            "National Leader: deliver the update of Spring 2020 by 3 Mar 2020 (7.2)",
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new UpdateDelivered(Day("2020-03-02"), _story.Update()),
            "National Leader: deliver the update of Summer 2020 by 20 Jun 2020 (7.2)",
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new UpdateDelivered(Day("2020-06-18"), _story.Update()),
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new ActivityCompleted(Day("2020-07-10"), "leadership/1", 2),
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(
            new ActivityCompleted(Day("2020-07-17"), "subjectSpecific/1", 2),
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Refuses(
            new InstalmentPaid(Day("2020-07-20"), 2, 4400m),
            "SUP-AGREES",
            "Of instalment 2, £0 is released on 20 Jul 2020 and £0 was paid before; £4,400 is too much. The release waits for this: the term is over (8.3, 6.24).");

        var plan = _story.Rules.PlanOf(_story.Record)!;
        plan.Actions.Select(action => (action.Id, action.FirstTerm, action.LastTerm, action.IsFunded)).Should().Equal(
            ("leadership/1", 1, 2, true), ("leadership/2", 1, 4, false), ("governance/1", 1, 1, true), ("subjectSpecific/1", 2, 3, true), ("behaviour/1", 1, 3, false));
        _story.Rules.ReleasesOf(_story.Record, Day("2020-07-20"))!.Releases.Select(release => release.Outcome)
            .Should().Equal([ReleaseOutcome.Released, ReleaseOutcome.NotYetDue, ReleaseOutcome.NotYetDue], "in arrears: after the term, which ends on 20 Jul (8.3)");
        _story.Rules.ReleasesOf(_story.Record, Day("2020-07-21"))!.Amounts.Should().Be(new ReleaseAmounts(8_300, 0, 1_900, 0));
    }

    private void TheLastTermAndTheSettlement()
    {
        _story.Tells(
            new InstalmentPaid(Day("2020-07-24"), 2, 4400m),
            "National Leader: deliver the update of Autumn 2020 by 18 Nov 2020 (7.2)");
        _story.Tells(new UpdateDelivered(Day("2020-11-16"), _story.Update()));
        _story.Tells(new ActivityCompleted(Day("2020-12-11"), "subjectSpecific/1", 3));
        _story.Tells(
            new InstalmentPaid(Day("2020-12-21"), 3, 1900m),
            "National Leader: report what was spent (8.4)");
        _story.Tells(
            new SpendingReported(Day("2021-01-15"), 9950m),
            "National Leader: return the underspend of £250 (8.4)");
        _story.Tells(new UnderspendReturned(Day("2021-01-20"), 250m));
        _story.Tells(
            new EvaluationRequested(Day("2021-02-01")),
            "National Leader: return the evaluation and assurance reports (8.4)");
        _story.Tells(new EvaluationReturned(Day("2021-02-20")));

        var settlement = _story.Rules.SettlementOf(_story.Record)!;
        (settlement.Planned, settlement.Paid, settlement.Spent, settlement.ToReturn).Should().Be((10_200m, 10_200m, 9_950m, 250m));
    }
}
