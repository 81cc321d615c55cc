using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class DateRangeTests
{
    [Fact]
    public void A_range_holds_its_first_and_its_last_day_and_neither_neighbour()
    {
        var range = Range("2020-02-28", "2020-03-01");

        range.LengthInDays.Should().Be(3, "29 February 2020 is one of them");
        range.Contains(Day("2020-02-27")).Should().BeFalse();
        range.Contains(Day("2020-02-28")).Should().BeTrue();
        range.Contains(Day("2020-02-29")).Should().BeTrue();
        range.Contains(Day("2020-03-01")).Should().BeTrue();
        range.Contains(Day("2020-03-02")).Should().BeFalse();
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused_with_both_days()
    {
        var act = () => Range("2020-01-02", "2020-01-01");

        act.Should().Throw<ImpossibleValueException>().WithMessage("A range of days cannot end on 1 Jan 2020, before its first day 2 Jan 2020.");
    }

    [Theory]
    [InlineData("2020-01-05", "2020-01-09", false)]
    [InlineData("2020-01-05", "2020-01-10", true)]
    [InlineData("2020-01-12", "2020-01-13", true)]
    [InlineData("2020-01-20", "2020-01-25", true)]
    [InlineData("2020-01-21", "2020-01-25", false)]
    public void Ranges_overlap_when_they_share_a_day_and_not_when_they_only_touch(string first, string last, bool overlap)
    {
        var range = Range("2020-01-10", "2020-01-20");

        range.Overlaps(Range(first, last)).Should().Be(overlap);
        Range(first, last).Overlaps(range).Should().Be(overlap);
    }

    [Theory]
    [InlineData("2020-01-10", "2020-01-20", true)]
    [InlineData("2020-01-11", "2020-01-19", true)]
    [InlineData("2020-01-09", "2020-01-20", false)]
    [InlineData("2020-01-10", "2020-01-21", false)]
    public void A_range_contains_another_that_does_not_reach_beyond_it(string first, string last, bool contained) =>
        Range("2020-01-10", "2020-01-20").Contains(Range(first, last)).Should().Be(contained);

    [Fact]
    public void The_default_range_has_no_days_and_is_not_that_of_the_first_day_there_is()
    {
        default(DateRange).Should().NotBe(new DateRange(DateOnly.MinValue, DateOnly.MinValue));
        FluentActions.Invoking(() => default(DateRange).LengthInDays).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(DateRange).Contains(DateOnly.MinValue)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_range_of_every_day_there_is_can_be_measured() =>
        new DateRange(DateOnly.MinValue, DateOnly.MaxValue).LengthInDays.Should().Be(3_652_059);

    [Fact]
    public void A_range_reads_as_words_and_a_single_day_once()
    {
        Range("2019-09-02", "2019-12-20").ToString().Should().Be("2 Sep 2019 to 20 Dec 2019");
        Range("2020-02-29", "2020-02-29").ToString().Should().Be("29 Feb 2020");
    }
}
