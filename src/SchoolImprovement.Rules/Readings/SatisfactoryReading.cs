namespace SchoolImprovement.Rules.Readings;

/// <summary>What grade 3 of an inspection before September 2012, then called satisfactory, counts as. Guidance 1.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<SatisfactoryReading>))]
public enum SatisfactoryReading
{
    /// <summary>It counts as requires improvement: grade 3 is grade 3. The default.</summary>
    RequiresImprovement,

    /// <summary>It is neither requires improvement nor above it: it ends a run of two, and keeps a record below good.</summary>
    NeitherNorAbove,

    /// <summary>It counts as above requires improvement: it ends a run of two, and a record that was never above.</summary>
    AboveRequiresImprovement,
}
