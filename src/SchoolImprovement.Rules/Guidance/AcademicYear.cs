using System.Globalization;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>An English academic year: 1 September to 31 August, both inclusive.</summary>
/// <remarks>
/// Immutable and thread-safe. The default value is the year that began on 1 September 0001. Guidance 1.2 for the year
/// 2019 to 2020.
/// </remarks>
public readonly record struct AcademicYear : IComparable<AcademicYear>
{
    private const int FirstMonth = 9;

    // Counted from year 1, so that the default value is a possible year.
    private readonly int _yearsAfterFirst;

    /// <summary>Makes the academic year that begins in September of a calendar year.</summary>
    /// <param name="startYear">The calendar year of its 1 September, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public AcademicYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, DateOnly.MaxValue.Year - 1);
        _yearsAfterFirst = startYear - 1;
    }

    /// <summary>The calendar year in which it begins.</summary>
    public int StartYear => _yearsAfterFirst + 1;

    /// <summary>Its first day, 1 September.</summary>
    public DateOnly FirstDay => new(StartYear, FirstMonth, 1);

    /// <summary>Its last day, 31 August.</summary>
    public DateOnly LastDay => new DateOnly(StartYear + 1, FirstMonth, 1).AddDays(-1);

    /// <summary>The academic year that holds a date.</summary>
    /// <param name="date">Any date from 1 September 0001 to 31 August 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside that range.</exception>
    public static AcademicYear Containing(DateOnly date) =>
        new(date.Month >= FirstMonth ? date.Year : date.Year - 1);

    /// <summary>Whether a date lies in a whole academic year of the calendar, and in which.</summary>
    internal static bool TryContaining(DateOnly date, out AcademicYear year)
    {
        var start = date.Month >= FirstMonth ? date.Year : date.Year - 1;
        var isWhole = start >= 1 && start < DateOnly.MaxValue.Year;
        year = isWhole ? new AcademicYear(start) : default;
        return isWhole;
    }

    /// <summary>Whether a date lies in this year, both ends included.</summary>
    public bool Contains(DateOnly date) => date >= FirstDay && date <= LastDay;

    /// <inheritdoc/>
    public int CompareTo(AcademicYear other) => StartYear.CompareTo(other.StartYear);

    /// <summary>Whether <paramref name="left"/> is the earlier year.</summary>
    public static bool operator <(AcademicYear left, AcademicYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the earlier year or the same.</summary>
    public static bool operator <=(AcademicYear left, AcademicYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the later year.</summary>
    public static bool operator >(AcademicYear left, AcademicYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the later year or the same.</summary>
    public static bool operator >=(AcademicYear left, AcademicYear right) => left.CompareTo(right) >= 0;

    /// <summary>The year in words: <c>2019 to 2020</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartYear} to {StartYear + 1}");
}
