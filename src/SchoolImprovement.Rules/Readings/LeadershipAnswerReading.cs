namespace SchoolImprovement.Rules.Readings;

/// <summary>Where a form answers what Ofsted found on leadership. Guidance 6.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<LeadershipAnswerReading>))]
public enum LeadershipAnswerReading
{
    /// <summary>By an action of the leadership area. The default.</summary>
    InLeadershipArea,

    /// <summary>By an action of any area.</summary>
    InAnyArea,
}
