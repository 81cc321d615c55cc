using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>The arithmetic of due dates, clock by clock. Past what is known there is no date but the obstacle.</summary>
internal static class DueDates
{
    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;

    public static DeadlineObstacle Find(
        DeadlineClock clock, DuePeriod period, in DeadlineFacts facts, DateOnly start, out DateOnly due, out SchoolTerm? term)
    {
        term = null;
        var length = period.Length(facts.Offer).Value;
        switch (clock)
        {
            case DeadlineClock.CalendarWeeks:
                return OrNoDate(DayCounter.CalendarDays.TryAdd(start, length * DaysInWeek, out due));
            case DeadlineClock.CalendarDays:
                return OrNoDate(DayCounter.CalendarDays.TryAdd(start, length, out due));
            case DeadlineClock.WorkingDays:
                return OrNoBankHolidays(facts.Context.WorkingDays.TryAdd(start, length, out due));
            case DeadlineClock.WeeksOutsideSchoolHolidays:
                return OrNoTerms(facts.Calendar.TryAddDaysOutsideHolidays(start, length * DaysInWeek, out due));
            case DeadlineClock.MonthsBeforeEndOfTerm:
                term = FundedTerm(in facts, start);
                due = term is null ? default : BeforeEndOf(term, length, facts.Policy.UpdateGraceDays);
                return OrNoTerms(term is not null);
            default:
                term = WithinTerms(in facts, start, length, period.Following?.Invoke(facts.Offer).Value ?? 0, out due);
                return OrNoTerms(term is not null);
        }
    }

    private static DateOnly BeforeEndOf(SchoolTerm term, int months, int graceDays)
    {
        // The first months of all have none before them.
        var due = (MonthsInYear * (term.LastDay.Year - 1)) + term.LastDay.Month > months ? term.LastDay.AddMonths(-months) : DateOnly.MinValue;
        return graceDays < term.LastDay.DayNumber - due.DayNumber ? due.AddDays(graceDays) : term.LastDay;
    }

    private static SchoolTerm? FundedTerm(in DeadlineFacts facts, DateOnly deployment)
    {
        var first = facts.Calendar.IndexOfFirstFundedTerm(deployment, facts.Policy.FirstTerm);
        return At(facts.Calendar, deployment, first + Math.Max(facts.Term, 1) - 1);
    }

    private static SchoolTerm? WithinTerms(in DeadlineFacts facts, DateOnly start, int length, int before, out DateOnly due)
    {
        var calendar = facts.Calendar;
        var reading = facts.Policy.WithinTerm;
        var first = reading == WithinTermReading.EndOfNextTerm ? calendar.IndexOfTermStartingAfter(start) : calendar.IndexOfTermEndingFrom(start);
        var samePoint = reading == WithinTermReading.SamePointOfNextTerm;
        var term = At(calendar, start, first + before + length - (samePoint ? 0 : 1));
        due = term?.LastDay ?? default;

        // The terms that follow a period of terms are used to their end.
        if (term is not null && samePoint && before == 0)
        {
            var into = Math.Max(0, start.DayNumber - calendar.Terms[first].FirstDay.DayNumber);
            due = into < term.Dates.LengthInDays ? term.FirstDay.AddDays(into) : term.LastDay;
        }

        return term;
    }

    private static SchoolTerm? At(SchoolTermCalendar calendar, DateOnly start, int index) =>
        calendar.Known.Contains(start) && index < calendar.Terms.Length ? calendar.Terms[index] : null;

    private static DeadlineObstacle OrNoDate(bool known) => known ? DeadlineObstacle.None : DeadlineObstacle.NoSuchDate;

    private static DeadlineObstacle OrNoTerms(bool known) => known ? DeadlineObstacle.None : DeadlineObstacle.TermsNotKnown;

    private static DeadlineObstacle OrNoBankHolidays(bool known) => known ? DeadlineObstacle.None : DeadlineObstacle.BankHolidaysNotKnown;
}
