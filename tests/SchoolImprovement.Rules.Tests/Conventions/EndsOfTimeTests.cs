using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>The first and the last days that a date can be are decided like others: no arithmetic runs over either end.</summary>
public sealed class EndsOfTimeTests
{
    private static readonly DateOnly[] Ends = [DateOnly.MinValue, DateOnly.MinValue.AddDays(1), new(2020, 3, 1), DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue];

    // Three terms that are the first, or the last, that there can be.
    private static readonly SchoolTermCalendar[] Calendars =
    [
        SchoolTermCalendar.DefaultEngland,
        new("the first terms", [new(TermKind.Spring, new(DateOnly.MinValue, new(1, 3, 31)), new DateRange(new(1, 2, 15), new(1, 2, 19))), new(TermKind.Summer, new(new(1, 4, 20), new(1, 7, 20))), new(TermKind.Autumn, new(new(1, 9, 1), new(1, 12, 20)))]),
        new("the last terms", [new(TermKind.Spring, new(new(9999, 1, 4), new(9999, 3, 31)), new DateRange(new(9999, 2, 15), new(9999, 2, 19))), new(TermKind.Summer, new(new(9999, 4, 20), new(9999, 7, 20))), new(TermKind.Autumn, new(new(9999, 9, 1), DateOnly.MaxValue))]),
    ];

    private static readonly GuidancePolicy[] Policies =
        [.. DrawnPolicies.WithEachValue(ReadingTopics.All), .. DrawnPolicies.WithEachValue(ReadingTopics.Deadlines)[..2].Select(policy => policy with { UpdateGraceDays = int.MaxValue })];

    [Fact]
    public void Deadlines_are_told_at_both_ends() => Everywhere((day, asAt, calendar, policy) =>
    {
        var rules = new DeadlineRules(policy: policy);
        foreach (var tier in (SupportTier[])[SupportTier.Tier1, SupportTier.Tier2])
        {
            var progress = new SupportProgress
            {
                Tier = tier,
                MatchConfirmedOn = day,
                ContactMadeOn = day,
                StartAgreedOn = day,
                InitialDeploymentOn = day,
                DaysUsedOn = [day, day, day],
                SchoolVisitOn = day,
                FormSubmittedOn = day,
                FormReceivedOn = day,
                FormPassedOn = day,
                FormSignedOffOn = day,
                PaidOn = asAt,
                UpdatesDeliveredOn = [day, null, asAt],
            };
            rules.Schedule(progress, calendar, asAt).Deadlines.Should().NotBeEmpty();
            rules.Check(progress, calendar, asAt);
            rules.Explain(progress, calendar, asAt).ToTree().Should().NotBeEmpty();
        }
    });

    [Fact]
    public void A_form_is_checked_at_both_ends() => Everywhere((day, other, calendar, policy) =>
    {
        var whole = ActionFormCase.LackingNothing;
        var form = whole with
        {
            InitialDeployment = day,
            SubmittedOn = other,
            ResourceReview = day,
            FundsReleasedOn = other,
            LatestReport = whole.LatestReport! with { InspectedOn = day },
            Areas = [.. whole.Areas.Select(area => area with { Actions = [.. area.Actions.Select(action => action with { StartDate = day, EndDate = other })] })],
        };
        new ActionFormRules(policy: policy).Explain(form, calendar).ToTree().Should().NotBeEmpty();
        new ActionFormRules(policy: policy).Check(form with { SubmittedOn = day, ResourceReview = other }, calendar);
    });

    [Fact]
    public void A_grant_is_released_at_both_ends() => Everywhere((day, asAt, calendar, policy) =>
    {
        var grant = new Grant(SupportTier.Tier2, calendar.Terms.Take(3), [new FundedActivity("A1", 1m, 2m, 3m)]);
        var evidence = new GrantEvidence
        {
            SignedByHead = Milestone.On(day),
            SignedByChair = Milestone.On(day),
            Approved = Milestone.On(day),
            OfferLetter = Milestone.On(day),
            EvaluationRequested = Milestone.On(day),
            Reports = [.. Enumerable.Range(1, 3).Select(term => new TermProgress(term, day) { Overall = ProgressStatus.OnTrack, Activities = [new("A1") { Progress = ProgressStatus.OnTrack, TookPlace = true, Completed = Milestone.On(asAt) }] })],
        };
        var rules = new GrantRules(policy: policy);
        rules.Schedule(grant, day).Total.Should().Be(6m);
        rules.Explain(grant, evidence, asAt).ToTree().Should().NotBeEmpty();
    });

    [Fact]
    public void Pay_match_and_return_are_decided_at_both_ends() => Everywhere((day, other, _, policy) =>
    {
        new PayRules(policy: policy).Decide(Claims.Claim(new DeploymentDay(day, 20, 10m), new DeploymentDay(other, 20, 10m)) with { MatchedOn = day, ClaimedOn = other }).Explain().ToTree().Should().NotBeEmpty();
        new MatchRules(policy: policy).Explain(new() { School = new(900_123), Tier = SupportTier.Tier2, ConversationOn = other, LeaderAgreedOn = day, SchoolConfirmedOn = other, RecordedOn = day, ConfirmedOn = other }).ToTree().Should().NotBeEmpty();
        Tier1ReturnRules.Default.Explain(new() { School = new(900_123), Tier = SupportTier.Tier1, PlansInPlaceOn = day, SubmittedOn = other, ImplementationSupportBeganOn = day }).ToTree().Should().NotBeEmpty();
        ReviewRules.Default.Explain(ReviewHistory.Start(day), new(ReviewMove.Submit, ReviewActor.NationalLeader, other) { AgreedByChairOn = day, AgreedByLeaderOn = other }).ToTree().Should().NotBeEmpty();
    });

    [Fact]
    public void An_update_is_checked_at_both_ends() => Everywhere((day, other, calendar, policy) =>
    {
        var plan = new MonitoringPlan(SupportTier.Tier3, [new("leadership")], [new("A1", "leadership", 1, 3, IsFunded: true)]) { Terms = [.. calendar.Terms.Take(3).Select(term => term.Dates)] };
        var update = MonitoringSamples.Update with { Date = day, Actions = [new() { Id = "A1", Progress = ProgressStatus.Complete, CompletedOn = other }], OfstedVisits = [new() { Date = other }] };
        new MonitoringRules(policy: policy).Explain(plan, update).ToTree().Should().NotBeEmpty();
    });

    [Fact]
    public void A_record_is_kept_at_both_ends() => Everywhere((day, asAt, calendar, _) =>
    {
        var record = new SupportRecord(new(900_123)) { Calendar = calendar };
        foreach (var recorded in (RecordedEvent[])[new ClaimMade(day), new DaysEnded(asAt), new Inspected(day, "A visit"), new OfferLetterIssued(asAt)])
        {
            record = SupportRules.Default.Record(record, recorded).Record ?? record;
        }

        SupportRules.Default.WhatIsNext(record, asAt).Should().NotBeNull();
        SupportRecord.Read(record.ToJson()).Faults.Should().BeEmpty();
    });

    private static void Everywhere(Action<DateOnly, DateOnly, SchoolTermCalendar, GuidancePolicy> decided)
    {
        foreach (var day in Ends)
        {
            foreach (var other in Ends)
            {
                foreach (var calendar in Calendars)
                {
                    foreach (var policy in Policies)
                    {
                        FluentActions.Invoking(() => decided(day, other, calendar, policy)).Should().NotThrow("{0:O} and {1:O}, {2}, {3}", day, other, calendar, string.Join("; ", policy.Departures));
                    }
                }
            }
        }
    }
}
