using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>An English academic year: 1 September to 31 August, both inclusive.</summary>
/// <remarks>
/// Immutable and thread-safe. The default value is no year, and is refused wherever a day is asked of it. In JSON it is a text such
/// as <c>2019 to 2020</c>. Guidance 1.2 for the year 2019 to 2020.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct AcademicYear : IComparable<AcademicYear>, ISpanParsable<AcademicYear>
{
    private const int FirstMonth = 9;

    // 0 where it was never set.
    private readonly int _startYear;

    /// <summary>Makes the academic year that begins in September of a calendar year.</summary>
    /// <param name="startYear">The calendar year of its 1 September, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public AcademicYear(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, DateOnly.MaxValue.Year - 1);
        _startYear = startYear;
    }

    /// <summary>The calendar year in which it begins.</summary>
    /// <exception cref="InvalidOperationException">The value was never set, and so is no year.</exception>
    public int StartYear => _startYear != 0 ? _startYear : throw new InvalidOperationException("This academic year was never set.");

    /// <summary>Its first day, 1 September.</summary>
    public DateOnly FirstDay => new(StartYear, FirstMonth, 1);

    /// <summary>Its last day, 31 August.</summary>
    public DateOnly LastDay => new DateOnly(StartYear + 1, FirstMonth, 1).AddDays(-1);

    /// <summary>The academic year before.</summary>
    /// <exception cref="InvalidOperationException">The value was never set, or is the first year of the calendar.</exception>
    public AcademicYear Previous => StartYear > 1 ? new(StartYear - 1) : throw new InvalidOperationException($"There is no academic year before {this}.");

    /// <summary>The academic year that holds a date.</summary>
    /// <param name="date">Any date from 1 September 0001 to 31 August 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside that range.</exception>
    public static AcademicYear Containing(DateOnly date) =>
        new(date.Month >= FirstMonth ? date.Year : date.Year - 1);

    /// <summary>Reads a year written <c>2019 to 2020</c>, <c>2019/20</c>, <c>2019-20</c>, <c>2019/2020</c> or <c>2019-2020</c>.</summary>
    /// <param name="s">The year, with nothing around it.</param>
    /// <param name="provider">Not used: a year is written the same in every culture.</param>
    /// <exception cref="FormatException">The text is not an academic year; the message quotes it.</exception>
    public static AcademicYear Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var year)
        ? year
        : throw new FormatException($"'{Quoted.Of(s.ToString())}' is not an academic year, written such as '2019 to 2020' or '2019/20'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AcademicYear Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static AcademicYear Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a year as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/> does.</summary>
    /// <returns>Whether the text is an academic year.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AcademicYear result)
    {
        result = default;
        const int Digits = 4;
        if (s.Length <= Digits || !TryNumber(s[..Digits], out var start) || start is < 1 || start >= DateOnly.MaxValue.Year)
        {
            return false;
        }

        var rest = s[Digits..];
        var end = rest.StartsWith(" to ", StringComparison.Ordinal) ? rest[" to ".Length..] : rest[0] is '/' or '-' ? rest[1..] : [];
        var isNext = TryNumber(end, out var second)
            && (end.Length == Digits ? second == start + 1 : end.Length == 2 && rest[0] != ' ' && second == (start + 1) % 100);
        result = isNext ? new AcademicYear(start) : default;
        return isNext;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AcademicYear)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AcademicYear result) =>
        TryParse(s.AsSpan(), provider, out result);

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
    public int CompareTo(AcademicYear other) => _startYear.CompareTo(other._startYear);

    /// <summary>Whether <paramref name="left"/> is the earlier year.</summary>
    public static bool operator <(AcademicYear left, AcademicYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the earlier year or the same.</summary>
    public static bool operator <=(AcademicYear left, AcademicYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is the later year.</summary>
    public static bool operator >(AcademicYear left, AcademicYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is the later year or the same.</summary>
    public static bool operator >=(AcademicYear left, AcademicYear right) => left.CompareTo(right) >= 0;

    /// <summary>The year in words: <c>2019 to 2020</c>; <c>no year</c> where it was never set.</summary>
    public override string ToString() =>
        _startYear == 0 ? "no year" : string.Create(CultureInfo.InvariantCulture, $"{_startYear:0000} to {_startYear + 1:0000}");

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
