using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>How files and charts name outcomes and routes.</summary>
internal static class Names
{
    public static string Of(EligibilityOutcome outcome) => outcome switch
    {
        EligibilityOutcome.Eligible => "eligible",
        EligibilityOutcome.NotNormallyEligible => "not-normally-eligible",
        EligibilityOutcome.NeedsInformation => "needs-information",
        _ => "not-eligible",
    };

    public static string ForPeople(EligibilityRoute route) => route switch
    {
        EligibilityRoute.SingleJudgement => "Single RI (tier 1)",
        EligibilityRoute.FirstInspection => "RI at the first inspection (tier 2)",
        EligibilityRoute.TwoConsecutive => "Two consecutive RI (tier 2)",
        EligibilityRoute.NeverAboveRequiresImprovement => "Never above RI since 2005 (tier 3)",
        EligibilityRoute.SupportedUnderEarlierOffer => "Supported under the offer of the year before",
        _ => "Not RI",
    };
}
