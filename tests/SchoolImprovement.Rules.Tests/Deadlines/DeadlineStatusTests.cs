using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

public sealed class DeadlineStatusTests
{
    private static readonly DateOnly Start = Day("2019-10-14");

    public static TheoryData<string> Ids => [.. Support.All.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_done_on_the_last_day_is_in_time_and_on_the_day_after_it_is_late(string id)
    {
        var progress = Support.Started(id, Start);
        var due = DeadlineRules.Default.Of(id, progress, Start).DueOn!.Value;
        var farOff = due.AddDays(100);

        var inTime = DeadlineRules.Default.Of(id, progress.Done(id, due), farOff);
        var late = DeadlineRules.Default.Of(id, progress.Done(id, due.AddDays(1)), farOff);

        (inTime.Status, inTime.DoneOn, inTime.DaysLate, inTime.IsMissed).Should().Be((DeadlineStatus.Met, due, null, false));
        (late.Status, late.DoneOn, late.DaysLate, late.IsMissed).Should().Be((DeadlineStatus.MetLate, due.AddDays(1), 1, true));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_not_done_is_due_on_the_last_day_and_overdue_on_the_day_after(string id)
    {
        var progress = Support.Started(id, Start);
        var due = DeadlineRules.Default.Of(id, progress, Start).DueOn!.Value;

        var onTheDay = DeadlineRules.Default.Of(id, progress, due);
        var dayAfter = DeadlineRules.Default.Of(id, progress, due.AddDays(1));

        (onTheDay.Status, onTheDay.DaysLate, onTheDay.IsMissed).Should().Be((DeadlineStatus.Due, null, false));
        (dayAfter.Status, dayAfter.DaysLate, dayAfter.IsMissed).Should().Be((DeadlineStatus.Overdue, 1, true));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_recorded_for_a_day_after_the_as_at_date_is_not_done_yet(string id)
    {
        var progress = Support.Started(id, Start);
        var due = DeadlineRules.Default.Of(id, progress, Start).DueOn!.Value;

        var deadline = DeadlineRules.Default.Of(id, progress.Done(id, due), due.AddDays(-1));

        (deadline.Status, deadline.DoneOn).Should().Be((DeadlineStatus.Due, null));
        DeadlineRules.Default.Of(id, progress.Done(id, due), due).Status.Should().Be(DeadlineStatus.Met, "what is done on the as-at date is done");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_period_is_counted_from_a_planned_day_and_says_so(string id)
    {
        var known = DeadlineRules.Default.Of(id, Support.Started(id, Start), Start);
        var planned = DeadlineRules.Default.Of(id, Support.Started(id, Start), Start.AddDays(-1));

        (planned.DueOn, planned.IsPlanned, planned.Status).Should().Be((known.DueOn, true, DeadlineStatus.Due));
        known.IsPlanned.Should().BeFalse();
    }

    [Theory]
    [InlineData("DUE-CONTACT", "match confirmed", "$.matchConfirmedOn")]
    [InlineData("DUE-START", "match confirmed", "$.matchConfirmedOn")]
    [InlineData("DUE-SCHOOL-AGREES", "contact made", "$.contactMadeOn")]
    [InlineData("DUE-TIER1-RETURN", "match confirmed", "$.matchConfirmedOn")]
    [InlineData("DUE-FORM-TERM", "match confirmed", "$.matchConfirmedOn")]
    [InlineData("DUE-FORM-SUBMITTED", "school visit", "$.schoolVisitOn")]
    [InlineData("DUE-FORM-PASSED-ON", "form received, and not returned since", "$.formReceivedOn")]
    [InlineData("DUE-FORM-SIGN-OFF", "form passed to the department, and not returned since", "$.formPassedOn")]
    [InlineData("DUE-PAYMENT", "form signed off", "$.formSignedOffOn")]
    [InlineData("DUE-REMAINING-DAYS", "match confirmed", "$.matchConfirmedOn")]
    [InlineData("DUE-UPDATE", "initial deployment", "$.initialDeploymentOn")]
    public void A_deadline_whose_first_day_is_not_known_says_which_fact_is_missing(string id, string missing, string path)
    {
        var progress = new SupportProgress { Tier = Support.All.Single(one => one.Id == id).Tier };

        var deadline = DeadlineRules.Default.Of(id, progress, Start);
        var finding = DeadlineRules.Default.Check(progress, Calendar, Start).Findings.First(one => one.Rule.Id == id);

        (deadline.Status, deadline.DueOn, deadline.CountsFromOn).Should().Be((DeadlineStatus.NotYetKnown, null, null));
        deadline.Reason.Should().Be($"not known: {missing}");
        (finding.Severity, finding.Path).Should().Be((Severity.Information, path));
        finding.Message.Should().Contain(missing);
    }

    [Theory]
    [InlineData(SupportTier.Tier1, "DUE-FORM-TERM DUE-FORM-SUBMITTED DUE-FORM-PASSED-ON DUE-FORM-SIGN-OFF DUE-PAYMENT DUE-UPDATE DUE-UPDATE DUE-UPDATE")]
    [InlineData(SupportTier.Tier2, "DUE-TIER1-RETURN")]
    [InlineData(SupportTier.Tier3, "DUE-TIER1-RETURN")]
    public void A_tier_has_no_deadline_for_what_it_does_not_have(SupportTier tier, string none)
    {
        var schedule = DeadlineRules.Default.Schedule(Support.Exemplary with { Tier = tier }, Calendar, Start);

        var notApplicable = schedule.Deadlines.Where(deadline => deadline.Status == DeadlineStatus.NotApplicable).ToList();
        notApplicable.Select(deadline => deadline.Rule.Id).Should().Equal(none.Split(' '));
        notApplicable.Should().OnlyContain(deadline => deadline.DueOn == null && deadline.Reason == $"tier {(int)tier} has no such deadline");
    }

    [Fact]
    public void Without_the_tier_only_the_deadlines_of_every_tier_are_told()
    {
        var schedule = DeadlineRules.Default.Schedule(Support.Exemplary with { Tier = null }, Calendar, Day("2021-01-01"));

        schedule.Deadlines.Where(deadline => deadline.Status != DeadlineStatus.NotYetKnown).Select(deadline => deadline.Rule.Id)
            .Should().Equal("DUE-CONTACT", "DUE-START", "DUE-SCHOOL-AGREES", "DUE-REMAINING-DAYS");
        schedule.Deadlines.Where(deadline => deadline.Status == DeadlineStatus.NotYetKnown)
            .Should().OnlyContain(deadline => deadline.Reason == "not known: tier");
    }

    [Fact]
    public void Of_a_tier_that_is_not_known_it_is_said_once_what_hangs_on_it()
    {
        var findings = DeadlineRules.Default.Check(new SupportProgress { MatchConfirmedOn = Start }, Calendar, Start).Findings;

        findings.Where(finding => finding.Path == "$.tier").Select(finding => (finding.Rule.Id, finding.Kind, finding.Message, finding.Remedy)).Should().Equal(
            ("DUE-TIER", FindingKind.Undecided, "The deadlines that hang on the school's tier cannot be told: the tier is not known.", "Give the tier."));
        findings.Should().OnlyContain(finding => finding.Rule.Id == "DUE-TIER" || finding.Rule.Id == "DUE-SCHOOL-AGREES", "contact made is not known besides");
    }

    [Fact]
    public void Updates_of_which_no_term_is_known_yet_are_told_apart_by_their_numbers()
    {
        var progress = new SupportProgress { Tier = SupportTier.Tier2 };

        DeadlineRules.Default.Check(progress, Calendar, Start).Findings.Where(finding => finding.Rule.Id == "DUE-UPDATE").Select(finding => finding.Message).Should().Equal(
            Enumerable.Range(1, 3).Select(term => $"Update on progress, term {term}: the due date cannot be told (not known: initial deployment)."));
        DeadlineRules.Default.Schedule(progress, Calendar, Start).Deadlines[^1].ToString()
            .Should().Be("DUE-UPDATE update on progress, term 3: not yet known (not known: initial deployment)");
    }

    [Theory]
    [InlineData(null, null, "form submitted", "Once the Teaching Schools Council receives the form, give the day.")]
    [InlineData("2019-11-25", null, "form received, and not returned since", "Once the Teaching Schools Council receives the form, give the day.")]
    [InlineData(null, "2019-11-24", "form received, and not returned since", "Once the Teaching Schools Council receives the form, give the day.")]
    public void A_period_from_a_receipt_that_nobody_recorded_is_said_to_count_from_the_submission(string? received, string? returned, string from, string remedy)
    {
        var progress = Support.Exemplary with { FormReceivedOn = received is null ? null : Day(received), FormReturnedOn = returned is null ? null : Day(returned), FormPassedOn = null };

        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress, Day("2020-01-31")).CountsFrom.Should().Be(from);
        var message = DeadlineRules.Default.Check(progress, Calendar, Day("2020-01-31")).Findings.Single(finding => finding.Rule.Id == "DUE-FORM-PASSED-ON");
        message.Message.Should().Contain(returned is null ? $"({from})" : $"(not known: {from})");
        if (returned is not null)
        {
            message.Remedy.Should().Be(remedy);
        }
    }

    [Fact]
    public void An_agreement_of_which_one_day_is_recorded_is_the_schools_too()
    {
        var progress = Support.Exemplary with { SchoolAgreedOn = null };

        DeadlineRules.Default.Of("DUE-SCHOOL-AGREES", progress, Day("2020-01-01")).DoneOn.Should().Be(Day("2019-10-14"));
        DeadlineRules.Default.Of("DUE-SCHOOL-AGREES", progress with { SchoolAgreedOn = Day("2019-10-29") }, Day("2020-01-01"))
            .Status.Should().Be(DeadlineStatus.MetLate, "four weeks from 30 September end on 28 October");
    }

    [Fact]
    public void A_form_is_received_when_it_is_submitted_unless_another_day_is_recorded()
    {
        var progress = Support.Exemplary with { FormPassedOn = null };

        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress, Day("2019-11-25")).DueOn.Should().Be(Day("2019-12-03"));
        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress with { FormReceivedOn = Day("2019-11-25") }, Day("2019-11-25"))
            .DueOn.Should().Be(Day("2019-12-05"));
    }

    [Fact]
    public void While_a_form_is_back_with_the_national_leader_nobody_reviews_it_against_the_clock()
    {
        var progress = Support.Exemplary with { FormReturnedOn = Day("2019-12-06"), FormSignedOffOn = null, PaidOn = null };

        var before = DeadlineRules.Default.Of("DUE-FORM-SIGN-OFF", progress, Day("2019-12-05"));
        var after = DeadlineRules.Default.Of("DUE-FORM-SIGN-OFF", progress, Day("2020-01-31"));

        (before.Status, before.DueOn).Should().Be((DeadlineStatus.Due, Day("2019-12-13")));
        DeadlineRules.Default.Of("DUE-FORM-SIGN-OFF", progress, Day("2019-12-06")).Status.Should().Be(DeadlineStatus.NotYetKnown);
        (after.Status, after.Reason).Should().Be((DeadlineStatus.NotYetKnown, "not known: form passed to the department, and not returned since"));
        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress, Day("2020-01-31")).Status.Should().Be(DeadlineStatus.NotYetKnown);
        DeadlineRules.Default.Of("DUE-FORM-SUBMITTED", progress, Day("2020-01-31")).Status.Should().Be(DeadlineStatus.Met);
    }

    [Theory]
    [InlineData("2020-07-17", DeadlineStatus.Met)]
    [InlineData("2020-07-18", DeadlineStatus.MetLate)]
    [InlineData("2020-01-10", DeadlineStatus.Met)]
    public void The_remaining_days_are_used_when_the_third_is_whatever_the_order_of_the_list(string third, DeadlineStatus status)
    {
        var progress = Support.Started("DUE-REMAINING-DAYS", Start) with { DaysUsedOn = [Day("2020-09-30"), Day(third), Day("2020-01-10"), Day("2019-11-04")] };

        var deadline = DeadlineRules.Default.Of("DUE-REMAINING-DAYS", progress, Day("2020-12-01"));

        (deadline.Status, deadline.DoneOn).Should().Be((status, Day(third)), "a fourth day is not this deadline's concern");
    }

    [Fact]
    public void Three_days_are_all_of_them_in_every_tier_known_or_not()
    {
        var progress = Support.Started("DUE-REMAINING-DAYS", Start) with { DaysUsedOn = [Day("2020-01-10"), Day("2019-11-04"), Day("2019-11-05")] };

        foreach (var tier in (SupportTier?[])[null, SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3])
        {
            var deadline = DeadlineRules.Default.Of("DUE-REMAINING-DAYS", progress with { Tier = tier }, Day("2020-07-18"));
            (deadline.Status, deadline.DoneOn).Should().Be((DeadlineStatus.Met, Day("2020-01-10")));
        }
    }

    [Fact]
    public void Two_days_are_not_all_of_them_until_it_is_settled_that_no_more_will_be_used()
    {
        var progress = Support.Started("DUE-REMAINING-DAYS", Start) with { DaysUsedOn = [Day("2019-11-04"), Day("2019-11-05")] };

        DeadlineRules.Default.Of("DUE-REMAINING-DAYS", progress, Day("2020-07-18")).Status.Should().Be(DeadlineStatus.Overdue);
        DeadlineRules.Default.Of("DUE-REMAINING-DAYS", progress with { DaysEndedOn = Day("2020-02-03") }, Day("2020-07-18"))
            .Status.Should().Be(DeadlineStatus.Met);
    }
}
