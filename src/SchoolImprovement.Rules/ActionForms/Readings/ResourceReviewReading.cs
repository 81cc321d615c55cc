namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Which forms need a review of resource management. Guidance 6.13.</summary>
public enum ResourceReviewReading
{
    /// <summary>Those with a financial-management area. The default.</summary>
    WithFinancialManagementArea,

    /// <summary>Every form.</summary>
    EveryForm,
}
