using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Schools.OverallEffectiveness;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Three schools whose explanations are written out in the tests.</summary>
internal static class ExplainedSchools
{
    private static readonly Urn School = new(900_123);

    /// <summary>Tier 3 with a predecessor's judgement, and upgraded in the year.</summary>
    public static EligibilityExplanation Tier3 { get; } = EligibilityRules.Default.Explain(
        new InspectionHistory(
            School,
            [
                new(new Urn(900_001), RequiresImprovement, new(2006, 9, 11), origin: JudgementOrigin.ConverterPredecessor),
                new(School, Inadequate, new(2009, 3, 4)),
                new(School, RequiresImprovement, new(2014, 5, 1)),
                new(School, RequiresImprovement, new(2019, 1, 29), new(2019, 1, 30), new(2019, 3, 5)),
                new(School, Good, new(2019, 11, 5)),
            ]),
        new(2020, 2, 26),
        PriorSupport.None);

    /// <summary>Two consecutive RI, supported in tier 2 after them.</summary>
    public static EligibilityExplanation NotNormallyEligible { get; } = EligibilityRules.Default.Explain(
        InspectionHistory.Of(School, (Good, new(2010, 9, 11)), (RequiresImprovement, new(2016, 9, 14)), (RequiresImprovement, new(2018, 5, 30))),
        new(2020, 2, 26),
        PriorSupport.Supported(SupportTier.Tier2, new(2018, 11, 5)));

    /// <summary>Upgraded before entry, under another reading of satisfactory.</summary>
    public static EligibilityExplanation NotEligible { get; } =
        new EligibilityRules(policy: new() { Satisfactory = SatisfactoryReading.AboveRequiresImprovement }).Explain(
            InspectionHistory.Of(School, (RequiresImprovement, new(2016, 9, 14)), (Good, new(2019, 1, 30))),
            new(2019, 9, 1),
            PriorSupport.Unknown);
}
