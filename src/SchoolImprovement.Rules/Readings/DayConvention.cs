namespace SchoolImprovement.Rules.Readings;

/// <summary>
/// Which days a period of "days" counts. The guidance says "days" alone (Guidance 6.26); the default reading is the value zero.
/// </summary>
[JsonConverter(typeof(EnumJsonConverter<DayConvention>))]
public enum DayConvention
{
    /// <summary>The default reading: every day, weekends and holidays too.</summary>
    CalendarDays = 0,

    /// <summary>The other reading: Monday to Friday, bank holidays left out.</summary>
    WorkingDays = 1,
}
