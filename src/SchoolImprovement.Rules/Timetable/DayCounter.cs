namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// Counts a period of days from a date by a <see cref="DayConvention"/>, such as the 5 and 10 days of Guidance 6.26. The start is
/// day 0 and is not counted; the result is the period's last day, inclusive: what is done on it is in time.
/// </summary>
/// <remarks>Immutable and thread-safe. Two counters are equal when convention and bank holidays are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
internal sealed record DayCounter
{
    private static readonly DateRange EveryDay = new(DateOnly.MinValue, DateOnly.MaxValue);

    private readonly BankHolidays? bankHolidays;

    private DayCounter(DayConvention convention, BankHolidays? bankHolidays)
    {
        Convention = convention;
        this.bankHolidays = bankHolidays;
    }

    /// <summary>Counts every day.</summary>
    public static DayCounter CalendarDays { get; } = new(DayConvention.CalendarDays, null);

    /// <summary>Which days are counted.</summary>
    public DayConvention Convention { get; }

    /// <summary>The days the counter can answer for, both ends included: those of the bank holidays, or every day there is.</summary>
    public DateRange Known => bankHolidays?.Known ?? EveryDay;

    private string CalendarName => bankHolidays is null ? "the calendar" : "the bank holidays";

    /// <summary>Counts Monday to Friday and leaves bank holidays out.</summary>
    /// <param name="bankHolidays">The bank holidays; they limit the dates that can be counted to.</param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bankHolidays"/> is null.</exception>
    public static DayCounter WorkingDays(BankHolidays bankHolidays)
    {
        ArgumentNullException.ThrowIfNull(bankHolidays);
        return new(DayConvention.WorkingDays, bankHolidays);
    }

    /// <summary>The counter for a convention that is itself an option.</summary>
    /// <param name="convention">Which days to count.</param>
    /// <param name="bankHolidays">The bank holidays: needed for working days, without effect on calendar days.</param>
    /// <returns>The counter.</returns>
    /// <exception cref="ArgumentNullException">Working days are asked for and <paramref name="bankHolidays"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not one of its values.</exception>
    public static DayCounter For(DayConvention convention, BankHolidays? bankHolidays = null) => convention switch
    {
        DayConvention.CalendarDays => CalendarDays,
        DayConvention.WorkingDays => WorkingDays(bankHolidays!),
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such day convention."),
    };

    /// <summary>Whether a day is one of those counted.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>True for every day, or for a working day.</returns>
    /// <exception cref="DateOutsideCalendarException">The date is outside <see cref="Known"/>.</exception>
    public bool Counts(DateOnly date)
    {
        DateOutsideCalendarException.ThrowIfUnknown(date, Known, CalendarName);
        return bankHolidays is null
            || (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !bankHolidays.Contains(date));
    }

    /// <summary>The last day of a period of so many days after a start.</summary>
    /// <param name="start">Day 0, within <see cref="Known"/>; it need not be a day that is counted.</param>
    /// <param name="count">How many days to count, 0 or more; zero gives the start itself.</param>
    /// <returns>Day <paramref name="count"/>, itself a day that is counted unless <paramref name="count"/> is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="DateOutsideCalendarException">The start or the result is outside <see cref="Known"/>.</exception>
    public DateOnly Add(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        DateOutsideCalendarException.ThrowIfUnknown(start, Known, CalendarName);
        return TryAdd(start, count, out var lastDay) ? lastDay : throw PastKnown(start, count);
    }

    /// <summary>As <see cref="Add"/>, for one who goes on when the known days do not reach far enough.</summary>
    internal bool TryAdd(DateOnly start, int count, out DateOnly lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lastDay = start;

        // Also bounds the walk below: no convention counts more days than there are.
        if (!Known.Contains(start) || count > Known.LastDay.DayNumber - start.DayNumber)
        {
            return false;
        }

        if (Convention == DayConvention.CalendarDays)
        {
            lastDay = start.AddDays(count);
            return true;
        }

        for (var left = count; left > 0;)
        {
            if (lastDay == Known.LastDay)
            {
                return false;
            }

            lastDay = lastDay.AddDays(1);
            left -= Counts(lastDay) ? 1 : 0;
        }

        return true;
    }

    private DateOutsideCalendarException PastKnown(DateOnly start, int count)
    {
        var kind = Convention == DayConvention.WorkingDays ? "working days" : "days";
        return DateOutsideCalendarException.ForPeriod(
            string.Create(CultureInfo.InvariantCulture, $"{count} {kind} from"), start, Known, CalendarName);
    }
}
