using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class SchoolTermTests
{
    [Fact]
    public void A_term_is_named_by_its_kind_and_year()
    {
        var term = Term(TermKind.Spring, "2020-01-06", "2020-04-02");

        term.Name.Should().Be("Spring 2020");
        term.ToString().Should().Be("Spring 2020 (6 Jan 2020 to 2 Apr 2020)");
    }

    [Fact]
    public void A_spring_term_that_begins_in_the_last_days_of_december_belongs_to_the_new_year() =>
        Term(TermKind.Spring, "2019-12-30", "2020-04-02").Name.Should().Be("Spring 2020");

    [Fact]
    public void An_autumn_term_that_begins_in_late_august_belongs_to_the_school_year_then_beginning() =>
        Term(TermKind.Autumn, "2019-08-28", "2019-12-19").Name.Should().Be("Autumn 2019");

    [Fact]
    public void A_term_needs_no_half_term()
    {
        var term = new SchoolTerm(TermKind.Autumn, Range("2019-09-03", "2019-12-19"));

        term.HalfTerms.Should().BeEmpty();
        term.FirstDay.Should().Be(Day("2019-09-03"));
        term.LastDay.Should().Be(Day("2019-12-19"));
    }

    [Theory]
    [InlineData("2020-03-01", true)]
    [InlineData("2020-03-02", false)]
    [InlineData("2020-12-20", false)]
    public void A_term_longer_than_half_a_year_has_a_slip_in_one_of_its_ends(string last, bool isTerm)
    {
        var act = () => Term(TermKind.Autumn, "2019-08-31", last);

        if (isTerm)
        {
            act().Dates.LengthInDays.Should().Be(184);
        }
        else
        {
            act.Should().Throw<ImpossibleValueException>().WithMessage("The term from 31 Aug 2019 to * is longer than half a year, which no term is.");
        }
    }

    [Fact]
    public void Half_terms_are_kept_earliest_first_however_they_are_given()
    {
        var october = Range("2019-10-21", "2019-10-25");
        var november = Range("2019-11-18", "2019-11-18");

        Term(TermKind.Autumn, "2019-09-03", "2019-12-19", november, october).HalfTerms.Should().Equal(october, november);
    }

    [Theory]
    [InlineData("2019-08-26", "2019-08-30")]
    [InlineData("2019-09-03", "2019-09-06")]
    [InlineData("2019-12-16", "2019-12-19")]
    [InlineData("2019-12-16", "2019-12-24")]
    [InlineData("2020-10-21", "2020-10-25")]
    public void A_half_term_that_is_not_inside_its_term_is_refused_by_name(string first, string last)
    {
        var act = () => Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range(first, last));

        act.Should().Throw<ImpossibleValueException>()
            .WithMessage($"The half term {Range(first, last)} is not inside Autumn 2019 (3 Sep 2019 to 19 Dec 2019)*");
    }

    [Fact]
    public void A_half_term_may_fill_all_of_a_term_but_its_first_and_last_day() =>
        Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-09-04", "2019-12-18"))
            .HalfTerms.Should().Equal(Range("2019-09-04", "2019-12-18"));

    [Fact]
    public void Half_terms_that_share_a_day_are_refused_by_name()
    {
        var act = () => Term(
            TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-25", "2019-11-01"), Range("2019-10-21", "2019-10-25"));

        act.Should().Throw<ImpossibleValueException>()
            .WithMessage("The half terms 21 Oct 2019 to 25 Oct 2019 and 25 Oct 2019 to 1 Nov 2019 of Autumn 2019 * overlap.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_kind_of_term_that_does_not_exist_is_refused(int kind)
    {
        var act = () => Term((TermKind)kind, "2019-09-03", "2019-12-19");

        act.Should().Throw<ImpossibleValueException>().WithMessage($"*kind {kind}*");
    }

    [Fact]
    public void Terms_are_equal_by_kind_days_and_half_terms()
    {
        var term = Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25"));
        var same = Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25"));

        term.Should().Be(same);
        term.GetHashCode().Should().Be(same.GetHashCode());
        term.Should().NotBe(Term(TermKind.Autumn, "2019-09-03", "2019-12-19"));
        term.Should().NotBe(Term(TermKind.Autumn, "2019-09-03", "2019-12-20", Range("2019-10-21", "2019-10-25")));
        term.Should().NotBe(Term(TermKind.Spring, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25")));
    }
}
