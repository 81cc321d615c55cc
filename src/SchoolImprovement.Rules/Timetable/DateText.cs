using System.Globalization;

namespace SchoolImprovement.Rules.Timetable;

/// <summary>Writes a date for a message in the same words on every machine.</summary>
internal static class DateText
{
    internal const string Format = "d MMM yyyy";

    internal static string Of(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);
}
