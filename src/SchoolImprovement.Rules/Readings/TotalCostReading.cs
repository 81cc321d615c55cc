namespace SchoolImprovement.Rules.Readings;

/// <summary>What counts within the tier's funding: the guidance speaks of all recommended activities. Guidance 6.19.</summary>
[JsonConverter(typeof(EnumJsonConverter<TotalCostReading>))]
public enum TotalCostReading
{
    /// <summary>What the grant is to pay for. The default.</summary>
    FundedByGrant,

    /// <summary>Also what the school pays for, or nobody.</summary>
    AllActions,
}
