using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

public sealed class DeadlinePropertyTests
{
    private static readonly DateOnly First = Day("2019-08-25");

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 720).Select(First.AddDays);

    private static readonly Gen<DeadlineRules> Rules =
        from seed in Gen.Choose(0, int.MaxValue)
        select new DeadlineRules(policy: DrawnPolicies.Drawn(ReadingTopics.Deadlines, new Random(seed)));

    private static readonly Gen<DateOnly?> PerhapsDays = Gen.Frequency((3, Days.Select(day => (DateOnly?)day)), (1, Gen.Constant<DateOnly?>(null)));

    private static readonly Gen<SupportProgress> Progresses =
        from tier in Gen.Elements<SupportTier?>(null, SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3)
        from days in PerhapsDays.ArrayOf(15)
        from used in Days.ArrayOf()
        from updates in PerhapsDays.ArrayOf()
        select new SupportProgress
        {
            School = tier is null ? null : new(900_001),
            Tier = tier,
            MatchConfirmedOn = days[0],
            ContactMadeOn = days[1],
            StartAgreedOn = days[2],
            SchoolAgreedOn = days[3],
            InitialDeploymentOn = days[4],
            DaysUsedOn = [.. used],
            DaysEndedOn = days[5],
            Tier1ReturnSubmittedOn = days[6],
            SchoolVisitOn = days[7],
            FormSubmittedOn = days[8],
            FormReceivedOn = days[9],
            FormReturnedOn = days[10],
            FormPassedOn = days[11],
            FormSignedOffOn = days[12],
            PaidOn = days[13],
            UpdatesDeliveredOn = [.. updates],
        };

    [Fact]
    public void A_later_start_never_gives_an_earlier_due_date() =>
        Prop.ForAll(
            (from rules in Rules
             from one in Days
             from other in Days
             from deadline in Gen.Elements(Support.All)
             select (Rules: rules, Earlier: one < other ? one : other, Later: one < other ? other : one, deadline.Id)).ToArbitrary(),
            sample =>
            {
                var earlier = DueOn(sample.Rules, sample.Id, sample.Earlier);
                var later = DueOn(sample.Rules, sample.Id, sample.Later);
                return earlier is null || later is null || earlier <= later;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_due_date_is_never_before_its_period_begins() =>
        Prop.ForAll(
            (from rules in Rules
             from start in Days
             from deadline in Gen.Elements(Support.All.Where(one => one.Id != "DUE-UPDATE"))
             select (Rules: rules, Start: start, deadline.Id)).ToArbitrary(),
            sample => !(DueOn(sample.Rules, sample.Id, sample.Start) < sample.Start))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Schedule_findings_and_explanation_agree_whatever_is_known() =>
        Prop.ForAll(
            (from rules in Rules
             from progress in Progresses
             from asAt in Days
             select (Rules: rules, Progress: progress, AsAt: asAt)).ToArbitrary(),
            sample =>
            {
                var schedule = sample.Rules.Schedule(sample.Progress, Calendar, sample.AsAt);
                var findings = sample.Rules.Check(sample.Progress, Calendar, sample.AsAt).Findings;
                var explanation = sample.Rules.Explain(sample.Progress, Calendar, sample.AsAt);

                var ofDeadlines = findings.Where(finding => finding.Rule is DeadlineRule).ToList();
                ofDeadlines.Where(finding => finding.Severity != Severity.Information).Select(finding => finding.Rule.Id)
                    .Should().Equal(schedule.Missed.Select(deadline => deadline.Rule.Id));
                ofDeadlines.Count(finding => finding.Severity == Severity.Information)
                    .Should().Be(schedule.Deadlines.Count(deadline => deadline.Status is DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar && deadline.Reason != "not known: tier"));
                findings.Count(finding => finding.Rule.Id == RuleIds.Deadlines.Tier)
                    .Should().Be(sample.Progress.Tier is null ? 1 : 0, "of all that hangs on the tier it is said once that it is not known");
                (findings.Any(finding => finding.Rule.Id == RuleIds.Deadlines.Order) || schedule.Deadlines.All(deadline => deadline.Status != DeadlineStatus.OutOfOrder)).Should().BeTrue("days out of order are said");
                explanation.Results.Where(result => result.Rule is DeadlineRule).Select(result => result.Status).Should().Equal(schedule.Deadlines.Select(Expected));
                schedule.Deadlines.Should().OnlyContain(deadline => (deadline.Reason == null) == (deadline.DueOn != null));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_known_reads_back_equal_from_its_json() =>
        Prop.ForAll(Progresses.ToArbitrary(), progress =>
        {
            var read = SupportProgress.Parse(progress.ToJson());
            return read == progress && read.GetHashCode() == progress.GetHashCode();
        })
        .QuickCheckThrowOnFailure();

    private static DateOnly? DueOn(DeadlineRules rules, string id, DateOnly start) =>
        rules.Schedule(Support.Started(id, start), Calendar, start).Deadlines.First(deadline => deadline.Rule.Id == id).DueOn;

    private static RuleStatus Expected(Deadline deadline) => deadline.Status switch
    {
        DeadlineStatus.NotApplicable => RuleStatus.NotApplicable,
        DeadlineStatus.NotYetKnown or DeadlineStatus.BeyondCalendar or DeadlineStatus.OutOfOrder => RuleStatus.NeedsInformation,
        DeadlineStatus.Overdue or DeadlineStatus.MetLate => RuleStatus.NotSatisfied,
        _ => RuleStatus.Satisfied,
    };
}
