namespace SchoolImprovement.Rules.Readings;

/// <summary>How much of an instalment is kept back on account of activity that is stopped with the department's agreement. Guidance 7.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<StoppedActivityReading>))]
public enum StoppedActivityReading
{
    /// <summary>Its own cost in the term; the rest is decided without it. The default. The grant must say what each activity costs.</summary>
    OwnPart,

    /// <summary>What <see cref="GuidancePolicy.WithheldPart"/> says of any activity that is not complete.</summary>
    AsAnyActivity,
}
