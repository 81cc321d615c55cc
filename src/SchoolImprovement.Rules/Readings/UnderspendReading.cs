namespace SchoolImprovement.Rules.Readings;

/// <summary>Whether what is over for one activity makes up for what is short for another. Guidance 8.3 and 8.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<UnderspendReading>))]
public enum UnderspendReading
{
    /// <summary>Underspend is that of the grant as a whole. The default.</summary>
    WholeGrant,

    /// <summary>Underspend is that of each activity; spending beyond one activity's cost does not use up another's.</summary>
    EachActivity,
}
