namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// A date, or a period counted from a date, leaves the days that a term calendar or a set of bank holidays knows. What is not
/// known is refused, never guessed: the remedy is to supply more terms or more years.
/// </summary>
public sealed class DateOutsideCalendarException : ArgumentException
{
    private DateOutsideCalendarException(string message, DateOnly date, DateRange known)
        : base(message)
    {
        Date = date;
        Known = known;
    }

    /// <summary>The date that was asked about: the one outside, or the one that a period leading outside was counted from.</summary>
    public DateOnly Date { get; }

    /// <summary>The days that are known, both ends included.</summary>
    public DateRange Known { get; }

    internal static void ThrowIfUnknown(DateOnly date, DateRange known, string calendar)
    {
        if (!known.Contains(date))
        {
            throw new DateOutsideCalendarException(
                $"{Wording.Date(date)} is outside of what is known of {Quoted.Of(calendar, Quoted.LongestCalendar)}: {known}.", date, known);
        }
    }

    internal static DateOutsideCalendarException ForPeriod(string period, DateOnly date, DateRange known, string calendar) =>
        new($"{period} {Wording.Date(date)} would run past what is known of {Quoted.Of(calendar, Quoted.LongestCalendar)}: {known}.", date, known);
}
