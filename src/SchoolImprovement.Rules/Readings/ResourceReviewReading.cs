namespace SchoolImprovement.Rules.Readings;

/// <summary>Which forms need a review of resource management. Guidance 6.13.</summary>
[JsonConverter(typeof(EnumJsonConverter<ResourceReviewReading>))]
public enum ResourceReviewReading
{
    /// <summary>Those with a financial-management area. The default.</summary>
    WithFinancialManagementArea,

    /// <summary>Every form.</summary>
    EveryForm,
}
