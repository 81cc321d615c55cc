using System.Globalization;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Dates and a made-up calendar, short to write in tests.</summary>
internal static class Dates
{
    /// <summary>Two made-up school years: 2019/20, a leap year, and 2020/21.</summary>
    internal static SchoolTermCalendar Calendar { get; } = new("Made-up School", MadeUpTerms());

    internal static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateRange Range(string firstDay, string lastDay) => new(Day(firstDay), Day(lastDay));

    internal static SchoolTerm Term(TermKind kind, string firstDay, string lastDay, params DateRange[] halfTerms) =>
        new(kind, Range(firstDay, lastDay), halfTerms);

    internal static SchoolTerm[] MadeUpTerms() =>
    [
        Term(TermKind.Autumn, "2019-09-03", "2019-12-19", Range("2019-10-21", "2019-10-25")),
        Term(TermKind.Spring, "2020-01-06", "2020-04-02", Range("2020-02-17", "2020-02-21")),
        Term(TermKind.Summer, "2020-04-20", "2020-07-17", Range("2020-05-25", "2020-05-29")),
        Term(TermKind.Autumn, "2020-09-02", "2020-12-18", Range("2020-10-26", "2020-10-30")),
        Term(TermKind.Spring, "2021-01-04", "2021-03-31", Range("2021-02-15", "2021-02-19")),
        Term(TermKind.Summer, "2021-04-19", "2021-07-21", Range("2021-05-31", "2021-06-04")),
    ];
}
