namespace SchoolImprovement.Rules.Readings;

/// <summary>Which subject-specific action is an alternative to a national programme. Guidance 6.11.</summary>
[JsonConverter(typeof(EnumJsonConverter<AlternativeReading>))]
public enum AlternativeReading
{
    /// <summary>Every one that a provider delivers who is no national programme. The default.</summary>
    AnyOtherProvider,

    /// <summary>Only one that such a provider delivers although a relevant national programme is available.</summary>
    WhereProgrammeIsAvailable,

    /// <summary>Every one that is no national programme, also where the school itself carries it out.</summary>
    AnyOtherAction,
}
