using System.Globalization;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Reads dates of fixed form, and nothing but them.</summary>
internal static class Dates
{
    public static bool TryParse(ReadOnlySpan<char> text, DateForm form, out DateOnly date)
    {
        date = default;
        return form switch
        {
            DateForm.Compact => TryCompact(text, out date),
            DateForm.CompactOrIso => TryCompact(text, out date) || TryIso(text, out date),
            DateForm.Iso => TryIso(text, out date),
            DateForm.DayFirst => TryDayFirst(text, '-', out date),
            _ => TryIso(text, out date) || TryDayFirst(text, '/', out date),
        };
    }

    public static string Explain(DateForm form) => form switch
    {
        DateForm.Compact => "is not a date of the form yyyyMMdd",
        DateForm.CompactOrIso => "is not a date of the form yyyyMMdd or yyyy-MM-dd",
        DateForm.Iso => "is not a date of the form yyyy-MM-dd",
        DateForm.DayFirst => "is not a date of the form dd-MM-yyyy",
        _ => "is not a date of the form yyyy-MM-dd or dd/MM/yyyy",
    };

    /// <summary>The date as 2019-09-01, whatever the culture.</summary>
    public static string Write(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static bool TryCompact(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return text.Length == 8 && TryMake(text[..4], text[4..6], text[6..], out date);
    }

    private static bool TryIso(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return text.Length == 10 && text[4] == '-' && text[7] == '-' && TryMake(text[..4], text[5..7], text[8..], out date);
    }

    private static bool TryDayFirst(ReadOnlySpan<char> text, char separator, out DateOnly date)
    {
        date = default;
        return text.Length == 10 && text[2] == separator && text[5] == separator && TryMake(text[6..], text[3..5], text[..2], out date);
    }

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
