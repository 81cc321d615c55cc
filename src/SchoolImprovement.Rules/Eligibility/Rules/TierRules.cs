using static SchoolImprovement.Rules.Eligibility.Judgements;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Guidance 1.4: which tier's criteria a school meets, seen from the judgement that qualifies it.</summary>
internal static class TierRules
{
    private static readonly Condition<EligibilityFacts> JudgementQualifies = new(
        "a judgement qualifies the school",
        (in facts) => facts.QualifyingIndex >= 0,
        (in facts) => [Judged("qualified by", in facts, facts.QualifyingIndex)]);

    private static readonly Condition<EligibilityFacts> RequiresImprovementNow = new(
        "the judgement that qualifies is RI",
        (in facts) => facts.IsRequiresImprovement(facts.QualifyingIndex),
        (in facts) => [Judged("qualified by", in facts, facts.QualifyingIndex)]);

    /// <summary>Guidance 1.4, tier 3.</summary>
    public static readonly EligibilityRule NeverAbove = new("ELG-TIER3", "never above RI in the record", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier3,
        Route = EligibilityRoute.NeverAboveRequiresImprovement,
        Statement = "Tier 3 is for a school that requires improvement now and has had no judgement above that since its record begins, over a minimum of inspections.",
        Reading = "The record begins with the calendar year that the guidance names (reading RecordStart). Inadequate is not above requires improvement; satisfactory counts as requires improvement (policy Satisfactory).",
        When = [JudgementQualifies],
        Needs =
        [
            RequiresImprovementNow,
            new(
                "no judgement of the record is above RI",
                (in facts) => facts.AboveInRecord() >= 0
                    ? Truth.No
                    : Truth.Yes.Unless(facts.RecordMayLackJudgements),
                (in facts) => [Judged("latest above RI", in facts, facts.AboveInRecord()), facts.Context.RecordStart]),
            new(
                "the record is long enough",
                (in facts) => facts.RecordLength() >= facts.Context.Figures.LongRecordMinimum.Value
                    ? Truth.Yes
                    : Truth.No.Unless(facts.RecordMayLackJudgements),
                (in facts) =>
                [
                    new("judgements", facts.RecordLength()),
                    new("from", facts.DateOf(facts.StartOfRecord())),
                    facts.Context.Figures.LongRecordMinimum,
                ]),
        ],
    };

    /// <summary>Guidance 1.4, tier 2, first route.</summary>
    public static readonly EligibilityRule TwoConsecutive = new("ELG-TIER2", "two consecutive RI", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier2,
        Route = EligibilityRoute.TwoConsecutive,
        Statement = "Tier 2 is for a school with two consecutive requires improvement judgements.",
        Reading = "The judgement that qualifies and the counted judgement before it; satisfactory counts as requires improvement (policy Satisfactory).",
        When = [JudgementQualifies],
        Needs =
        [
            RequiresImprovementNow,
            new(
                "the judgement before it is RI",
                (in facts) => facts.Before(facts.QualifyingIndex) is >= 0 and var before
                    ? facts.IsRequiresImprovement(before)
                    : Truth.No.Unless(facts.History.MayLackEarlier),
                (in facts) => [Judged("before it", in facts, facts.Before(facts.QualifyingIndex))]),
        ],
    };

    /// <summary>Guidance 1.4, tier 2, second route.</summary>
    public static readonly EligibilityRule FirstInspection = new("ELG-TIER2-FIRST", "RI at the first inspection", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier2,
        Route = EligibilityRoute.FirstInspection,
        Statement = "Tier 2 is for a school judged requires improvement at its first inspection, with no earlier published rating.",
        Reading = "A predecessor's judgement is an earlier rating where it counts (policy Predecessors).",
        When = [JudgementQualifies],
        Needs =
        [
            RequiresImprovementNow,
            new(
                "there is no earlier judgement",
                (in facts) => facts.Before(facts.QualifyingIndex) >= 0
                    ? Truth.No
                    : Truth.Yes.Unless(facts.History.MayLackEarlier),
                (in facts) => [Judged("before it", in facts, facts.Before(facts.QualifyingIndex))]),
        ],
    };

    /// <summary>Guidance 1.4, tier 1.</summary>
    public static readonly EligibilityRule Single = new("ELG-TIER1", "a single RI is enough", Obligation.Must, "1.4")
    {
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier1,
        Route = EligibilityRoute.SingleJudgement,
        Statement = "Tier 1 is for a school with a single requires improvement judgement.",
        Reading = "Every school that requires improvement and meets neither tier 2 nor tier 3, also when an older requires improvement lies further back: the highest tier met wins.",
        When = [JudgementQualifies],
        Needs = [RequiresImprovementNow],
    };
}
