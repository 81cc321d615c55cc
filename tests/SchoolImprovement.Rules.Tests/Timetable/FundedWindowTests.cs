using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Guidance 6.7: funded activity ends within so many school terms following the initial deployment.</summary>
public sealed class FundedWindowTests
{
    [Theory]
    [InlineData("2019-09-03", 3, "2020-12-18")]
    [InlineData("2019-11-14", 3, "2020-12-18")]
    [InlineData("2019-12-19", 3, "2020-12-18")]
    [InlineData("2019-12-25", 3, "2020-12-18")]
    [InlineData("2020-01-05", 3, "2020-12-18")]
    [InlineData("2020-01-06", 3, "2021-03-31")]
    [InlineData("2020-02-29", 3, "2021-03-31")]
    [InlineData("2019-11-14", 1, "2020-04-02")]
    public void By_default_the_window_ends_with_the_third_term_that_starts_after_the_deployment(
        string deployment, int terms, string end) =>
        Calendar.FundedWindow(Day(deployment), terms).Should().Be(Range(deployment, end));

    [Theory]
    [InlineData("2019-09-03", 3, "2020-07-17")]
    [InlineData("2019-10-23", 3, "2020-07-17")]
    [InlineData("2019-12-19", 3, "2020-07-17")]
    [InlineData("2019-12-20", 3, "2020-12-18")]
    [InlineData("2020-01-05", 3, "2020-12-18")]
    [InlineData("2020-01-06", 3, "2020-12-18")]
    [InlineData("2020-02-29", 1, "2020-04-02")]
    public void By_the_other_reading_the_term_of_the_deployment_is_the_first(string deployment, int terms, string end) =>
        Calendar.FundedWindow(Day(deployment), terms, FirstTermOfWindow.ContainsDeployment).Should().Be(Range(deployment, end));

    [Fact]
    public void The_funded_terms_are_those_that_costs_and_payments_are_counted_in() =>
        Calendar.FundedTerms(Day("2019-11-14"), 3).Select(term => term.Name)
            .Should().Equal("Spring 2020", "Summer 2020", "Autumn 2020");

    [Fact]
    public void A_term_that_starts_on_a_date_does_not_start_after_it()
    {
        Calendar.TermsStartingAfter(Day("2020-01-05"), 1).Single().Name.Should().Be("Spring 2020");
        Calendar.TermsStartingAfter(Day("2020-01-06"), 1).Single().Name.Should().Be("Summer 2020");
    }

    [Theory]
    [InlineData("2020-09-01", 3, true)]
    [InlineData("2020-09-02", 3, false)]
    [InlineData("2021-07-21", 1, false)]
    [InlineData("2019-09-03", int.MaxValue, false)]
    public void A_window_whose_terms_are_not_known_is_refused_and_never_guessed(string deployment, int terms, bool known)
    {
        var act = () => Calendar.FundedWindow(Day(deployment), terms);

        if (known)
        {
            act().LastDay.Should().Be(Calendar.Known.LastDay);
        }
        else
        {
            var refusal = act.Should().Throw<DateOutsideCalendarException>().WithMessage(
                $"{terms} terms after * would run past what is known of Made-up School: 3 Sep 2019 to 21 Jul 2021.").Which;
            refusal.Date.Should().Be(Day(deployment));
            refusal.Known.Should().Be(Calendar.Known);
        }
    }

    [Fact]
    public void By_the_other_reading_the_last_known_term_still_serves_a_deployment_in_it()
    {
        Calendar.FundedWindow(Day("2021-07-21"), 1, FirstTermOfWindow.ContainsDeployment)
            .Should().Be(Range("2021-07-21", "2021-07-21"));

        var act = () => Calendar.FundedWindow(Day("2021-07-21"), 2, FirstTermOfWindow.ContainsDeployment);

        act.Should().Throw<DateOutsideCalendarException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_window_of_no_terms_is_refused(int terms)
    {
        var act = () => Calendar.FundedWindow(Day("2019-11-14"), terms);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(terms)).Which.ActualValue.Should().Be(terms);
    }

    [Fact]
    public void A_reading_that_does_not_exist_is_refused()
    {
        var act = () => Calendar.FundedWindow(Day("2019-11-14"), 3, (FirstTermOfWindow)2);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("firstTerm");
    }
}
