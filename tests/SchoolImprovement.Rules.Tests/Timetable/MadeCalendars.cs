using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Timetable;

/// <summary>Makes calendars up from a seed: two school years whose terms and half terms begin and end on any day of the week.</summary>
internal static class MadeCalendars
{
    public static SchoolTermCalendar Calendar(Random random) => random.Next(8) switch
    {
        0 => Dates.Calendar,
        1 => SchoolTermCalendar.DefaultEngland,
        _ => new("Made-up School", Dates.MadeUpTerms().Select(term => Moved(term, random))),
    };

    private static SchoolTerm Moved(SchoolTerm term, Random random)
    {
        DateRange days = new(term.FirstDay.AddDays(random.Next(13) - 6), term.LastDay.AddDays(random.Next(13) - 6));
        return new(term.Kind, days, term.HalfTerms.Where(_ => random.Next(8) > 0).Select(holiday => HalfTerm(holiday.FirstDay.AddDays(random.Next(9) - 4), random)));
    }

    private static DateRange HalfTerm(DateOnly firstDay, Random random) => new(firstDay, firstDay.AddDays(random.Next(4) == 0 ? random.Next(15) : 4));
}
