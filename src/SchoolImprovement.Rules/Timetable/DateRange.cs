namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// The days from a first day to a last day, both included. A range always holds at least one day; the default value is the
/// single day 1 January 0001.
/// </summary>
/// <remarks>Immutable and thread-safe. Two ranges are equal when both their days are.</remarks>
public readonly record struct DateRange
{
    /// <summary>Makes the range of days from <paramref name="firstDay"/> to <paramref name="lastDay"/>, both included.</summary>
    /// <param name="firstDay">The first day of the range.</param>
    /// <param name="lastDay">The last day of the range: the first day itself for a single day, never before it.</param>
    /// <exception cref="ImpossibleDateRangeException">The last day is before the first.</exception>
    public DateRange(DateOnly firstDay, DateOnly lastDay)
    {
        if (lastDay < firstDay)
        {
            throw new ImpossibleDateRangeException(firstDay, lastDay);
        }

        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The first day, which belongs to the range.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day, which belongs to the range.</summary>
    public DateOnly LastDay { get; }

    /// <summary>How many calendar days the range holds, both ends counted: at least 1.</summary>
    public int LengthInDays => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>Whether <paramref name="date"/> is one of the range's days; its first and last day are.</summary>
    /// <param name="date">The day to look for.</param>
    /// <returns>True from the first day to the last, both included.</returns>
    public bool Contains(DateOnly date) => FirstDay <= date && date <= LastDay;

    /// <summary>Whether every day of <paramref name="other"/> is a day of this range; a range contains itself.</summary>
    /// <param name="other">The range to look for.</param>
    /// <returns>True when <paramref name="other"/> neither begins before this range nor ends after it.</returns>
    public bool Contains(DateRange other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Whether the two ranges share at least one day; ranges that only stand side by side do not.</summary>
    /// <param name="other">The range to compare with.</param>
    /// <returns>True when some day belongs to both.</returns>
    public bool Overlaps(DateRange other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>The range in words, such as <c>2 Sep 2019 to 20 Dec 2019</c>, the same in every culture.</summary>
    /// <returns>Both days; a single day once.</returns>
    public override string ToString() =>
        FirstDay == LastDay ? DateText.Of(FirstDay) : $"{DateText.Of(FirstDay)} to {DateText.Of(LastDay)}";
}
