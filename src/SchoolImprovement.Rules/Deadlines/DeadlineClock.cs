namespace SchoolImprovement.Rules.Deadlines;

/// <summary>How a period is counted. The day that it is counted from is day 0, and its last day is still in time.</summary>
[JsonConverter(typeof(EnumJsonConverter<DeadlineClock>))]
public enum DeadlineClock
{
    /// <summary>Weeks of seven days, every day counted.</summary>
    CalendarWeeks,

    /// <summary>Weeks of seven days, of which those in a school holiday are not counted.</summary>
    WeeksOutsideSchoolHolidays,

    /// <summary>Days, every day counted.</summary>
    CalendarDays,

    /// <summary>Days, Monday to Friday, bank holidays not counted.</summary>
    WorkingDays,

    /// <summary>
    /// Months back from the last day of a term: the same day of the month, or the month's last where it has no such day. One month
    /// before 31 March is 28 or 29 February.
    /// </summary>
    MonthsBeforeEndOfTerm,

    /// <summary>School terms.</summary>
    SchoolTerms,
}
