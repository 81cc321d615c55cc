using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;

using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

public sealed class BankHolidaysTests
{
    private static readonly string[] MadeUpDates =
        ["2030-01-01", "2030-04-19", "2030-04-22", "2030-05-06", "2030-05-27", "2030-08-26", "2030-12-25", "2030-12-26"];

    [Fact]
    public void The_layout_of_gov_uk_is_read_for_england_and_wales_alone()
    {
        var bankHolidays = BankHolidays.Parse(GovUkJson(MadeUpDates));

        bankHolidays.Dates.Should().Equal(MadeUpDates.Select(Day));
        bankHolidays.Known.Should().Be(Range("2030-01-01", "2030-12-31"));
        bankHolidays.Contains(Day("2030-01-02")).Should().BeFalse("that is a holiday in Scotland");
        bankHolidays.ToString().Should().Be("Bank holidays of England and Wales (1 Jan 2030 to 31 Dec 2030)");
    }

    [Fact]
    public void A_year_with_fewer_holidays_than_every_year_has_is_not_complete_and_refused()
    {
        var act = () => BankHolidays.Parse(GovUkJson([.. MadeUpDates, "2031-01-01"]));

        act.Should().Throw<DocumentFormatException>()
            .WithMessage("2031 lists 1 bank holidays, fewer than the 8 of every year*")
            .Which.Path.Should().Be("$.england-and-wales");
    }

    [Fact]
    public void A_year_missing_between_two_others_is_refused()
    {
        var act = () => BankHolidays.Parse(GovUkJson(
            [.. MadeUpDates, .. MadeUpDates.Select(date => date.Replace("2030", "2032", StringComparison.Ordinal))]));

        act.Should().Throw<DocumentFormatException>().WithMessage("2031 lists 0 bank holidays*");
    }

    [Fact]
    public void A_wrong_date_is_refused_with_its_path_and_line()
    {
        var act = () => BankHolidays.Parse(GovUkJson(["2030-01-01", "2030-13-01"]));

        var refusal = act.Should().Throw<DocumentFormatException>().WithMessage("'2030-13-01' is not a date*").Which;
        refusal.Path.Should().Be("$.england-and-wales.events[1].date");
        refusal.Line.Should().Be(6);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "scotland": { "events": [] } }""")]
    [InlineData("""{ "england-and-wales": null }""")]
    [InlineData("""{ "england-and-wales": { "events": [] } }""")]
    [InlineData("""{ "england-and-wales": { "events": [ null ] } }""")]
    [InlineData("not json")]
    public void A_text_without_the_bank_holidays_of_england_and_wales_is_refused_by_name(string json)
    {
        var act = () => BankHolidays.Parse(json);

        act.Should().Throw<DocumentFormatException>().Which.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("2018-03-30", true)]
    [InlineData("2018-12-26", true)]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2020-05-04", false)]
    [InlineData("2020-05-08", true)]
    [InlineData("2020-12-26", false)]
    [InlineData("2020-12-28", true)]
    [InlineData("2022-05-30", false)]
    [InlineData("2022-06-03", true)]
    [InlineData("2022-09-19", true)]
    [InlineData("2023-05-08", true)]
    public void The_built_in_holidays_are_those_of_2018_to_2023_with_substitutes_and_moved_days(string date, bool bankHoliday) =>
        BankHolidays.England2018To2023.Contains(Day(date)).Should().Be(bankHoliday);

    [Fact]
    public void The_built_in_holidays_are_eight_a_year_ten_in_2022_and_nine_in_2023_none_at_a_weekend()
    {
        var bankHolidays = BankHolidays.England2018To2023;

        bankHolidays.Dates.GroupBy(date => date.Year).Select(year => year.Count()).Should().Equal(8, 8, 8, 8, 10, 9);
        bankHolidays.Dates.Should().OnlyContain(date => date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday);
    }

    [Theory]
    [InlineData("2017-12-31")]
    [InlineData("2024-01-01")]
    public void A_date_outside_the_known_years_is_refused_and_never_guessed(string date)
    {
        var act = () => BankHolidays.England2018To2023.Contains(Day(date));

        var refusal = act.Should().Throw<DateOutsideCalendarException>()
            .WithMessage("* is outside of what is known of the bank holidays: 1 Jan 2018 to 31 Dec 2023.").Which;
        refusal.Date.Should().Be(Day(date));
        refusal.Known.Should().Be(Range("2018-01-01", "2023-12-31"));
    }

    [Fact]
    public void A_holiday_outside_the_span_it_is_given_for_is_refused()
    {
        var act = () => new BankHolidays(Range("2030-01-01", "2030-12-31"), Day("2031-01-01"));

        act.Should().Throw<DateOutsideCalendarException>().Which.Date.Should().Be(Day("2031-01-01"));
    }

    [Fact]
    public void Sets_are_equal_by_dates_and_span_however_often_and_in_whatever_order_a_date_is_given()
    {
        var year = Range("2030-01-01", "2030-12-31");
        var bankHolidays = new BankHolidays(year, Day("2030-01-01"), Day("2030-12-25"));
        var same = new BankHolidays(year, Day("2030-12-25"), Day("2030-01-01"), Day("2030-12-25"));

        bankHolidays.Should().Be(same);
        bankHolidays.GetHashCode().Should().Be(same.GetHashCode());
        bankHolidays.Should().NotBe(new BankHolidays(year, Day("2030-01-01")));
        bankHolidays.Should().NotBe(new BankHolidays(Range("2030-01-01", "2030-12-30"), Day("2030-01-01"), Day("2030-12-25")));
    }

    private static string GovUkJson(IEnumerable<string> dates) =>
        "{\n\"england-and-wales\": {\n\"division\": \"england-and-wales\",\n\"events\": [\n"
        + string.Join(",\n", dates.Select(date =>
            $$"""{ "title": "A made-up day", "date": "{{date}}", "notes": "", "bunting": true }"""))
        + "\n] },\n\"scotland\": { \"division\": \"scotland\", \"events\": [ { \"title\": \"2nd January\", \"date\": \"2030-01-02\" } ] }\n}";
}
