using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Guidance 3.1: contact within two weeks of the match's confirmation, school holidays not counted.</summary>
public sealed class HolidayClockTests
{
    private static readonly Arbitrary<(int Start, int First, int Second)> StartsAndCounts =
        (from start in Gen.Choose(0, Calendar.Known.LengthInDays - 1)
         from first in Gen.Choose(0, 120)
         from second in Gen.Choose(0, 120)
         select (start, first, second)).ToArbitrary();

    [Theory]
    [InlineData("2019-09-10", 14, "2019-09-24")]
    [InlineData("2020-02-24", 14, "2020-03-09")]
    public void Two_weeks_in_term_are_fourteen_days_weekends_counted(string start, int days, string end) =>
        Calendar.AddDaysOutsideHolidays(Day(start), days).Should().Be(Day(end));

    [Theory]
    [InlineData("2019-10-14", 4, "2019-10-18")]
    [InlineData("2019-10-14", 5, "2019-10-28")]
    [InlineData("2019-10-14", 14, "2019-11-06")]
    [InlineData("2019-10-19", 1, "2019-10-28")]
    [InlineData("2019-10-21", 1, "2019-10-28")]
    [InlineData("2019-10-27", 1, "2019-10-28")]
    public void The_clock_stops_over_half_term_from_the_saturday_to_the_sunday(string start, int days, string end) =>
        Calendar.AddDaysOutsideHolidays(Day(start), days).Should().Be(Day(end));

    [Theory]
    [InlineData("2019-12-12", 7, "2019-12-19")]
    [InlineData("2019-12-12", 8, "2020-01-06")]
    [InlineData("2019-12-12", 14, "2020-01-12")]
    [InlineData("2019-12-19", 1, "2020-01-06")]
    [InlineData("2019-12-31", 14, "2020-01-19")]
    [InlineData("2020-07-15", 14, "2020-09-13")]
    public void The_clock_stops_over_christmas_the_years_end_and_the_summer(string start, int days, string end) =>
        Calendar.AddDaysOutsideHolidays(Day(start), days).Should().Be(Day(end));

    [Theory]
    [InlineData("2020-02-28", 1, "2020-02-29")]
    [InlineData("2020-02-15", 14, "2020-03-08")]
    [InlineData("2020-02-29", 1, "2020-03-01")]
    [InlineData("2021-02-28", 1, "2021-03-01")]
    public void The_leap_day_is_a_day_like_any_other(string start, int days, string end) =>
        Calendar.AddDaysOutsideHolidays(Day(start), days).Should().Be(Day(end));

    [Theory]
    [InlineData("2019-11-14")]
    [InlineData("2019-12-25")]
    public void The_start_is_day_zero_even_in_a_holiday(string start) =>
        Calendar.AddDaysOutsideHolidays(Day(start), 0).Should().Be(Day(start));

    [Fact]
    public void A_period_may_end_on_the_last_known_day_and_not_beyond_it()
    {
        Calendar.AddDaysOutsideHolidays(Day("2021-07-07"), 14).Should().Be(Day("2021-07-21"));

        var act = () => Calendar.AddDaysOutsideHolidays(Day("2021-07-08"), 14);

        act.Should().Throw<DateOutsideCalendarException>().WithMessage(
                "14 days outside school holidays from 8 Jul 2021 would run past what is known of Made-up School: 3 Sep 2019 to 21 Jul 2021.")
            .Which.Date.Should().Be(Day("2021-07-08"));
    }

    [Fact]
    public void A_count_beyond_all_calendars_is_refused_the_same_way()
    {
        var act = () => Calendar.AddDaysOutsideHolidays(Day("2019-11-14"), int.MaxValue);

        act.Should().Throw<DateOutsideCalendarException>();
    }

    [Fact]
    public void Days_are_not_counted_backwards()
    {
        var act = () => Calendar.AddDaysOutsideHolidays(Day("2019-11-14"), -1);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("days");
    }

    [Fact]
    public void The_period_is_what_counting_day_by_day_gives_or_is_refused_where_that_runs_out() =>
        Prop.ForAll(StartsAndCounts, sample => Add(DayAt(sample.Start), sample.First) == CountedByHand(DayAt(sample.Start), sample.First))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_period_of_a_day_or_more_never_ends_in_a_holiday() =>
        Prop.ForAll(
            StartsAndCounts,
            sample => Add(DayAt(sample.Start), sample.First + 1) is not { } end || !Calendar.IsSchoolHoliday(end))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_periods_one_after_the_other_are_the_period_of_their_sum() =>
        Prop.ForAll(
            StartsAndCounts,
            sample => (Add(DayAt(sample.Start), sample.First) is { } between ? Add(between, sample.Second) : null)
                == Add(DayAt(sample.Start), sample.First + sample.Second))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_never_gives_an_earlier_end_and_a_longer_period_always_a_later_one() =>
        Prop.ForAll(
            StartsAndCounts,
            sample =>
            {
                var start = DayAt(sample.Start);
                var end = Add(start, sample.First + 1);
                var fromNextDay = start < Calendar.Known.LastDay ? Add(start.AddDays(1), sample.First + 1) : null;
                var longer = Add(start, sample.First + 2);
                return (end is null || fromNextDay is null || fromNextDay >= end) && (end is null || longer is null || longer > end);
            })
            .QuickCheckThrowOnFailure();

    private static DateOnly DayAt(int index) => Calendar.Known.FirstDay.AddDays(index);

    private static DateOnly? Add(DateOnly start, int days)
    {
        try
        {
            return Calendar.AddDaysOutsideHolidays(start, days);
        }
        catch (DateOutsideCalendarException)
        {
            return null;
        }
    }

    private static DateOnly? CountedByHand(DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            if (day == Calendar.Known.LastDay)
            {
                return null;
            }

            day = day.AddDays(1);
            days -= Calendar.IsSchoolHoliday(day) ? 0 : 1;
        }

        return day;
    }
}
