using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

/// <summary>Guidance 3.1, 6.26, 7.2 and 8.2: the last day of each deadline, counted out by hand on a made-up calendar.</summary>
public sealed class DueDateTests
{
    private static readonly SchoolTermCalendar SpringEndsInMarch = new(
        "A school whose spring ends with March",
        [
            Term(TermKind.Autumn, "2019-09-03", "2019-12-19"),
            Term(TermKind.Spring, "2020-01-06", "2020-03-31"),
            Term(TermKind.Summer, "2020-04-20", "2020-07-17"),
            Term(TermKind.Autumn, "2020-09-02", "2020-12-18"),
            Term(TermKind.Spring, "2021-01-04", "2021-03-30"),
            Term(TermKind.Summer, "2021-04-19", "2021-07-21"),
        ]);

    [Theory]
    [InlineData("2019-09-10", "2019-09-24", "no holiday between")]
    [InlineData("2019-10-04", "2019-10-18", "the last day before half term")]
    [InlineData("2019-10-05", "2019-10-28", "the fourteenth day would be the Saturday with which half term begins")]
    [InlineData("2019-10-07", "2019-10-30", "the fourteenth day would be in half term")]
    [InlineData("2019-10-14", "2019-11-06", "over half term and both its weekends")]
    [InlineData("2019-10-23", "2019-11-10", "confirmed in half term")]
    [InlineData("2019-12-12", "2020-01-12", "over Christmas and the year's end")]
    [InlineData("2019-12-27", "2020-01-19", "confirmed in the Christmas holiday")]
    [InlineData("2020-02-06", "2020-02-29", "over half term to the leap day")]
    [InlineData("2020-02-11", "2020-03-05", "over half term and the leap day")]
    [InlineData("2020-03-27", "2020-04-27", "over Easter")]
    [InlineData("2020-07-10", "2020-09-08", "over the summer")]
    public void Contact_is_due_within_two_weeks_of_the_match_that_school_holidays_do_not_count_in(string confirmed, string due, string because) =>
        ShouldBeDue("DUE-CONTACT", confirmed, due, because);

    [Theory]
    [InlineData("2019-10-14", "2019-11-11", "half term counts")]
    [InlineData("2019-12-12", "2020-01-09", "Christmas counts")]
    [InlineData("2020-02-01", "2020-02-29", "to the leap day")]
    [InlineData("2020-02-03", "2020-03-02", "over the leap day")]
    [InlineData("2020-03-27", "2020-04-24", "Easter counts")]
    public void Four_weeks_count_every_day(string start, string due, string because)
    {
        ShouldBeDue("DUE-START", start, due, because);
        ShouldBeDue("DUE-SCHOOL-AGREES", start, due, because);
    }

    [Theory]
    [InlineData("2019-10-14", "2019-11-20")]
    [InlineData("2019-12-12", "2020-01-26")]
    [InlineData("2020-03-27", "2020-05-11")]
    public void Four_weeks_leave_school_holidays_out_by_the_other_reading(string start, string due)
    {
        var rules = new DeadlineRules(policy: new() { FourWeeks = FourWeeksReading.SchoolHolidaysStopTheClock });

        ShouldBeDue("DUE-START", start, due, "they stop the clock", rules);
        ShouldBeDue("DUE-SCHOOL-AGREES", start, due, "they stop the clock", rules);
    }

    [Theory]
    [InlineData("DUE-FORM-SUBMITTED", "2019-11-14", "2019-11-19")]
    [InlineData("DUE-FORM-SUBMITTED", "2019-12-28", "2020-01-02")]
    [InlineData("DUE-FORM-SUBMITTED", "2020-02-24", "2020-02-29")]
    [InlineData("DUE-FORM-SUBMITTED", "2020-02-26", "2020-03-02")]
    [InlineData("DUE-FORM-PASSED-ON", "2019-12-19", "2019-12-29")]
    [InlineData("DUE-FORM-PASSED-ON", "2019-10-17", "2019-10-27")]
    [InlineData("DUE-FORM-SIGN-OFF", "2020-04-02", "2020-04-12")]
    [InlineData("DUE-FORM-SIGN-OFF", "2020-02-19", "2020-02-29")]
    [InlineData("DUE-PAYMENT", "2020-02-20", "2020-03-01")]
    [InlineData("DUE-PAYMENT", "2019-12-25", "2020-01-04")]
    public void Days_of_the_form_are_calendar_days(string id, string start, string due) =>
        ShouldBeDue(id, start, due, "every day counts as written");

    [Theory]
    [InlineData("DUE-FORM-SUBMITTED", "2019-11-14", "2019-11-21", "over a weekend")]
    [InlineData("DUE-FORM-SUBMITTED", "2019-12-20", "2019-12-31", "over Christmas Day and Boxing Day")]
    [InlineData("DUE-FORM-PASSED-ON", "2019-12-19", "2020-01-07", "over Christmas and New Year's Day")]
    [InlineData("DUE-FORM-PASSED-ON", "2019-10-17", "2019-10-31", "half term is no bank holiday")]
    [InlineData("DUE-FORM-SIGN-OFF", "2020-04-02", "2020-04-20", "over Good Friday and Easter Monday")]
    [InlineData("DUE-PAYMENT", "2020-02-20", "2020-03-05", "over a leap day that is a Saturday")]
    [InlineData("DUE-PAYMENT", "2020-05-06", "2020-05-21", "the early May bank holiday was moved to 8 May 2020")]
    public void Days_of_the_form_are_working_days_by_the_other_reading(string id, string start, string due, string because) =>
        ShouldBeDue(id, start, due, because, new DeadlineRules(policy: new() { FormDays = DayConvention.WorkingDays }));

    [Fact]
    public void Working_days_follow_the_bank_holidays_that_an_application_supplies()
    {
        var noneButOne = new BankHolidays(Range("2019-01-01", "2019-12-31"), Day("2019-11-18"));
        var rules = new DeadlineRules(policy: new() { FormDays = DayConvention.WorkingDays }, bankHolidays: noneButOne);

        ShouldBeDue("DUE-FORM-SUBMITTED", "2019-11-14", "2019-11-22", "18 November is left out", rules);
    }

    [Theory]
    [InlineData("DUE-TIER1-RETURN", WithinTermReading.EndOfNextTerm, "2019-10-14", "2020-04-02")]
    [InlineData("DUE-TIER1-RETURN", WithinTermReading.SamePointOfNextTerm, "2019-10-14", "2020-02-16")]
    [InlineData("DUE-TIER1-RETURN", WithinTermReading.EndOfTermOfMatch, "2019-10-14", "2019-12-19")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.EndOfNextTerm, "2020-01-06", "2020-07-17")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.EndOfNextTerm, "2020-01-05", "2020-04-02")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2019-11-28", "2020-04-01")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2019-11-29", "2020-04-02")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2019-11-30", "2020-04-02")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2019-12-19", "2020-04-02")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2019-12-20", "2020-04-20")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.SamePointOfNextTerm, "2020-01-07", "2020-04-21")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.EndOfTermOfMatch, "2019-12-19", "2019-12-19")]
    [InlineData("DUE-FORM-TERM", WithinTermReading.EndOfTermOfMatch, "2019-12-20", "2020-04-02")]
    [InlineData("DUE-REMAINING-DAYS", WithinTermReading.EndOfNextTerm, "2019-10-14", "2020-07-17")]
    [InlineData("DUE-REMAINING-DAYS", WithinTermReading.SamePointOfNextTerm, "2019-10-14", "2020-07-17")]
    [InlineData("DUE-REMAINING-DAYS", WithinTermReading.EndOfTermOfMatch, "2019-10-14", "2020-04-02")]
    [InlineData("DUE-REMAINING-DAYS", WithinTermReading.EndOfNextTerm, "2019-12-27", "2020-07-17")]
    [InlineData("DUE-REMAINING-DAYS", WithinTermReading.SamePointOfNextTerm, "2019-12-27", "2020-12-18")]
    public void A_term_from_the_match_follows_the_reading_chosen(string id, WithinTermReading reading, string confirmed, string due) =>
        ShouldBeDue(id, confirmed, due, $"the reading is {reading}", new DeadlineRules(policy: new() { WithinTerm = reading }));

    [Theory]
    [InlineData(FirstTermOfWindow.StartsAfterDeployment, 1, "2020-03-02", "Spring 2020")]
    [InlineData(FirstTermOfWindow.StartsAfterDeployment, 2, "2020-06-17", "Summer 2020")]
    [InlineData(FirstTermOfWindow.StartsAfterDeployment, 3, "2020-11-18", "Autumn 2020")]
    [InlineData(FirstTermOfWindow.ContainsDeployment, 1, "2019-11-19", "Autumn 2019")]
    [InlineData(FirstTermOfWindow.ContainsDeployment, 3, "2020-06-17", "Summer 2020")]
    public void An_update_is_due_one_month_before_the_end_of_each_funded_term(FirstTermOfWindow firstTerm, int term, string due, string name)
    {
        var rules = new DeadlineRules(policy: new() { FirstTerm = firstTerm });

        var deadline = rules.Determine("DUE-UPDATE", Support.Started("DUE-UPDATE", Day("2019-10-07")), Calendar, Day("2019-10-08"), term);

        deadline.DueOn.Should().Be(Day(due));
        deadline.FundedTerm.Should().Be(term);
        deadline.Term!.Name.Should().Be(name);
        deadline.CountsFrom.Should().Be($"end of {name}");
        deadline.CountsFromOn.Should().Be(deadline.Term.LastDay);
    }

    [Theory]
    [InlineData(1, "2020-02-29", "a leap year's February has a 29th")]
    [InlineData(4, "2021-02-28", "30 March has no such day in February either")]
    public void A_month_before_the_end_of_March_is_the_end_of_February(int termsAfter, string due, string because)
    {
        var deployment = SpringEndsInMarch.Terms[termsAfter - 1].FirstDay;

        var deadline = DeadlineRules.Default.Of("DUE-UPDATE", Support.Started("DUE-UPDATE", deployment), deployment, SpringEndsInMarch);

        deadline.DueOn.Should().Be(Day(due), because);
    }

    [Theory]
    [InlineData(0, "2020-03-02")]
    [InlineData(3, "2020-03-05")]
    [InlineData(30, "2020-04-01")]
    [InlineData(31, "2020-04-02")]
    [InlineData(1000, "2020-04-02")]
    public void About_a_month_may_give_days_of_grace_up_to_the_end_of_term(int graceDays, string due)
    {
        var rules = new DeadlineRules(policy: new() { UpdateGraceDays = graceDays });

        ShouldBeDue("DUE-UPDATE", "2019-10-07", due, "the update is expected approximately one month before", rules);
    }

    private static void ShouldBeDue(string id, string start, string due, string because, DeadlineRules? rules = null)
    {
        var deadline = (rules ?? DeadlineRules.Default).Of(id, Support.Started(id, Day(start)), Day(start));

        deadline.DueOn.Should().Be(Day(due), because);
        deadline.Status.Should().Be(DeadlineStatus.Due);
        deadline.IsPlanned.Should().BeFalse();
        if (id != "DUE-UPDATE")
        {
            deadline.CountsFromOn.Should().Be(Day(start));
        }
    }
}
