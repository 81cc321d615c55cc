using System.Globalization;
using System.Reflection;

namespace SchoolImprovement.Rules.Tests;

/// <summary>
/// Cultures that write numbers and dates in ways that English does not. The invariant culture is all there is in these
/// tests, so that the ways of Turkey, Saudi Arabia and Thailand are put on it by hand.
/// </summary>
internal static class OddCulture
{
    public static TheoryData<string> Names => ["Turkish", "Saudi", "Thai"];

    public static CultureInfo Of(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var months = Enumerable.Range(1, 12).Select(month => $"{name} {month}").Append("").ToArray();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.CurrencySymbol = "¤";
        culture.NumberFormat.NumberGroupSizes = [2];
        culture.DateTimeFormat.DateSeparator = "#";
        culture.DateTimeFormat.TimeSeparator = "!";
        culture.DateTimeFormat.MonthNames = months;
        culture.DateTimeFormat.AbbreviatedMonthNames = months;
        culture.DateTimeFormat.MonthGenitiveNames = months;
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = months;
        culture.DateTimeFormat.ShortDatePattern = "dd#MM#yy";
        Calendar? calendar = name switch
        {
            "Saudi" => new UmAlQuraCalendar(),
            "Thai" => new ThaiBuddhistCalendar(),
            _ => null,
        };
        if (calendar is not null)
        {
            // Only the calendars of a culture's own data can be set; the invariant culture has but one.
            var field = typeof(DateTimeFormatInfo).GetField("calendar", BindingFlags.NonPublic | BindingFlags.Instance)
                ?? throw new InvalidOperationException("The runtime keeps a culture's calendar elsewhere now.");
            field.SetValue(culture.DateTimeFormat, calendar);
        }

        return culture;
    }

    /// <summary>Does something in a culture, and comes back.</summary>
    public static T In<T>(string name, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Of(name);
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
