namespace SchoolImprovement.Rules.Readings;

/// <summary>Whose judgements count for a school that became an academy. Guidance 1.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<PredecessorReading>))]
public enum PredecessorReading
{
    /// <summary>Those of the predecessor count, however the school became an academy. The default.</summary>
    AllConversions,

    /// <summary>Those of the predecessor count for a converter, and not for an academy that has a sponsor.</summary>
    ConvertersOnly,

    /// <summary>Only the academy's own judgements count.</summary>
    None,
}
