using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Support;

/// <summary>What is recorded comes after what it follows from, and names the paragraph that sets the order.</summary>
public sealed class OrderOfEventsTests
{
    /// <summary>An event of every kind, with what it waits for where nothing but the school is known.</summary>
    private static readonly (RecordedEvent Event, string? Step)[] Following =
    [
        (new CarriedOver(Late, new() { School = Story.School, Tier = SupportTier.Tier3 }), null),
        (new TierDecided(Late) { Tier = SupportTier.Tier3 }, null),
        (new Inspected(Late, "Monitoring visit"), null),
        (new ConversationHeld(Late), "'tier decided' (1.4)"),
        (new LeaderAgreed(Late), "'tier decided' (1.4)"),
        (new SchoolConfirmed(Late), "'match agreed by the National Leader' (2.6)"),
        (new MatchRecorded(Late), "'match confirmed by the school' (2.6)"),
        (new MatchConfirmed(Late), "'match recorded' (2.6)"),
        (new ContactMade(Late), "'match confirmed formally' (3.1)"),
        (new StartAgreed(Late), "'contact made' (3.1)"),
        (new DayDeployed(Late), "'match confirmed formally' (2.6)"),
        (new DaysEnded(Late), "'match confirmed formally' (2.6)"),
        (new ClaimMade(Late), "'day deployed' (8.1)"),
        (new ClaimPaid(Late, 500m), "'days claimed' (8.1)"),
        (new ReturnSubmitted(Late, new() { School = Story.School, Tier = SupportTier.Tier1 }), "'day deployed' (5.1)"),
        (new ImplementationSupportBegan(Late), "'tier 1 return submitted' (5.1)"),
        (new FormDrafted(Late, new()), "'day deployed' (6.1)"),
        (new PlanAgreed(Late, PlanSignatory.ChairOfGovernors), "'form drafted' (6.22)"),
        (new FormMoved(Late, ReviewMove.Submit), "'form drafted' (6.22)"),
        (new OfferLetterIssued(Late), "'form approved' (6.24)"),
        (new UpdateDelivered(Late, new() { Term = 1 }), "'form approved' (7.1)"),
        (new ActivityCompleted(Late, "leadership/1", 1), "'form approved' (7.1)"),
        (new PlanReviewed(Late), "'form approved' (7.1)"),
        (new InstalmentPaid(Late, 1, 1m), "'form approved' (6.24)"),
        (new SpendingReported(Late, 1m), "'instalment paid' (8.4)"),
        (new UnderspendReturned(Late, 1m), "'spending reported' (8.4)"),
        (new EvaluationRequested(Late), "'form approved' (8.4)"),
        (new EvaluationReturned(Late), "'evaluation requested' (8.4)"),
    ];

    private static DateOnly Late => Day("2021-02-01");

    [Fact]
    public void Each_step_follows_another_by_its_paragraph() =>
        Following.Select(one => Missing(new SupportRecord(Story.School), one.Event))
            .Should().Equal(Following.Select(one => one.Step is { } step ? $"'{one.Event}' needs {step.Replace(" (", " before it (", StringComparison.Ordinal)}, and none is recorded by then." : null));

    [Fact]
    public void Every_kind_of_event_has_its_place_in_the_order() =>
        Following.Select(one => one.Event.GetType()).Should().BeEquivalentTo(
            typeof(RecordedEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RecordedEvent))));

    /// <summary>Only what may be known before the school's number is; of an update and of activity it is the plan that is asked for.</summary>
    [Fact]
    public void Most_steps_follow_the_schools_number() =>
        Following.Where(one => Missing(new SupportRecord(school: null), one.Event)?.Contains("needs the school's number (4.1), which the record does not give.", StringComparison.Ordinal) != true)
            .Select(one => one.Event.GetType())
            .Should().Equal(typeof(CarriedOver), typeof(TierDecided), typeof(Inspected), typeof(UpdateDelivered), typeof(ActivityCompleted));

    [Fact]
    public void An_instalment_is_paid_once_funds_are_released() =>
        SupportRecordTests.Approved().Refuses(
            new InstalmentPaid(Day("2019-12-02"), 1, 3_900m),
            "SUP-AFTER",
            "'instalment 1 paid, £3,900 on 2 Dec 2019' needs 'funds released' before it (8.10), and none is recorded by then.");

    [Fact]
    public void Funds_of_a_grant_that_was_carried_over_were_released()
    {
        var story = new Story(new SupportRecord(Story.School)).Then(new CarriedOver(Day("2019-09-11"), new()
        {
            School = Story.School,
            Tier = SupportTier.Tier3,
            InitialDeploymentOn = Day("2019-10-07"),
        })
        {
            Evidence = new GrantEvidence { Approved = Milestone.On(Day("2019-11-29")) },
        });

        story.Then(new InstalmentPaid(Day("2019-12-02"), 1, 3_900m));
    }

    private static string? Missing(SupportRecord record, RecordedEvent recorded) =>
        SupportRules.Default.Record(record, recorded).Findings.Findings.SingleOrDefault(finding => finding.Rule.Id == "SUP-AFTER")?.Message;
}
