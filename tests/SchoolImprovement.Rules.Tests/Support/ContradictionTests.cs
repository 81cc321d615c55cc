using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>What contradicts the record is not recorded, and says what the record has.</summary>
public sealed class ContradictionTests
{
    [Fact]
    public void A_day_is_claimed_that_was_deployed() =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07"))).Refuses(
            new ClaimMade(Day("2019-10-10")) { Days = [Day("2019-10-08")] },
            "SUP-AGREES",
            "No day of deployment is recorded on 8 Oct 2019 by the day of the claim.");

    [Fact]
    public void A_form_is_of_the_tier_that_was_decided() =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07"))).Refuses(
            new FormDrafted(Day("2019-10-08"), Story.Form with { Tier = SupportTier.Tier2 }),
            "SUP-AGREES",
            "The tier is tier 2 here, and tier 3 in the record.");

    [Theory]
    [InlineData(1, 0, "£0 is no payment: it is more than £0, in whole pennies.")]
    [InlineData(1, 0.005, "£0.005 is no payment: it is more than £0, in whole pennies.")]
    [InlineData(0, 1, "The grant has 3 instalments.")]
    [InlineData(4, 1, "The grant has 3 instalments.")]
    public void A_payment_is_of_an_instalment_and_in_whole_pennies(int number, decimal amount, string message) =>
        Released().Refuses(new InstalmentPaid(Day("2019-12-05"), number, amount), "SUP-AGREES", message);

    [Theory]
    [InlineData(-1, "-£1 is no spending: it is £0 or more, in whole pennies.")]
    [InlineData(0.005, "£0.005 is no spending: it is £0 or more, in whole pennies.")]
    public void Spending_is_nothing_or_more_in_whole_pennies(decimal spent, string message) =>
        Released().Then(new InstalmentPaid(Day("2019-12-02"), 1, 3_900m)).Refuses(new SpendingReported(Day("2021-01-15"), spent), "SUP-AGREES", message);

    [Fact]
    public void Spending_may_be_nothing() =>
        Released().Then(new InstalmentPaid(Day("2019-12-02"), 1, 3_900m)).Then(new SpendingReported(Day("2021-01-15"), 0));

    [Fact]
    public void A_support_starts_on_the_day_of_its_agreement_or_later()
    {
        var story = SupportRecordTests.Matched().Then(new ContactMade(Day("2019-09-18")));

        story.Refuses(
            new StartAgreed(Day("2019-09-24")) { StartsOn = Day("2019-09-23") },
            "SUP-AGREES",
            "The start is agreed on 24 Sep 2019 for 23 Sep 2019, a day before.");
        story.Then(new StartAgreed(Day("2019-09-24")) { StartsOn = Day("2019-09-24") });
    }

    [Fact]
    public void A_day_that_was_carried_over_is_not_deployed_again()
    {
        var story = Carried(Over);

        story.Refuses(new DayDeployed(Day("2019-10-07")), "SUP-AGREES", "7 Oct 2019 is among the days that were carried over.");
        story.Then(new DayDeployed(Day("2019-10-08")));
    }

    [Fact]
    public void A_return_is_of_the_school_the_tier_and_the_day_of_the_record()
    {
        var story = Tier1();
        var document = Return;

        story.Refuses(Submitted(document with { School = new Urn(900_124) }), "SUP-AGREES", "The school is 900124 here, and 900123 in the record.");
        story.Refuses(Submitted(document with { Tier = SupportTier.Tier2 }), "SUP-AGREES", "The tier is tier 2 here, and tier 1 in the record.");
        story.Refuses(
            Submitted(document with { SubmittedOn = Day("2019-12-02") }), "SUP-AGREES", "The day of submission is 2 Dec 2019 here, and 3 Dec 2019 in the record.");
        story.Then(Submitted(document with { SubmittedOn = Day("2019-12-03") }));
    }

    [Fact]
    public void A_form_is_of_the_school_of_the_record()
    {
        var story = SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")));

        story.Refuses(
            new FormDrafted(Day("2019-10-08"), Story.Form with { School = Story.Form.School! with { Urn = new Urn(900_124) } }),
            "SUP-AGREES",
            "The school is 900124 here, and 900123 in the record.");
    }

    [Fact]
    public void An_agreement_is_somebodys() =>
        SupportRecordTests.Matched().Then(new DayDeployed(Day("2019-10-07")), new FormDrafted(Day("2019-10-08"), Story.Form)).Refuses(
            new PlanAgreed(Day("2019-10-09"), PlanSignatory.NotKnown), "SUP-AGREES", "It is not said who agreed.");

    [Theory]
    [InlineData("leadership/3", 1, "The plan has no action 'leadership/3'.")]
    [InlineData("subjectSpecific/1", 1, "The action 'subjectSpecific/1' has no activity in term 1.")]
    [InlineData("leadership/1", 3, "The action 'leadership/1' has no activity in term 3.")]
    public void What_is_complete_is_activity_of_the_plan(string action, int term, string message) =>
        SupportRecordTests.Approved().Refuses(new ActivityCompleted(Day("2020-07-10"), action, term), "SUP-AGREES", message);

    [Fact]
    public void An_instalment_is_paid_in_parts_up_to_what_is_released()
    {
        var story = Released().Then(new InstalmentPaid(Day("2019-12-05"), 1, 3_000m));

        story.Refuses(
            new InstalmentPaid(Day("2019-12-06"), 1, 900.01m),
            "SUP-AGREES",
            "Of instalment 1, £3,900 is released on 6 Dec 2019 and £3,000 was paid before; £900.01 is too much.");
        story.Then(new InstalmentPaid(Day("2019-12-06"), 1, 900m));
    }

    [Theory]
    [InlineData("2019-12-20", 1, "Of instalment 1, £0 is released on 20 Dec 2019 and £0 was paid before; £3,900 is too much. The release waits for this: the grant offer letter is issued (8.3, 6.24).")]
    [InlineData("2019-12-20", 2, "Of instalment 2, £0 is released on 20 Dec 2019 and £0 was paid before; £3,900 is too much. The release waits for this: the grant offer letter is issued (8.3, 6.24); the term is over (8.3, 6.24).")]
    public void A_payment_that_is_not_released_says_what_the_release_waits_for(string day, int number, string message)
    {
        var story = SupportRecordTests.Approved().Then(
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
            new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
            new FormMoved(Day("2019-12-02"), ReviewMove.ReleaseFunds));

        story.Refuses(new InstalmentPaid(Day(day), number, 3_900m), "SUP-AGREES", message);
    }

    [Fact]
    public void A_form_that_asks_for_no_money_has_no_grant_to_pay()
    {
        var unfunded = Story.Form with
        {
            Coordination = [],
            Areas = [.. Story.Form.Areas.Select(area => area with
            {
                Actions = [.. area.Actions.Select(action => action with { Funding = FundingSource.School, Costs = [] })],
            })],
        };
        SignedOff(SupportRecordTests.Matched().Then(
            new DayDeployed(Day("2019-10-07")),
            new DaysEnded(Day("2019-11-01")),
            new FormDrafted(Day("2019-11-05"), unfunded),
            new PlanAgreed(Day("2019-11-06"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher" },
            new PlanAgreed(Day("2019-11-06"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor" },
            new FormMoved(Day("2019-11-08"), ReviewMove.Submit),
            new FormMoved(Day("2019-11-11"), ReviewMove.TakeUp),
            new FormMoved(Day("2019-11-20"), ReviewMove.PassOn) { ConfirmsValueForMoney = true },
            new FormMoved(Day("2019-11-29"), ReviewMove.Approve))).Refuses(
                new InstalmentPaid(Day("2019-12-05"), 1, 1m), "SUP-AGREES", "There is no grant to pay.");
    }

    [Fact]
    public void Days_and_documents_that_are_carried_over_are_held_against_the_tier()
    {
        var progress = new SupportProgress
        {
            School = Story.School,
            Tier = SupportTier.Tier1,
            MatchConfirmedOn = Day("2019-09-11"),
            DaysUsedOn = [Day("2019-10-07"), Day("2019-10-08"), Day("2019-10-07"), Day("2019-10-09")],
            FormSubmittedOn = Day("2019-11-08"),
        };

        var recording = SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2019-09-11"), progress));

        recording.Record.Should().NotBeNull("what happened before there was a record stands");
        recording.Findings.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Rule.Id, finding.Path, finding.Message)).Should().Equal(
            ("DEP-DAYS", "$.progress.daysUsedOn", "4 days were used; tier 1 gives up to 3 days."),
            ("SUP-AGREES", "$.progress.daysUsedOn", "7 Oct 2019 is among the days used more than once."),
            ("SUP-AGREES", "$.progress.formSubmittedOn", "A tier 1 school has a tier 1 return, and no Recommended Action Form."));
        recording.Findings.Findings.Where(finding => finding.Rule.Id == "SUP-AGREES").Should().OnlyContain(finding => finding.Kind == FindingKind.Wrong);
    }

    [Theory]
    [InlineData(SupportTier.Tier1, "The tier 1 is recorded, and the judgements give tier 2 at the least.")]
    [InlineData(SupportTier.Tier2, null)]
    [InlineData(SupportTier.Tier3, null)]
    public void Judgements_that_may_be_missing_leave_higher_tiers_open(SupportTier tier, string? message)
    {
        var history = new InspectionHistory(Story.School, TwoRequiresImprovement.Judgements, mayLackEarlier: true);

        var recording = SupportRules.Default.Record(new SupportRecord(Story.School), new TierDecided(Day("2019-09-02")) { Tier = tier, History = history, Prior = PriorSupport.None });

        recording.Findings.Findings.Select(finding => finding.Message).Should().Equal(message is null ? [] : [message]);
    }

    [Fact]
    public void A_form_that_a_tier_1_school_cannot_have_is_known_by_any_of_its_days()
    {
        Told(new() { Tier = SupportTier.Tier1, FormPassedOn = Day("2019-11-08") }).Should().Equal("$.progress.formSubmittedOn");
        Told(new() { Tier = SupportTier.Tier1, FormSignedOffOn = Day("2019-11-08") }).Should().Equal("$.progress.formSubmittedOn");
        Told(new() { Tier = SupportTier.Tier1, Tier1ReturnSubmittedOn = Day("2019-11-08") }).Should().BeEmpty();
        Told(new() { Tier = SupportTier.Tier2, FormSubmittedOn = Day("2019-11-08"), DaysUsedOn = [Day("2019-10-07")] }).Should().BeEmpty();
        Told(new() { FormSubmittedOn = Day("2019-11-08"), Tier1ReturnSubmittedOn = Day("2019-11-08") }).Should().BeEmpty("whose documents those are hangs on the tier");

        static IEnumerable<string> Told(SupportProgress progress) =>
            SupportRules.Default.Record(new SupportRecord(Story.School), new CarriedOver(Day("2019-09-11"), progress with { School = Story.School, MatchConfirmedOn = Day("2019-09-11") }))
                .Findings.Findings.Where(finding => finding.Severity == Severity.Error && !finding.Rule.Id.StartsWith("DUE", StringComparison.Ordinal)).Select(finding => finding.Path);
    }

    [Fact]
    public void A_tier_2_support_that_is_carried_over_has_no_tier_1_return() =>
        SupportRules.Default.Record(
                new SupportRecord(Story.School),
                new CarriedOver(Day("2019-09-11"), new SupportProgress { School = Story.School, Tier = SupportTier.Tier2, MatchConfirmedOn = Day("2019-09-11"), Tier1ReturnSubmittedOn = Day("2019-11-08") }))
            .Findings.Findings.Select(finding => finding.Message).Should().Contain("A tier 2 school has a Recommended Action Form, and no tier 1 return.");

    private static readonly InspectionHistory TwoRequiresImprovement = InspectionHistory.Of(
        Story.School, (OverallEffectiveness.RequiresImprovement, Day("2016-06-08")), (OverallEffectiveness.RequiresImprovement, Day("2019-06-12")));

    [Theory]
    [InlineData(SupportTier.Tier3, "The tier 3 is recorded, and the judgements give tier 2.")]
    [InlineData(SupportTier.Tier1, "The tier 1 is recorded, and the judgements give tier 2.")]
    [InlineData((SupportTier)77, "There is no such tier.")]
    public void What_the_judgements_rule_out_is_no_tier_although_earlier_support_is_not_known(SupportTier tier, string message)
    {
        foreach (var prior in new[] { PriorSupport.Unknown, PriorSupport.Supported(SupportTier.Tier2, Day("2018-11-05")) })
        {
            new Story(new SupportRecord(Story.School)).Refuses(new TierDecided(Day("2019-09-02")) { Tier = tier, History = TwoRequiresImprovement, Prior = prior }, "SUP-AGREES", message);
        }
    }

    [Fact]
    public void A_person_may_decide_for_a_school_or_against_it_where_the_judgements_leave_it_open()
    {
        foreach (var tier in new[] { SupportTier.Tier2, SupportTier.None })
        {
            new Story(new SupportRecord(Story.School)).Then(new TierDecided(Day("2019-09-02")) { Tier = tier, History = TwoRequiresImprovement, Prior = PriorSupport.Unknown });
            new Story(new SupportRecord(Story.School)).Then(new TierDecided(Day("2019-09-02")) { Tier = tier, History = TwoRequiresImprovement, Prior = PriorSupport.Supported(SupportTier.Tier2, Day("2018-11-05")) });
        }
    }

    [Theory]
    [InlineData(0.005, "£0.005 is no payment: it is more than £0, in whole pennies.")]
    [InlineData(-1, "-£1 is no payment: it is more than £0, in whole pennies.")]
    public void A_claim_is_paid_in_whole_pennies(decimal amount, string message) =>
        Tier1().Then(new ClaimMade(Day("2019-10-10"))).Refuses(new ClaimPaid(Day("2019-10-20"), amount), "SUP-AGREES", message);

    [Fact]
    public void A_claim_is_paid_in_parts_up_to_what_is_to_be_paid()
    {
        var story = Tier1().Then(
            new ClaimMade(Day("2019-10-10")),
            new ClaimPaid(Day("2019-10-18"), 0.01m),
            new ClaimPaid(Day("2019-10-20"), 199.99m));

        story.Refuses(
            new ClaimPaid(Day("2019-10-21"), 300.01m),
            "SUP-AGREES",
            "For the claim of 10 Oct 2019, £500 is to be paid and £200 was paid before; £300.01 is too much.");
        story.Then(new ClaimPaid(Day("2019-10-21"), 300m));
    }

    [Theory]
    [InlineData(0, "£0")]
    [InlineData(-1, "-£1")]
    [InlineData(0.005, "£0.005")]
    [InlineData(150.01, "£150.01")]
    public void No_more_underspend_is_returned_than_there_is(decimal amount, string inWords)
    {
        var story = Spent(Released().Then(new InstalmentPaid(Day("2019-12-02"), 1, 3_900m)), 3_650m);
        story.Then(new UnderspendReturned(Day("2021-01-19"), 0.01m), new UnderspendReturned(Day("2021-01-20"), 99.99m));

        story.Refuses(
            new UnderspendReturned(Day("2021-01-21"), amount),
            "SUP-AGREES",
            $"£250 is to be returned and £100 was returned before; {inWords} does not fit.");
        story.Then(new UnderspendReturned(Day("2021-01-21"), 150m));
    }

    [Fact]
    public void Where_the_grant_is_not_known_no_underspend_is_returned() =>
        Spent(Carried(Over with { Progress = Over.Progress with { PaidOn = Day("2019-12-02") } }), 100m).Refuses(
            new UnderspendReturned(Day("2021-01-20"), 1m), "SUP-AGREES", "£0 is to be returned and £0 was returned before; £1 does not fit.");

    [Fact]
    public void A_tier_is_decided_by_itself_or_by_judgements() =>
        Begun().Refuses(new TierDecided(Day("2019-09-02")), "SUP-AGREES", "Neither the tier nor the judgements that decide it are given.");

    [Fact]
    public void A_tier_is_decided_by_the_schools_own_judgements() =>
        Begun().Refuses(
            new TierDecided(Day("2019-09-02")) { History = InspectionHistory.Of(new Urn(900_124), (OverallEffectiveness.RequiresImprovement, Day("2018-03-01"))) },
            "SUP-AGREES",
            "The school is 900124 here, and 900123 in the record.");

    [Theory]
    [InlineData("2019-08-31", "31 Aug 2019")]
    [InlineData("2020-09-01", "1 Sep 2020")]
    public void Judgements_decide_the_tier_within_the_academic_year_of_the_offer(string day, string inWords)
    {
        Begun().Refuses(
            new TierDecided(Day(day)) { History = OneJudgement(OverallEffectiveness.RequiresImprovement) },
            "SUP-AGREES",
            $"{inWords} lies outside the academic year 2019 to 2020, whose offer decides.");
        Begun().Then(new TierDecided(Day("2019-09-01")) { History = OneJudgement(OverallEffectiveness.RequiresImprovement) });
        Begun().Then(new TierDecided(Day("2020-08-31")) { History = OneJudgement(OverallEffectiveness.RequiresImprovement) });
    }

    [Theory]
    [InlineData(OverallEffectiveness.RequiresImprovement, SupportTier.Tier1, "The tier 2 is recorded, and the judgements give tier 1.")]
    [InlineData(OverallEffectiveness.Good, SupportTier.None, "The tier 2 is recorded, and the judgements give no tier.")]
    public void A_tier_that_is_recorded_with_its_judgements_is_theirs(OverallEffectiveness latest, SupportTier tier, string message)
    {
        var history = InspectionHistory.Of(Story.School, (OverallEffectiveness.Good, Day("2012-03-01")), (latest, Day("2018-03-01")));
        var decided = new TierDecided(Day("2019-09-02")) { History = history, Prior = PriorSupport.None };

        Begun().Refuses(decided with { Tier = SupportTier.Tier2 }, "SUP-AGREES", message);
        Begun().Then(decided with { Tier = tier });
    }

    [Fact]
    public void Where_a_person_decides_the_tier_is_the_persons() =>
        Begun().Then(new TierDecided(Day("2019-09-02"))
        {
            Tier = SupportTier.Tier2,
            History = OneJudgement(OverallEffectiveness.RequiresImprovement),
            Prior = PriorSupport.Supported(SupportTier.Tier1, Day("2018-11-01")),
        });

    [Fact]
    public void The_tier_may_be_decided_again_after_the_match_as_long_as_it_stays() =>
        SupportRecordTests.Matched().Then(new TierDecided(Day("2019-10-01")) { Tier = SupportTier.Tier3 });

    [Fact]
    public void The_tier_may_be_decided_otherwise_before_the_match() =>
        Begun().Then(
            new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier3 },
            new TierDecided(Day("2019-09-03")) { Tier = SupportTier.Tier2 });

    [Fact]
    public void What_is_carried_over_agrees_with_the_school_and_with_itself()
    {
        var terms = Carried(Over).Rules.FundedTermsOf(Carried(Over).Record);
        var grant = Grant.Evenly(SupportTier.Tier3, terms, 9_000m);

        Begun().Refuses(
            Over with { Progress = Over.Progress with { School = new Urn(900_124) } }, "SUP-AGREES", "The school is 900124 here, and 900123 in the record.");
        Begun().Refuses(Over with { Plan = Plan(SupportTier.Tier2) }, "SUP-AGREES", "The tier is tier 2 here, and tier 3 in the record.");
        Begun().Refuses(Over with { Grant = Grant.Evenly(SupportTier.Tier2, terms, 9_000m) }, "SUP-AGREES", "The tier is tier 2 here, and tier 3 in the record.");
        Begun().Refuses(
            Over with { Grant = Grant.Evenly(SupportTier.Tier3, [SchoolTermCalendar.DefaultEngland.Terms[0], .. terms.Take(2)], 9_000m) },
            "SUP-AGREES",
            "These are not the funded terms that follow from the initial deployment.");
        Begun().Refuses(
            Over with { Evidence = new() { Approved = Milestone.On(Day("2019-11-30")) } },
            "SUP-AGREES",
            "The day of approval is 30 Nov 2019 here, and 29 Nov 2019 in the record.");
        Begun().Then(Over with { Plan = Plan(SupportTier.Tier3), Grant = grant, Evidence = new() { Approved = Milestone.On(Day("2019-11-29")) } });
        Begun().Then(Over with { Progress = Over.Progress with { InitialDeploymentOn = null, DaysUsedOn = [] }, Grant = grant });
    }

    private static CarriedOver Over => new(Day("2019-09-11"), new SupportProgress
    {
        School = Story.School,
        Tier = SupportTier.Tier3,
        MatchConfirmedOn = Day("2019-09-11"),
        InitialDeploymentOn = Day("2019-10-07"),
        DaysUsedOn = [Day("2019-10-07")],
        FormSignedOffOn = Day("2019-11-29"),
    });

    private static Tier1Return Return => new()
    {
        School = Story.School,
        Tier = SupportTier.Tier1,
        ImprovementAreas = ["leadership"],
        ActivitiesCompleted = ["a review of middle leadership"],
        RecommendationsAgreed = ["subject leaders check the impact of their work"],
        PlansInPlaceOn = Day("2019-12-02"),
    };

    private static ReturnSubmitted Submitted(Tier1Return document) => new(Day("2019-12-03"), document);

    private static InspectionHistory OneJudgement(OverallEffectiveness judgement) => InspectionHistory.Of(Story.School, (judgement, Day("2018-03-01")));

    private static MonitoringPlan Plan(SupportTier tier) =>
        new(tier, [new PlannedArea("leadership", "Leadership")], [new PlannedAction("leadership/1", "leadership", 1, 2, true, "Coaching")]);

    private static Story Begun() => new(new SupportRecord(Story.School) { IsInTrust = false });

    private static Story Carried(CarriedOver over) => Begun().Then(over);

    private static Story Tier1() => Begun().Then(
        new TierDecided(Day("2019-09-02")) { Tier = SupportTier.Tier1 },
        new LeaderAgreed(Day("2019-09-05")) { WithinOwnTrust = false },
        new SchoolConfirmed(Day("2019-09-09")),
        new MatchRecorded(Day("2019-09-10")),
        new MatchConfirmed(Day("2019-09-11")),
        new DayDeployed(Day("2019-10-07")) { TravelMinutes = 1, TravelMiles = 1 });

    private static Story Spent(Story story, decimal spent) => story.Then(new SpendingReported(Day("2021-01-15"), spent));

    private static Story Released() => SignedOff(SupportRecordTests.Approved());

    private static Story SignedOff(Story approved) => approved.Then(
        new OfferLetterIssued(Day("2019-12-02")),
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.HeadOrChiefExecutive) { Person = "H. Teacher", IsSignOff = true },
        new PlanAgreed(Day("2019-12-02"), PlanSignatory.ChairOfGovernors) { Person = "C. Governor", IsSignOff = true },
        new FormMoved(Day("2019-12-02"), ReviewMove.ReleaseFunds));
}
