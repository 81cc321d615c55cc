namespace SchoolImprovement.Rules.Timetable;

/// <summary>The data of <see cref="SchoolTermCalendar.DefaultEngland"/>: this library's own typical dates, no school's in particular.</summary>
internal static class DefaultTermsOfEngland
{
    internal static SchoolTermCalendar Create() => new(
        "Default for England, typical term dates of 2018/19 to 2022/23; real calendars differ by authority and school",
        [
            Term(TermKind.Autumn, new(2018, 9, 3), new(2018, 12, 21), halfTermMonday: new(2018, 10, 22)),
            Term(TermKind.Spring, new(2019, 1, 7), new(2019, 4, 5), halfTermMonday: new(2019, 2, 18)),
            Term(TermKind.Summer, new(2019, 4, 23), new(2019, 7, 23), halfTermMonday: new(2019, 5, 27)),

            Term(TermKind.Autumn, new(2019, 9, 2), new(2019, 12, 20), halfTermMonday: new(2019, 10, 21)),
            Term(TermKind.Spring, new(2020, 1, 6), new(2020, 4, 3), halfTermMonday: new(2020, 2, 17)),
            Term(TermKind.Summer, new(2020, 4, 20), new(2020, 7, 20), halfTermMonday: new(2020, 5, 25)),

            Term(TermKind.Autumn, new(2020, 9, 1), new(2020, 12, 18), halfTermMonday: new(2020, 10, 26)),
            Term(TermKind.Spring, new(2021, 1, 4), new(2021, 4, 1), halfTermMonday: new(2021, 2, 15)),
            Term(TermKind.Summer, new(2021, 4, 19), new(2021, 7, 21), halfTermMonday: new(2021, 5, 31)),

            Term(TermKind.Autumn, new(2021, 9, 1), new(2021, 12, 17), halfTermMonday: new(2021, 10, 25)),
            Term(TermKind.Spring, new(2022, 1, 4), new(2022, 4, 8), halfTermMonday: new(2022, 2, 14)),
            Term(TermKind.Summer, new(2022, 4, 25), new(2022, 7, 20), halfTermMonday: new(2022, 5, 30)),

            Term(TermKind.Autumn, new(2022, 9, 1), new(2022, 12, 20), halfTermMonday: new(2022, 10, 24)),
            Term(TermKind.Spring, new(2023, 1, 3), new(2023, 3, 31), halfTermMonday: new(2023, 2, 13)),
            Term(TermKind.Summer, new(2023, 4, 17), new(2023, 7, 20), halfTermMonday: new(2023, 5, 29)),
        ],
        isDefault: true);

    private static SchoolTerm Term(TermKind kind, DateOnly firstDay, DateOnly lastDay, DateOnly halfTermMonday) =>
        new(kind, new DateRange(firstDay, lastDay), new DateRange(halfTermMonday, halfTermMonday.AddDays(4)));
}
