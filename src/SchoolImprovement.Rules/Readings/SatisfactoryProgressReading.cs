namespace SchoolImprovement.Rules.Readings;

/// <summary>What satisfactory progress through a term is. Guidance 7.1.</summary>
[JsonConverter(typeof(EnumJsonConverter<SatisfactoryProgressReading>))]
public enum SatisfactoryProgressReading
{
    /// <summary>
    /// The form as a whole is on track or complete, and no action is off track, or late to start, without a mitigation.
    /// The default.
    /// </summary>
    WholeAndMitigated,

    /// <summary>The form as a whole is on track or complete.</summary>
    WholeAlone,

    /// <summary>The form as a whole is on track or complete, and so is every action with activity in the term.</summary>
    EveryAction,
}
