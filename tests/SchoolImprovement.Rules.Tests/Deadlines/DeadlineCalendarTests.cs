using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

/// <summary>Past the known calendar a deadline is refused, not guessed, and takes no other with it.</summary>
public sealed class DeadlineCalendarTests
{
    private static readonly SupportProgress Late = new()
    {
        Tier = SupportTier.Tier3,
        MatchConfirmedOn = Day("2021-07-12"),
        InitialDeploymentOn = Day("2021-01-18"),
    };

    [Theory]
    [InlineData("DUE-CONTACT", "2021-07-07", "2021-07-21")]
    [InlineData("DUE-CONTACT", "2021-07-08", null)]
    [InlineData("DUE-CONTACT", "2019-09-02", null)]
    [InlineData("DUE-TIER1-RETURN", "2021-04-18", "2021-07-21")]
    [InlineData("DUE-TIER1-RETURN", "2021-04-19", null)]
    [InlineData("DUE-REMAINING-DAYS", "2021-01-03", "2021-07-21")]
    [InlineData("DUE-REMAINING-DAYS", "2021-01-04", null)]
    [InlineData("DUE-UPDATE", "2021-04-18", "2021-06-21")]
    [InlineData("DUE-UPDATE", "2021-04-19", null)]
    [InlineData("DUE-UPDATE", "2019-09-02", null)]
    public void A_deadline_past_the_known_terms_is_refused_by_name_when_it_is_asked_for_alone(string id, string start, string? due)
    {
        var act = () => DeadlineRules.Default.Of(id, Support.Started(id, Day(start)), Day(start));

        if (due is not null)
        {
            act().DueOn.Should().Be(Day(due));
        }
        else
        {
            var refusal = act.Should().Throw<DateOutsideCalendarException>().WithMessage($"{id}, *Made-up School*21 Jul 2021*").Which;
            refusal.Date.Should().Be(Day(start));
            refusal.Known.Should().Be(Calendar.Known);
        }
    }

    [Fact]
    public void In_the_list_it_says_what_is_known_and_leaves_the_others_as_they_are()
    {
        var schedule = DeadlineRules.Default.Schedule(Late, Calendar, Day("2021-07-12"));

        schedule.Deadlines.Where(deadline => deadline.Status == DeadlineStatus.BeyondCalendar)
            .Select(deadline => $"{deadline.Rule.Id} {deadline.FundedTerm}".TrimEnd())
            .Should().Equal("DUE-CONTACT", "DUE-FORM-TERM", "DUE-REMAINING-DAYS", "DUE-UPDATE 2", "DUE-UPDATE 3");
        schedule.Deadlines.Where(deadline => deadline.Status == DeadlineStatus.BeyondCalendar)
            .Should().OnlyContain(deadline => deadline.DueOn == null && deadline.Reason == "school terms known from 3 Sep 2019 to 21 Jul 2021 only");
        schedule.Deadlines.Single(deadline => deadline.Rule.Id == "DUE-START").DueOn.Should().Be(Day("2021-08-09"));
        schedule.Deadlines.Single(deadline => deadline.FundedTerm == 1).DueOn.Should().Be(Day("2021-06-21"));
    }

    [Fact]
    public void The_finding_is_information_and_asks_for_a_calendar_that_knows_more()
    {
        var finding = DeadlineRules.Default.Check(Late, Calendar, Day("2021-07-12")).Findings.First(one => one.Rule.Id == "DUE-CONTACT");

        finding.Severity.Should().Be(Severity.Information);
        finding.Message.Should().Be("Contact with the school: the due date cannot be told (school terms known from 3 Sep 2019 to 21 Jul 2021 only).");
        finding.Remedy.Should().Be("Give a calendar that knows more terms.");
    }

    [Fact]
    public void Working_days_past_the_known_bank_holidays_are_refused_the_same_way()
    {
        var rules = new DeadlineRules(policy: new() { FormDays = DayConvention.WorkingDays });
        var progress = Support.Started("DUE-PAYMENT", Day("2023-12-22"));

        var act = () => rules.Of("DUE-PAYMENT", progress, Day("2023-12-22"));
        var listed = rules.Schedule(progress, Calendar, Day("2023-12-22")).Deadlines.Single(deadline => deadline.Rule.Id == "DUE-PAYMENT");

        act.Should().Throw<DateOutsideCalendarException>().WithMessage("DUE-PAYMENT, 10 working days from 22 Dec 2023*the bank holidays*31 Dec 2023*");
        (listed.Status, listed.Reason).Should().Be((DeadlineStatus.BeyondCalendar, "bank holidays known from 1 Jan 2018 to 31 Dec 2023 only"));
        DeadlineRules.Default.Of("DUE-PAYMENT", progress, Day("2023-12-22")).DueOn.Should().Be(Day("2024-01-01"), "calendar days need no bank holidays");
    }

    [Fact]
    public void There_is_no_day_after_the_last_one()
    {
        var progress = Support.Started("DUE-START", DateOnly.MaxValue);

        var act = () => DeadlineRules.Default.Of("DUE-START", progress, DateOnly.MaxValue);

        act.Should().Throw<DateOutsideCalendarException>();
        DeadlineRules.Default.Schedule(progress, Calendar, DateOnly.MaxValue).Deadlines.Single(deadline => deadline.Rule.Id == "DUE-START")
            .Reason.Should().Be("no date is later than 31 Dec 9999");
    }

    [Fact]
    public void A_deadline_of_each_term_is_asked_for_by_its_term_and_no_other_is()
    {
        var none = () => DeadlineRules.Default.Determine("DUE-UPDATE", Late, Calendar, Day("2021-07-12"));
        var fourth = () => DeadlineRules.Default.Determine("DUE-UPDATE", Late, Calendar, Day("2021-07-12"), 4);
        var other = () => DeadlineRules.Default.Determine("DUE-START", Late, Calendar, Day("2021-07-12"), 1);
        var unknown = () => DeadlineRules.Default.Determine("DUE-TEA", Late, Calendar, Day("2021-07-12"));

        none.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*say which, 1 to 3*");
        fourth.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fundedTerm");
        other.Should().Throw<ArgumentOutOfRangeException>().WithMessage("DUE-START is not a deadline of a funded term*");
        unknown.Should().Throw<KeyNotFoundException>().WithMessage("*DUE-TEA*");
    }
}
