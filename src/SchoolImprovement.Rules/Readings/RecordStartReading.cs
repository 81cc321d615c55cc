namespace SchoolImprovement.Rules.Readings;

/// <summary>From which day a record "since 2005" runs. Guidance 1.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<RecordStartReading>))]
public enum RecordStartReading
{
    /// <summary>From 1 January 2005, that day included. The default.</summary>
    CalendarYear,

    /// <summary>From 1 September 2005, the start of the inspection framework of that year, that day included.</summary>
    InspectionFramework,
}
