using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// The bank holidays of England and Wales over a known span of days. They are data that an application supplies and renews; beyond
/// the span nothing is guessed. Only days that are holidays in law are listed: for a Christmas Day on a Saturday, its substitute.
/// </summary>
/// <remarks>Immutable and thread-safe. Two sets are equal when dates and span are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record BankHolidays
{
    private static readonly Lazy<BankHolidays> England = new(BankHolidaysOfEngland.Create);

    /// <summary>Makes a set of bank holidays.</summary>
    /// <param name="known">The span, both ends included, of which every bank holiday is given.</param>
    /// <param name="dates">The bank holidays in any order; a date given twice counts once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dates"/> is null.</exception>
    /// <exception cref="DateOutsideCalendarException">A date is outside the span.</exception>
    public BankHolidays(DateRange known, params IEnumerable<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        Known = known;
        Dates = [.. dates.Distinct().Order()];
        foreach (var date in Dates)
        {
            DateOutsideCalendarException.ThrowIfUnknown(date, known, "the bank holidays");
        }
    }

    /// <summary>The bank holidays of England from 1 January 2018 to 31 December 2023, as published on GOV.UK.</summary>
    public static BankHolidays England2018To2023 => England.Value;

    /// <summary>The days of which every bank holiday is known, both ends included.</summary>
    public DateRange Known { get; }

    /// <summary>The bank holidays, earliest first, each once.</summary>
    public ImmutableArray<DateOnly> Dates { get; }

    /// <summary>
    /// Reads the layout of GOV.UK's <c>bank-holidays.json</c>: the division <c>england-and-wales</c> alone. The span known is from 1 January
    /// of the first event's year to 31 December of the last's.
    /// </summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The bank holidays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DocumentFormatException">
    /// The text is not such JSON, has no event, or a year of it lists fewer than the eight bank holidays that every year has, and so is
    /// not complete; it gives the path and the line.
    /// </exception>
    public static BankHolidays Parse(string json) =>
        DocumentJson.Read(json, BankHolidaysJsonContext.Default.BankHolidaysDocument).EnglandAndWales.BankHolidays;

    /// <summary>Reads bank holidays as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="holidays">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out BankHolidays? holidays, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out holidays, out fault);

    /// <summary>Whether a date is a bank holiday.</summary>
    /// <param name="date">A date within <see cref="Known"/>.</param>
    /// <returns>True when the date is one of <see cref="Dates"/>.</returns>
    /// <exception cref="DateOutsideCalendarException">The date is outside <see cref="Known"/>.</exception>
    public bool Contains(DateOnly date)
    {
        DateOutsideCalendarException.ThrowIfUnknown(date, Known, "the bank holidays");
        return Dates.BinarySearch(date) >= 0;
    }

    /// <summary>Whether the two sets are the same: dates and span.</summary>
    /// <param name="other">The set to compare with.</param>
    /// <returns>True when both are equal.</returns>
    public bool Equals(BankHolidays? other) => other is not null && Known == other.Known && Dates.SequenceEqual(other.Dates);

    /// <summary>A hash code that agrees with <see cref="Equals(BankHolidays?)"/>.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Known, Dates.Length);

    /// <summary>The span in words.</summary>
    /// <returns>Such as <c>Bank holidays of England and Wales (1 Jan 2018 to 31 Dec 2023)</c>, the same in every culture.</returns>
    public override string ToString() => $"Bank holidays of England and Wales ({Known})";
}
