namespace SchoolImprovement.Rules.Readings;

/// <summary>Which alternatives in English need the hub's endorsement: "Reception and Year 1 only" can be read in two ways. Guidance 6.11.</summary>
[JsonConverter(typeof(EnumJsonConverter<EnglishEndorsementReading>))]
public enum EnglishEndorsementReading
{
    /// <summary>Those that reach Reception or Year 1, whichever other years they reach. The default.</summary>
    ReachesReceptionOrYear1,

    /// <summary>Those for Reception and Year 1 alone.</summary>
    ReceptionAndYear1Alone,
}
