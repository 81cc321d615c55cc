using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class SchoolTermCalendarTests
{
    private static readonly SchoolTerm[] Terms = MadeUpTerms();

    [Fact]
    public void Terms_may_be_given_in_any_order_and_are_kept_in_their_own()
    {
        var calendar = new SchoolTermCalendar("Made-up School", Terms.Reverse());

        calendar.Terms.Should().Equal(Terms);
        calendar.Known.Should().Be(Range("2019-09-03", "2021-07-21"));
        calendar.IsDefault.Should().BeFalse();
        calendar.ToString().Should().Be("Made-up School (3 Sep 2019 to 21 Jul 2021)");
    }

    [Fact]
    public void A_calendar_may_begin_with_any_term() =>
        new SchoolTermCalendar("From summer on", Terms[2..]).Terms[0].Kind.Should().Be(TermKind.Summer);

    [Fact]
    public void Holidays_are_the_half_terms_with_their_weekends_and_the_days_between_terms() =>
        new SchoolTermCalendar("One year", Terms[..3]).Holidays.Should().Equal(
            Range("2019-10-19", "2019-10-27"),
            Range("2019-12-20", "2020-01-05"),
            Range("2020-02-15", "2020-02-23"),
            Range("2020-04-03", "2020-04-19"),
            Range("2020-05-23", "2020-05-31"));

    [Theory]
    [InlineData("Mon 21 to Fri 25", "2019-10-21", "2019-10-25", "2019-10-19", "2019-10-27")]
    [InlineData("Sat 19 to Sun 27", "2019-10-19", "2019-10-27", "2019-10-19", "2019-10-27")]
    [InlineData("Sun 20 to Sat 26", "2019-10-20", "2019-10-26", "2019-10-19", "2019-10-27")]
    [InlineData("Tue 22 to Thu 24", "2019-10-22", "2019-10-24", "2019-10-22", "2019-10-24")]
    [InlineData("Wed 23 to Fri 25", "2019-10-23", "2019-10-25", "2019-10-23", "2019-10-27")]
    public void A_half_term_is_whole_however_it_is_given_and_kept_as_it_was_given(string given, string first, string last, string from, string to)
    {
        var term = Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range(first, last));

        new SchoolTermCalendar("One term", [term]).Holidays.Should().Equal([Range(from, to)], given);
        term.HalfTerms.Should().Equal(Range(first, last));
    }

    [Fact]
    public void The_first_and_the_last_day_of_a_term_are_days_of_term_also_beside_a_half_term() =>
        new SchoolTermCalendar("Tight", [Term(TermKind.Autumn, "2019-10-20", "2019-10-26", Range("2019-10-21", "2019-10-25"))])
            .Holidays.Should().Equal(Range("2019-10-21", "2019-10-25"));

    [Fact]
    public void A_weekend_between_two_half_terms_is_a_holiday_once() =>
        new SchoolTermCalendar("Two weeks", [Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25"), Range("2019-10-28", "2019-11-01"))])
            .Holidays.Should().Equal(Range("2019-10-19", "2019-10-25"), Range("2019-10-26", "2019-11-03"));

    [Theory]
    [InlineData("9999-09-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-03-28")]
    public void Terms_at_the_ends_of_the_calendar_answer_like_any_other(string first, string last)
    {
        var term = Term(first[0] == '9' ? TermKind.Autumn : TermKind.Spring, first, last, new DateRange(Day(first).AddDays(1), Day(last).AddDays(-1)));
        var calendar = new SchoolTermCalendar("At the end", [term]);

        calendar.Holidays.Should().ContainSingle();
        calendar.IsSchoolHoliday(Day(last)).Should().BeFalse();
        calendar.TermContaining(Day(last)).Should().Be(term);
        calendar.FundedWindow(Day(last), 1, FirstTermOfWindow.ContainsDeployment).LastDay.Should().Be(Day(last));
        calendar.Invoking(one => one.AddDaysOutsideHolidays(Day(last), 1)).Should().Throw<DateOutsideCalendarException>();
    }

    [Fact]
    public void Terms_that_stand_side_by_side_have_no_holiday_between_them()
    {
        var calendar = new SchoolTermCalendar(
            "No Easter holiday",
            [Term(TermKind.Spring, "2020-01-06", "2020-04-19"), Term(TermKind.Summer, "2020-04-20", "2020-07-17")]);

        calendar.Holidays.Should().BeEmpty();
        calendar.TermContaining(Day("2020-04-19"))!.Kind.Should().Be(TermKind.Spring);
        calendar.TermContaining(Day("2020-04-20"))!.Kind.Should().Be(TermKind.Summer);
    }

    [Fact]
    public void A_single_day_between_two_terms_is_a_holiday() =>
        new SchoolTermCalendar(
            "One day off",
            [Term(TermKind.Spring, "2020-01-06", "2020-04-18"), Term(TermKind.Summer, "2020-04-20", "2020-07-17")])
            .Holidays.Should().Equal(Range("2020-04-19", "2020-04-19"));

    [Fact]
    public void Terms_that_share_a_day_are_refused_with_both_named()
    {
        var spring = Term(TermKind.Spring, "2019-12-19", "2020-04-02");

        var act = () => new SchoolTermCalendar("Overlapping", [Terms[0], spring]);

        act.Should().Throw<ImpossibleValueException>().WithMessage(
            "Autumn 2019 (3 Sep 2019 to 19 Dec 2019) and Spring 2020 (19 Dec 2019 to 2 Apr 2020) overlap.");
    }

    [Fact]
    public void A_missing_term_is_refused_with_its_neighbours_named()
    {
        var act = () => new SchoolTermCalendar("No spring", [Terms[0], Terms[2]]);

        act.Should().Throw<ImpossibleValueException>().WithMessage(
            "Autumn 2019 (3 Sep 2019 to 19 Dec 2019) is followed by Summer 2020 (20 Apr 2020 to 17 Jul 2020), "
            + "where the Spring term of the school year from 2019 was expected*");
    }

    [Fact]
    public void A_missing_school_year_is_refused_although_autumn_still_follows_summer()
    {
        SchoolTerm[] terms = [.. Terms[..3], Term(TermKind.Autumn, "2021-09-01", "2021-12-17")];

        var act = () => new SchoolTermCalendar("No 2020/21", terms);

        act.Should().Throw<ImpossibleValueException>()
            .WithMessage("Summer 2020 * is followed by Autumn 2021 * Autumn term of the school year from 2020 was expected*");
    }

    [Fact]
    public void Two_terms_of_one_kind_in_a_row_are_refused()
    {
        var act = () => new SchoolTermCalendar(
            "Six terms", [Term(TermKind.Autumn, "2019-09-03", "2019-10-18"), Term(TermKind.Autumn, "2019-10-28", "2019-12-19")]);

        act.Should().Throw<ImpossibleValueException>().WithMessage("Autumn 2019 * is followed by Autumn 2019 *");
    }

    [Fact]
    public void A_calendar_without_terms_is_refused()
    {
        var act = () => new SchoolTermCalendar("Empty", []);

        act.Should().Throw<ImpossibleValueException>().WithMessage("A term calendar needs at least one term.");
    }

    [Fact]
    public void A_calendar_says_whose_terms_it_holds()
    {
        var act = () => new SchoolTermCalendar(" ", Terms);

        act.Should().Throw<ArgumentException>().WithParameterName("description");
    }

    [Fact]
    public void Calendars_are_equal_by_description_terms_and_whether_they_are_a_default()
    {
        var same = new SchoolTermCalendar("Made-up School", MadeUpTerms());

        Calendar.Should().Be(same);
        Calendar.GetHashCode().Should().Be(same.GetHashCode());
        Calendar.Should().NotBe(new SchoolTermCalendar("Another", Terms));
        Calendar.Should().NotBe(new SchoolTermCalendar("Made-up School", Terms[..5]));
        Calendar.Should().NotBe(new SchoolTermCalendar("Made-up School", Terms, isDefault: true));
    }

    [Theory]
    [InlineData("2019-09-03", "Autumn 2019")]
    [InlineData("2019-10-23", "Autumn 2019")]
    [InlineData("2019-12-19", "Autumn 2019")]
    [InlineData("2019-12-20", null)]
    [InlineData("2020-01-05", null)]
    [InlineData("2020-01-06", "Spring 2020")]
    [InlineData("2020-02-29", "Spring 2020")]
    [InlineData("2021-07-21", "Summer 2021")]
    public void A_date_is_in_a_term_from_its_first_to_its_last_day_half_terms_included(string date, string? name) =>
        Calendar.TermContaining(Day(date))?.Name.Should().Be(name);

    [Theory]
    [InlineData("2019-10-12", false)]
    [InlineData("2019-10-18", false)]
    [InlineData("2019-10-19", true)]
    [InlineData("2019-10-21", true)]
    [InlineData("2019-10-27", true)]
    [InlineData("2019-10-28", false)]
    [InlineData("2019-12-19", false)]
    [InlineData("2019-12-20", true)]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", true)]
    [InlineData("2020-01-05", true)]
    [InlineData("2020-01-06", false)]
    [InlineData("2020-02-29", false)]
    public void School_holidays_are_half_terms_and_the_days_between_terms_and_not_other_weekends_in_term(string date, bool holiday) =>
        Calendar.IsSchoolHoliday(Day(date)).Should().Be(holiday);

    [Theory]
    [InlineData("2019-09-02", "2 Sep 2019")]
    [InlineData("2021-07-22", "22 Jul 2021")]
    public void A_date_the_calendar_does_not_know_is_refused_with_what_it_knows(string date, string words)
    {
        Action[] questions =
        [
            () => Calendar.TermContaining(Day(date)),
            () => Calendar.IsSchoolHoliday(Day(date)),
            () => Calendar.TermsStartingAfter(Day(date), 1),
            () => Calendar.FundedWindow(Day(date), 1),
            () => Calendar.FundedWindow(Day(date), 1, FirstTermOfWindow.ContainsDeployment),
            () => Calendar.AddDaysOutsideHolidays(Day(date), 0),
        ];

        foreach (var question in questions)
        {
            var refusal = question.Should().Throw<DateOutsideCalendarException>()
                .WithMessage($"{words} is outside of what is known of Made-up School: 3 Sep 2019 to 21 Jul 2021.").Which;
            refusal.Date.Should().Be(Day(date));
            refusal.Known.Should().Be(Calendar.Known);
        }
    }
}
