using System.Buffers;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Reads dates as programs save them, and nothing that could be meant otherwise.</summary>
internal static class Dates
{
    private const string Wanted = "; dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130";
    private const int SerialDigits = 5;

    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789/-");

    /// <summary>Reads a date: year first, or day first; a time after it must be midnight.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) => TryParse(text, out date, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out DateOnly)"/>
    /// <param name="text">What stands in the field.</param>
    /// <param name="date">The date.</param>
    /// <param name="order">What the field shows of the order of day and month.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date, out DateOrder order)
    {
        date = default;
        order = DateOrder.NotShown;
        if (text.Length > 8 && !TryWithoutTime(ref text))
        {
            return false;
        }

        if (text.Length == 8 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            return TryMake(text[..4], text[4..6], text[6..], out date);
        }

        var first = text.IndexOfAny('-', '/');
        if (first < 0)
        {
            return false;
        }

        var second = text[(first + 1)..].IndexOf(text[first]) + first + 1;
        if (second == first)
        {
            return false;
        }

        var one = text[..first];
        var two = text[(first + 1)..second];
        var three = text[(second + 1)..];
        if (one.Length == 4)
        {
            return two.Length == 2 && three.Length == 2 && TryMake(one, two, three, out date);
        }

        if (one.Length is < 1 or > 2 || two.Length is < 1 or > 2 || three.Length != 4)
        {
            return false;
        }

        var isDate = TryMake(three, two, one, out date);
        order = !isDate ? TryMake(three, one, two, out _) ? DateOrder.MonthFirst : DateOrder.NotShown
            : date.Day > 12 ? DateOrder.DayFirst
            : date.Day == date.Month ? DateOrder.NotShown
            : DateOrder.Either;
        return isDate;
    }

    /// <summary>Why a field is no date that can be read, and what to do.</summary>
    public static string Explain(ReadOnlySpan<char> text)
    {
        var reason = text.IsEmpty ? "is blank"
            : text.Length is SerialDigits && !text.ContainsAnyExceptInRange('0', '9') ? "is a spreadsheet's serial number of a day; give the column the format of a date and save it again"
            : HasMonthName(text) ? "has the month by its name"
            : !TryParse(text, out _, out var order) && order == DateOrder.MonthFirst ? "has the month before the day"
            : HasShortYear(text) ? "has a year of two digits"
            : "is not a date";
        return reason + Wanted;
    }

    private static bool TryWithoutTime(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', 'T', '.');
        if (end < 0)
        {
            return true;
        }

        var time = text[(end + 1)..].Trim();
        if (text[end] == '.')
        {
            // 20190130.0 is what a program makes of 20190130 that takes it for a number.
            text = text[..end];
            return end == 8 && time.Length > 0 && !time.ContainsAnyExcept('0');
        }

        text = text[..end];
        time = time.EndsWith("Z") ? time[..^1] : time.EndsWith("+00:00") ? time[..^6] : time;
        return (time.Length >= 4 && time.Contains(':') && !time.ContainsAnyExcept("0:."))
            || time is "12:00:00 AM" or "12:00 AM";
    }

    private static bool HasMonthName(ReadOnlySpan<char> text)
    {
        foreach (var month in (string[])["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
        {
            if (text.Contains(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasShortYear(ReadOnlySpan<char> text) =>
        text.Length is >= 6 and <= 8 && text.Count('/') + text.Count('-') == 2 && !text.ContainsAnyExcept(DigitsAndSeparators);

    private static bool TryMake(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, out DateOnly date)
    {
        date = default;
        if (!TryNumber(year, out var y) || !TryNumber(month, out var m) || !TryNumber(day, out var d)
            || y == 0 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
        {
            return false;
        }

        date = new DateOnly(y, m, d);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
