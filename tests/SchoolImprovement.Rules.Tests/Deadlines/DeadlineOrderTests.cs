using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

/// <summary>Guidance 3.1, 6.25 and 6.26: days that contradict each other, and the round that a day belongs to.</summary>
public sealed class DeadlineOrderTests
{
    private static readonly DateOnly TheEnd = Day("2020-12-31");

    private static readonly SupportProgress Early = Support.Exemplary with { ContactMadeOn = Day("2019-09-15"), StartAgreedOn = Day("2019-10-10") };

    public static TheoryData<SupportProgress, string, string> Contradictions => new()
    {
        { Early, "$.contactMadeOn", "Contact made: 15 Sep 2019, before 16 Sep 2019 (match confirmed)." },
        { Support.Exemplary with { SchoolAgreedOn = Day("2019-09-29") }, "$.schoolAgreedOn", "Date agreed by the school: 29 Sep 2019, before 30 Sep 2019 (contact made)." },
        { Support.Exemplary with { SchoolVisitOn = Day("2019-11-24") }, "$.formSubmittedOn", "Form submitted: 23 Nov 2019, before 24 Nov 2019 (school visit)." },
        { Support.Exemplary with { FormPassedOn = Day("2019-11-22"), FormSignedOffOn = Day("2019-12-02"), PaidOn = Day("2019-12-12") }, "$.formPassedOn", "Form passed to the department, and not returned since: 22 Nov 2019, before 23 Nov 2019 (form submitted)." },
        { Support.Exemplary with { FormReceivedOn = Day("2019-11-22"), FormPassedOn = Day("2019-12-02"), FormSignedOffOn = Day("2019-12-12"), PaidOn = Day("2019-12-22") }, "$.formReceivedOn", "Form received, and not returned since: 22 Nov 2019, before 23 Nov 2019 (form submitted)." },
        { Support.Exemplary with { FormSignedOffOn = Day("2019-12-02"), PaidOn = Day("2019-12-04") }, "$.formSignedOffOn", "Form signed off: 2 Dec 2019, before 3 Dec 2019 (form passed to the department, and not returned since)." },
        { Support.Exemplary with { PaidOn = Day("2019-12-12") }, "$.paidOn", "First payment made: 12 Dec 2019, before 13 Dec 2019 (form signed off)." },
        { Support.Exemplary with { UpdatesDeliveredOn = [Day("2020-03-02"), Day("2020-03-01"), Day("2020-11-18")] }, "$.updatesDeliveredOn[1]", "An update is dated before that of an earlier term." },
        { Support.Exemplary with { DaysUsedOn = [Day("2019-11-18"), Day("2019-09-15"), Day("2019-11-11")] }, "$.daysUsedOn", "First day used: 15 Sep 2019, before 16 Sep 2019 (match confirmed)." },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Days_that_contradict_each_other_are_one_finding(SupportProgress progress, string path, string message)
    {
        var finding = DeadlineRules.Default.Check(progress, Calendar, TheEnd).Findings.Should().ContainSingle().Which;

        (finding.Rule.Id, finding.Severity, finding.Path, finding.Message).Should().Be(("DUE-ORDER", Severity.Error, path, message));
    }

    [Fact]
    public void What_is_done_before_its_period_begins_is_not_met()
    {
        var schedule = DeadlineRules.Default.Schedule(Early, Calendar, TheEnd);

        var contact = schedule.Deadlines.Single(deadline => deadline.Rule.Id == "DUE-CONTACT");
        (contact.Status, contact.IsMissed, contact.DaysLate).Should().Be((DeadlineStatus.OutOfOrder, false, null));
        var explanation = DeadlineRules.Default.Explain(Early, Calendar, TheEnd);
        (explanation.Outcome, explanation.Headline).Should().Be(("out of order", "No deadline is missed; 1 deadline with days that contradict each other"));
    }

    [Fact]
    public void Without_the_rule_on_order_the_deadline_says_it_itself()
    {
        var rules = new DeadlineRules(rules: DeadlineRules.Catalogue.Without("DUE-ORDER"));

        var finding = rules.Check(Early, Calendar, TheEnd).Findings.Should().ContainSingle().Which;

        (finding.Rule.Id, finding.Kind).Should().Be(("DUE-CONTACT", FindingKind.Undecided));
        finding.Message.Should().Be("Contact with the school: done on 15 Sep 2019, before the day from which its period is counted (match confirmed).");
    }

    [Fact]
    public void A_day_of_return_left_over_after_a_resubmission_silences_no_deadline()
    {
        var progress = Support.Exemplary with { FormReturnedOn = Day("2019-12-06"), FormReceivedOn = Day("2019-12-12"), FormPassedOn = null, FormSignedOffOn = null, PaidOn = null };

        var late = DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress, Day("2020-01-25"));
        var passed = progress with { FormPassedOn = Day("2020-01-02") };

        (late.Status, late.DueOn, late.DaysLate).Should().Be((DeadlineStatus.Overdue, Day("2019-12-22"), 34));
        DeadlineRules.Default.Of("DUE-FORM-SIGN-OFF", passed, Day("2020-01-25")).DueOn.Should().Be(Day("2020-01-12"));
        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", passed, Day("2020-01-25")).Status.Should().Be(DeadlineStatus.MetLate);
    }

    [Fact]
    public void A_passing_on_after_a_return_is_a_new_round_although_its_receipt_is_not_recorded()
    {
        var progress = Support.Exemplary with { FormReturnedOn = Day("2019-12-06"), FormPassedOn = Day("2020-01-02"), FormSignedOffOn = null, PaidOn = null };

        DeadlineRules.Default.Of("DUE-FORM-SIGN-OFF", progress, Day("2020-01-25")).Status.Should().Be(DeadlineStatus.Overdue);
        DeadlineRules.Default.Of("DUE-FORM-PASSED-ON", progress, Day("2020-01-25")).Status.Should().Be(DeadlineStatus.NotYetKnown, "its receipt is that of the round before");
    }

    [Fact]
    public void A_sign_off_before_the_return_contradicts_it() =>
        DeadlineRules.Default.Check(Support.Exemplary with { FormReturnedOn = Day("2019-12-20") }, Calendar, TheEnd).Findings
            .Should().Contain(finding => finding.Rule.Id == "DUE-ORDER" && finding.Message == "Form signed off: 13 Dec 2019, before 20 Dec 2019 (form returned).");

    [Fact]
    public void A_date_to_start_that_is_due_before_the_contact_is_said()
    {
        var progress = Support.Started("DUE-START", Day("2019-12-16"));

        var finding = DeadlineRules.Default.Check(progress, Calendar, Day("2019-12-17")).Findings.Single(one => one.Rule.Id == "DUE-START-FIRST");

        finding.Kind.Should().Be(FindingKind.WorthKnowing);
        finding.Message.Should().MatchRegex("^A date to start is due by 13 Jan 2020, before the contact, which is due by 1[4-9] Jan 2020: school holidays are left out of the one period only\\.$");
        DeadlineRules.Default.Check(progress with { ContactMadeOn = Day("2019-12-17") }, Calendar, Day("2019-12-17")).Findings
            .Should().NotContain(one => one.Rule.Id == "DUE-START-FIRST");
        DeadlineRules.Default.Check(progress with { StartAgreedOn = Day("2019-12-17") }, Calendar, Day("2019-12-17")).Findings
            .Should().NotContain(one => one.Rule.Id == "DUE-START-FIRST");
        DeadlineRules.Default.Check(Support.Started("DUE-START", Day("2019-09-16")), Calendar, Day("2019-09-17")).Findings
            .Should().NotContain(one => one.Rule.Id == "DUE-START-FIRST");
    }

    [Fact]
    public void A_contact_that_is_due_on_the_day_on_which_the_start_is_due_is_in_order()
    {
        var progress = Support.Started("DUE-START", Day("2019-12-22"));

        DeadlineRules.Default.Of("DUE-START", progress, Day("2019-12-23")).DueOn.Should().Be(Day("2020-01-19"));
        DeadlineRules.Default.Of("DUE-CONTACT", progress, Day("2019-12-23")).DueOn.Should().Be(Day("2020-01-19"), "14 days of the holiday are left out");
        DeadlineRules.Default.Check(progress, Calendar, Day("2019-12-23")).Findings.Should().NotContain(one => one.Rule.Id == "DUE-START-FIRST");
    }

    [Fact]
    public void Updates_of_one_day_are_in_order() =>
        DeadlineRules.Default.Check(Support.Exemplary with { UpdatesDeliveredOn = [Day("2020-03-02"), Day("2020-03-02"), Day("2020-11-18")] }, Calendar, TheEnd).Findings
            .Should().NotContain(one => one.Rule.Id == "DUE-ORDER");

    [Fact]
    public void A_refusal_for_want_of_terms_names_the_period_in_words() =>
        FluentActions.Invoking(() => DeadlineRules.Default.Determine("DUE-UPDATE", new() { Tier = SupportTier.Tier2, InitialDeploymentOn = Day("2021-05-10") }, Calendar, Day("2021-05-10"), 1))
            .Should().Throw<DateOutsideCalendarException>().WithMessage("DUE-UPDATE, 1 month before the end of a term that starts after 10 May 2021 would run past what is known of*");

    [Fact]
    public void A_rule_on_a_deadline_has_a_period() =>
        FluentActions.Invoking(() => new DeadlineRules(rules: DeadlineRules.Catalogue.With(new DeadlineRule("OWN-NONE", "none", Obligation.May))))
            .Should().Throw<ArgumentException>().WithMessage("Rule OWN-NONE is on a deadline and has no period.*");

}
