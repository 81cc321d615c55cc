using System.Text.Json;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Real calendars and GOV.UK's own file where a folder <c>shared/data</c> stands above the tests; made-up data alone elsewhere.</summary>
public sealed class PublishedDataTests
{
    private const string MadeUpSchool = """
        { "area": "Made up", "terms": [
          { "term": "Autumn 2019", "start": "2019-09-03", "half_term": [ "2019-10-21", "2019-10-25" ], "end": "2019-12-19" },
          { "term": "Spring 2020", "start": "2020-01-06", "half_term_week_commencing": "2020-02-17", "end": "2020-04-02" } ] }
        """;

    [Fact]
    public void Calendars_as_schools_publish_them_fill_a_term_calendar()
    {
        using var madeUp = JsonDocument.Parse(MadeUpSchool);
        var calendar = CalendarOf(madeUp.RootElement);
        calendar.Known.Should().Be(Range("2019-09-03", "2020-04-02"));
        calendar.Holidays.Should().Equal(
            Range("2019-10-19", "2019-10-27"), Range("2019-12-20", "2020-01-05"), Range("2020-02-15", "2020-02-23"));

        if (PublishedFile("school-term-dates-2019-20.json") is not { } file)
        {
            return;
        }

        using var published = JsonDocument.Parse(File.ReadAllText(file));
        var calendars = published.RootElement.GetProperty("calendars").EnumerateArray().Select(CalendarOf).ToList();
        calendars.Should().HaveCount(5);
        calendars.Select(real => real.TermContaining(Day("2019-11-14"))!.Name).Should().AllBe("Autumn 2019");
        calendars.Select(real => SchoolTermCalendar.Parse(real.ToJson())).Should().Equal(calendars);
    }

    [Fact]
    public void The_built_in_bank_holidays_are_those_of_gov_uk()
    {
        var builtIn = BankHolidays.England2018To2023.Dates.Where(date => date.Year >= 2019).ToList();
        builtIn.Should().HaveCount(43);

        if (PublishedFile("bank-holidays.json") is not { } file)
        {
            return;
        }

        BankHolidays.Parse(File.ReadAllText(file)).Dates.Where(date => date.Year <= 2023).Should().Equal(builtIn);
    }

    private static SchoolTermCalendar CalendarOf(JsonElement school) => new(
        school.GetProperty("area").GetString()!,
        school.GetProperty("terms").EnumerateArray().Select(TermOf));

    private static SchoolTerm TermOf(JsonElement term) => Term(
        Enum.Parse<TermKind>(term.GetProperty("term").GetString()!.Split(' ')[0]),
        term.GetProperty("start").GetString()!,
        term.GetProperty("end").GetString()!,
        HalfTermsOf(term));

    private static DateRange[] HalfTermsOf(JsonElement term)
    {
        if (term.TryGetProperty("half_term", out var halfTerm))
        {
            return [Range(halfTerm[0].GetString()!, halfTerm[1].GetString()!)];
        }

        return term.TryGetProperty("half_term_week_commencing", out var monday)
            ? [new DateRange(Day(monday.GetString()!), Day(monday.GetString()!).AddDays(4))]
            : [];
    }

    private static string? PublishedFile(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
