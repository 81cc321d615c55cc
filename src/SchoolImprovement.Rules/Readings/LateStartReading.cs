namespace SchoolImprovement.Rules.Readings;

/// <summary>Whether an action that has not started although its term has come is not on track. Guidance 7.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<LateStartReading>))]
public enum LateStartReading
{
    /// <summary>It is not on track, and so needs a mitigation or is stopped. The default.</summary>
    NotOnTrack,

    /// <summary>Only what the update itself calls off track is not on track.</summary>
    AsReported,
}
