using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Guidance 6.26: periods of 5 and 10 days, calendar days by default and working days by the other reading.</summary>
public sealed class DayCounterTests
{
    private static readonly DayCounter WorkingDays = DayCounter.WorkingDays(BankHolidays.England2018To2023);

    private static readonly Arbitrary<(DateOnly Start, int First, int Second)> StartsAndCounts =
        (from start in Gen.Choose(0, 2000)
         from first in Gen.Choose(0, 60)
         from second in Gen.Choose(0, 60)
         select (Day("2018-01-01").AddDays(start), first, second)).ToArbitrary();

    [Theory]
    [InlineData("2019-11-14", 5, "2019-11-19")]
    [InlineData("2019-12-24", 10, "2020-01-03")]
    [InlineData("2020-02-28", 1, "2020-02-29")]
    [InlineData("2019-11-14", 0, "2019-11-14")]
    public void Calendar_days_count_every_day(string start, int count, string end) =>
        DayCounter.CalendarDays.Add(Day(start), count).Should().Be(Day(end));

    [Theory]
    [InlineData("2019-11-11", 5, "2019-11-18")]
    [InlineData("2019-11-15", 1, "2019-11-18")]
    [InlineData("2019-11-16", 1, "2019-11-18")]
    [InlineData("2019-12-24", 1, "2019-12-27")]
    [InlineData("2019-12-24", 10, "2020-01-10")]
    [InlineData("2020-02-28", 1, "2020-03-02")]
    [InlineData("2020-04-09", 1, "2020-04-14")]
    [InlineData("2020-05-07", 1, "2020-05-11")]
    [InlineData("2019-12-25", 0, "2019-12-25")]
    public void Working_days_leave_out_weekends_and_bank_holidays(string start, int count, string end) =>
        WorkingDays.Add(Day(start), count).Should().Be(Day(end));

    [Theory]
    [InlineData("2019-11-15", true)]
    [InlineData("2019-11-16", false)]
    [InlineData("2019-11-17", false)]
    [InlineData("2019-11-18", true)]
    [InlineData("2019-12-25", false)]
    public void Working_days_are_monday_to_friday_but_for_bank_holidays(string date, bool counted)
    {
        WorkingDays.Counts(Day(date)).Should().Be(counted);
        DayCounter.CalendarDays.Counts(Day(date)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2023-12-28", 1, true)]
    [InlineData("2023-12-28", 2, false)]
    [InlineData("2023-12-29", 1, false)]
    [InlineData("2024-01-01", 0, false)]
    [InlineData("2017-12-31", 1, false)]
    [InlineData("2018-01-01", int.MaxValue, false)]
    public void Working_days_beyond_the_known_bank_holidays_are_refused(string start, int count, bool known)
    {
        var act = () => WorkingDays.Add(Day(start), count);

        if (known)
        {
            act().Should().Be(Day("2023-12-29"));
        }
        else
        {
            var refusal = act.Should().Throw<DateOutsideCalendarException>().WithMessage("*the bank holidays*31 Dec 2023*").Which;
            refusal.Date.Should().Be(Day(start));
            refusal.Known.Should().Be(Range("2018-01-01", "2023-12-31"));
        }
    }

    [Fact]
    public void Calendar_days_beyond_the_last_date_there_is_are_refused_the_same_way()
    {
        DayCounter.CalendarDays.Add(Day("9999-12-30"), 1).Should().Be(DateOnly.MaxValue);

        var act = () => DayCounter.CalendarDays.Add(DateOnly.MaxValue, 1);

        act.Should().Throw<DateOutsideCalendarException>();
    }

    [Fact]
    public void Days_are_not_counted_backwards()
    {
        var act = () => DayCounter.CalendarDays.Add(Day("2019-11-14"), -1);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
    }

    [Fact]
    public void The_counter_follows_the_convention_that_an_application_chose()
    {
        DayCounter.For(DayConvention.CalendarDays).Should().Be(DayCounter.CalendarDays);
        DayCounter.For(DayConvention.WorkingDays, BankHolidays.England2018To2023).Should().Be(WorkingDays);

        var withoutBankHolidays = () => DayCounter.For(DayConvention.WorkingDays);
        var unknown = () => DayCounter.For((DayConvention)2);

        withoutBankHolidays.Should().Throw<ArgumentNullException>().WithParameterName("bankHolidays");
        unknown.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("convention");
    }

    [Fact]
    public void A_period_of_working_days_never_ends_on_a_day_that_is_not_counted() =>
        Prop.ForAll(StartsAndCounts, sample => WorkingDays.Counts(WorkingDays.Add(sample.Start, sample.First + 1)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void As_many_days_are_counted_after_the_start_as_were_asked_for() =>
        Prop.ForAll(
            StartsAndCounts,
            sample =>
            {
                var end = WorkingDays.Add(sample.Start, sample.First);
                return Enumerable.Range(1, end.DayNumber - sample.Start.DayNumber)
                    .Count(day => WorkingDays.Counts(sample.Start.AddDays(day))) == sample.First;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_periods_one_after_the_other_are_the_period_of_their_sum() =>
        Prop.ForAll(
            StartsAndCounts,
            sample => WorkingDays.Add(WorkingDays.Add(sample.Start, sample.First), sample.Second)
                == WorkingDays.Add(sample.Start, sample.First + sample.Second))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_never_end_a_period_earlier_than_calendar_days() =>
        Prop.ForAll(
            StartsAndCounts,
            sample => WorkingDays.Add(sample.Start, sample.First) >= DayCounter.CalendarDays.Add(sample.Start, sample.First))
            .QuickCheckThrowOnFailure();
}
