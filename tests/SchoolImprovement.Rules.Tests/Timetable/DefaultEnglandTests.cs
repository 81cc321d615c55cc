using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class DefaultEnglandTests
{
    private static readonly SchoolTermCalendar Default = SchoolTermCalendar.DefaultEngland;

    [Fact]
    public void The_default_says_plainly_that_it_is_one()
    {
        Default.IsDefault.Should().BeTrue();
        Default.Description.Should().Contain("Default").And.Contain("real calendars differ");
        Default.Should().BeSameAs(SchoolTermCalendar.DefaultEngland);
    }

    [Fact]
    public void The_default_knows_five_school_years_of_three_terms_with_a_half_term_each()
    {
        Default.Terms.Should().HaveCount(15).And.OnlyContain(term => term.HalfTerms.Length == 1);
        Default.Known.Should().Be(Range("2018-09-03", "2023-07-20"));
        Default.Terms.Count(term => term.Kind == TermKind.Autumn).Should().Be(5);
    }

    [Fact]
    public void Half_terms_of_the_default_are_monday_to_friday() =>
        Default.Terms.SelectMany(term => term.HalfTerms).Should().OnlyContain(halfTerm =>
            halfTerm.FirstDay.DayOfWeek == DayOfWeek.Monday && halfTerm.LengthInDays == 5);

    [Fact]
    public void Terms_of_the_default_begin_and_end_on_working_days()
    {
        var workingDays = DayCounter.WorkingDays(BankHolidays.England2018To2023);

        Default.Terms.Should().OnlyContain(term => workingDays.Counts(term.FirstDay) && workingDays.Counts(term.LastDay));
    }

    [Theory]
    [InlineData(0, 195)]
    [InlineData(1, 195)]
    [InlineData(2, 195)]
    [InlineData(3, 194)]
    [InlineData(4, 194)]
    public void A_school_year_of_the_default_has_a_teachers_195_days_less_one_for_an_additional_bank_holiday(int year, int days)
    {
        var workingDays = DayCounter.WorkingDays(BankHolidays.England2018To2023);

        Default.Terms.Skip(year * 3).Take(3)
            .Sum(term => Enumerable.Range(0, term.Dates.LengthInDays)
                .Select(term.FirstDay.AddDays)
                .Count(date => workingDays.Counts(date) && !Default.IsSchoolHoliday(date)))
            .Should().Be(days);
    }

    [Fact]
    public void A_deployment_in_autumn_2019_is_funded_to_the_end_of_autumn_2020() =>
        Default.FundedWindow(Day("2019-10-07"), 3).Should().Be(Range("2019-10-07", "2020-12-18"));
}
