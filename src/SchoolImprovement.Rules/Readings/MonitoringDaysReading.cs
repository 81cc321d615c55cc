namespace SchoolImprovement.Rules.Readings;

/// <summary>How far from the guidance's figure the days for monitoring in a term may be and still be about it. Guidance 7.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<MonitoringDaysReading>))]
public enum MonitoringDaysReading
{
    /// <summary>More than none, and up to twice the figure. The default.</summary>
    UpToTwice,

    /// <summary>More than none, and no more than the figure.</summary>
    NoMore,
}
