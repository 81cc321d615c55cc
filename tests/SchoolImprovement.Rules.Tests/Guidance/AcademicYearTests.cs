using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Guidance;

public sealed class AcademicYearTests
{
    [Fact]
    public void It_runs_from_1_September_to_31_August()
    {
        var year = new AcademicYear(2019);
        year.FirstDay.Should().Be(new DateOnly(2019, 9, 1));
        year.LastDay.Should().Be(new DateOnly(2020, 8, 31));
        year.StartYear.Should().Be(2019);
        year.ToString().Should().Be("2019 to 2020");
    }

    [Theory]
    [InlineData("2019-08-31", 2018)]
    [InlineData("2019-09-01", 2019)]
    [InlineData("2019-12-31", 2019)]
    [InlineData("2020-01-01", 2019)]
    [InlineData("2020-02-29", 2019)]
    [InlineData("2020-08-31", 2019)]
    [InlineData("2020-09-01", 2020)]
    [InlineData("0001-09-01", 1)]
    [InlineData("9999-08-31", 9998)]
    public void Every_day_is_in_one_year(string day, int startYear)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var year = AcademicYear.Containing(date);
        year.Should().Be(new AcademicYear(startYear));
        year.Contains(date).Should().BeTrue();
        (startYear > 1 && new AcademicYear(startYear - 1).Contains(date)).Should().BeFalse();
        (startYear < 9998 && new AcademicYear(startYear + 1).Contains(date)).Should().BeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_that_cannot_be_is_refused_by_its_number(int startYear) =>
        FluentActions.Invoking(() => new AcademicYear(startYear)).Should().Throw<ArgumentOutOfRangeException>()
            .Which.ActualValue.Should().Be(startYear);

    [Fact]
    public void A_day_without_a_whole_year_around_it_is_refused()
    {
        FluentActions.Invoking(() => AcademicYear.Containing(new DateOnly(1, 8, 31))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AcademicYear.Containing(new DateOnly(9999, 9, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_default_value_is_no_year_and_comes_before_every_year()
    {
        default(AcademicYear).Should().NotBe(new AcademicYear(1));
        (default(AcademicYear) < new AcademicYear(1)).Should().BeTrue();
        FluentActions.Invoking(() => default(AcademicYear).FirstDay).Should().Throw<InvalidOperationException>();
        new AcademicYear(1).FirstDay.Should().Be(new DateOnly(1, 9, 1));
        new AcademicYear(9998).LastDay.Should().Be(new DateOnly(9999, 8, 31));
    }

    [Fact]
    public void Years_follow_each_other()
    {
        var (one, other, again) = (new AcademicYear(2018), new AcademicYear(2019), new AcademicYear(2018));
        (one < other, one <= other, one > other, one >= other).Should().Be((true, true, false, false));
        (one < again, one <= again, one > again, one >= again).Should().Be((false, true, false, true));
        one.CompareTo(other).Should().BeNegative();
        other.FirstDay.Should().Be(one.LastDay.AddDays(1));
    }
}
