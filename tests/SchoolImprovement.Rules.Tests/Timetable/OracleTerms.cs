using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Guidance 3.1, 6.7 and 7.2 once more, day by day and term by term, to compare the library with. Slow on purpose.</summary>
internal static class OracleTerms
{
    /// <summary>3.1: outside the terms, in a half term, or on a weekend beside one, since a holiday is whole.</summary>
    public static bool IsHoliday(SchoolTermCalendar calendar, DateOnly day)
    {
        if (!calendar.Terms.Any(term => term.FirstDay <= day && day <= term.LastDay))
        {
            return true;
        }

        // The Friday before a weekend, and the Monday after it, are what the weekend is beside.
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => IsHalfTerm(calendar, day.AddDays(-1)) || IsHalfTerm(calendar, day) || IsHalfTerm(calendar, day.AddDays(1)) || IsHalfTerm(calendar, day.AddDays(2)),
            DayOfWeek.Sunday => IsHalfTerm(calendar, day.AddDays(-2)) || IsHalfTerm(calendar, day.AddDays(-1)) || IsHalfTerm(calendar, day) || IsHalfTerm(calendar, day.AddDays(1)),
            _ => IsHalfTerm(calendar, day),
        };
    }

    /// <summary>The day on which so many days have gone by that are no holiday; null where the calendar does not tell.</summary>
    public static DateOnly? AfterDaysInTerm(SchoolTermCalendar calendar, DateOnly start, int days)
    {
        var day = start;
        for (var counted = 0; counted < days; counted += IsHoliday(calendar, day) ? 0 : 1)
        {
            day = day.AddDays(1);
            if (!calendar.Known.Contains(day) || !calendar.Known.Contains(start))
            {
                return null;
            }
        }

        return calendar.Known.Contains(day) ? day : null;
    }

    /// <summary>The day on which so many working days have gone by; null where the bank holidays are not known.</summary>
    public static DateOnly? AfterWorkingDays(BankHolidays holidays, DateOnly start, int days)
    {
        var day = start;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (!holidays.Known.Contains(day) || !holidays.Known.Contains(start))
            {
                return null;
            }

            counted += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Dates.Contains(day) ? 0 : 1;
        }

        return day;
    }

    /// <summary>6.7: the terms that follow the initial deployment; null where the calendar does not tell all of them.</summary>
    public static List<SchoolTerm>? FundedTerms(SchoolTermCalendar calendar, DateOnly deployment, int count, FirstTermOfWindow reading)
    {
        var terms = calendar.Terms
            .Where(term => reading == FirstTermOfWindow.ContainsDeployment ? term.LastDay >= deployment : term.FirstDay > deployment)
            .Take(count)
            .ToList();
        return calendar.Known.Contains(deployment) && terms.Count == count ? terms : null;
    }

    /// <summary>7.2: the same day a month before; the month's last where it has no such day.</summary>
    public static DateOnly MonthBefore(DateOnly day)
    {
        var (year, month) = day.Month == 1 ? (day.Year - 1, 12) : (day.Year, day.Month - 1);
        return new(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }

    private static bool IsHalfTerm(SchoolTermCalendar calendar, DateOnly day) =>
        calendar.Terms.Any(term => term.HalfTerms.Any(holiday => holiday.FirstDay <= day && day <= holiday.LastDay));
}
