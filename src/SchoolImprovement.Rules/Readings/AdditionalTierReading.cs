namespace SchoolImprovement.Rules.Readings;

/// <summary>Which tier is "another tier" for a school that the offer of the year before supported. Guidance 1.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<AdditionalTierReading>))]
public enum AdditionalTierReading
{
    /// <summary>Any tier but the one supported. The default.</summary>
    AnyOther,

    /// <summary>A tier above the one supported only.</summary>
    HigherOnly,
}
