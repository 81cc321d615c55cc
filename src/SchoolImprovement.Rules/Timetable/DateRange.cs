using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>
/// The days from a first day to a last day, both included. A range always holds at least one day.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. Two ranges are equal when both their days are. The default value is no range, and is refused wherever a
/// day is asked of it. In JSON it is an object with <c>firstDay</c> and <c>lastDay</c>.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct DateRange : ISpanParsable<DateRange>
{
    private readonly DateOnly _firstDay;

    // 0 where the range was never set.
    private readonly int _lengthInDays;

    /// <summary>Makes the range of days from <paramref name="firstDay"/> to <paramref name="lastDay"/>, both included.</summary>
    /// <param name="firstDay">The first day of the range.</param>
    /// <param name="lastDay">The last day of the range: the first day itself for a single day, never before it.</param>
    /// <exception cref="ImpossibleValueException">The last day is before the first.</exception>
    public DateRange(DateOnly firstDay, DateOnly lastDay)
    {
        if (lastDay < firstDay)
        {
            throw new ImpossibleValueException(
                $"A range of days cannot end on {Wording.Date(lastDay)}, before its first day {Wording.Date(firstDay)}.");
        }

        _firstDay = firstDay;
        _lengthInDays = lastDay.DayNumber - firstDay.DayNumber + 1;
    }

    /// <summary>The first day, which belongs to the range.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public DateOnly FirstDay => _lengthInDays > 0 ? _firstDay : throw Unset();

    /// <summary>The last day, which belongs to the range.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public DateOnly LastDay => _lengthInDays > 0 ? _firstDay.AddDays(_lengthInDays - 1) : throw Unset();

    /// <summary>How many calendar days the range holds, both ends counted: at least 1.</summary>
    /// <exception cref="InvalidOperationException">The value was never set.</exception>
    public int LengthInDays => _lengthInDays > 0 ? _lengthInDays : throw Unset();

    /// <summary>Reads the range <c>2 Sep 2019 to 20 Dec 2019</c> or <c>2019-09-02/2019-12-20</c>; a single day may be written once.</summary>
    /// <param name="s">The range, with nothing around it.</param>
    /// <param name="provider">Not used: a range is written the same in every culture.</param>
    /// <exception cref="FormatException">The text is not a range of days; the message quotes it.</exception>
    public static DateRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var range)
        ? range
        : throw new FormatException($"'{Quoted.Of(s.ToString())}' is not a range of days, written such as '2019-09-02/2019-12-20' or '2 Sep 2019 to 20 Dec 2019'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static DateRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DateRange Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a range as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/> does.</summary>
    /// <returns>Whether the text is a range of days, the last not before the first.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateRange result)
    {
        const string Words = " to ";
        result = default;
        var slash = s.IndexOf('/');
        var words = s.IndexOf(Words, StringComparison.Ordinal);
        var first = slash >= 0 ? s[..slash] : words >= 0 ? s[..words] : s;
        var last = slash >= 0 ? s[(slash + 1)..] : words >= 0 ? s[(words + Words.Length)..] : s;
        var format = slash < 0 && s.Contains(' ') ? Wording.DateFormat : DateJsonConverter.Format;
        if (!TryDay(first, format, out var firstDay) || !TryDay(last, format, out var lastDay) || lastDay < firstDay)
        {
            return false;
        }

        result = new(firstDay, lastDay);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out DateRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateRange result) =>
        TryParse(s.AsSpan(), provider, out result);

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
    /// <returns>Both days; a single day once; <c>no days</c> where the value was never set.</returns>
    public override string ToString() =>
        _lengthInDays == 0 ? "no days" : FirstDay == LastDay ? Wording.Date(FirstDay) : $"{Wording.Date(FirstDay)} to {Wording.Date(LastDay)}";

    private static bool TryDay(ReadOnlySpan<char> text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static InvalidOperationException Unset() => new("This range of days was never set: it has no first day and no last.");
}
