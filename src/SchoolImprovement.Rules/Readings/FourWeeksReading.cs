namespace SchoolImprovement.Rules.Readings;

/// <summary>
/// Whether school holidays stop the clock of the two periods of four weeks, too. The guidance leaves them out of the two weeks for
/// the contact only. Guidance 3.1.
/// </summary>
[JsonConverter(typeof(EnumJsonConverter<FourWeeksReading>))]
public enum FourWeeksReading
{
    /// <summary>Every day counts, as written. The default.</summary>
    EveryDay,

    /// <summary>School holidays are not counted, as with the contact.</summary>
    SchoolHolidaysStopTheClock,
}
