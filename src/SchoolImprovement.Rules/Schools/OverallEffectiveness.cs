namespace SchoolImprovement.Rules.Schools;

/// <summary>Ofsted's judgement of a school's overall effectiveness. The numbers are Ofsted's grades.</summary>
[JsonConverter(typeof(EnumJsonConverter<OverallEffectiveness>))]
public enum OverallEffectiveness : byte
{
    /// <summary>Grade 1.</summary>
    Outstanding = 1,

    /// <summary>Grade 2.</summary>
    Good = 2,

    /// <summary>
    /// Grade 3. Before September 2012 the grade was called satisfactory: see <see cref="Readings.SatisfactoryReading"/>.
    /// </summary>
    RequiresImprovement = 3,

    /// <summary>Grade 4.</summary>
    Inadequate = 4,
}
