using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Eligibility.Rules.Judgements;

namespace SchoolImprovement.Rules.Eligibility.Rules;

/// <summary>Guidance 1.4: which tier's criteria a school meets, seen from the judgement that qualifies it.</summary>
internal static class TierRules
{
    private static readonly Citation Tiers = Citation.Parse("1.4");

    private static readonly Condition<EligibilityFacts> JudgementQualifies = new(
        "a judgement qualifies the school",
        static (in EligibilityFacts facts) => Status(facts.QualifyingIndex >= 0),
        static (in EligibilityFacts facts, FactCollector collector) => collector.AddJudgement("qualified by", in facts, facts.QualifyingIndex));

    private static readonly Condition<EligibilityFacts> RequiresImprovementNow = new(
        "the judgement that qualifies is RI",
        static (in EligibilityFacts facts) => Status(facts.IsRequiresImprovement(facts.QualifyingIndex)),
        static (in EligibilityFacts facts, FactCollector collector) => collector.AddJudgement("qualified by", in facts, facts.QualifyingIndex));

    /// <summary>Guidance 1.4, tier 3.</summary>
    public static readonly EligibilityRule NeverAbove = new()
    {
        Id = "ELG-TIER3",
        Title = "never above RI since 2005",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier3,
        Route = EligibilityRoute.NeverAboveRequiresImprovement,
        Statement = "Tier 3 is for a school that requires improvement now and has had no judgement above that in its record since 2005, over a minimum of inspections.",
        Reading = "The record runs from 1 January 2005 (policy RecordStart). Inadequate is not above requires improvement; satisfactory counts as requires improvement (policy Satisfactory).",
        AppliesWhen = JudgementQualifies,
        Conditions =
        [
            RequiresImprovementNow,
            new(
                "no judgement of the record is above RI",
                static (in EligibilityFacts facts) => facts.AboveInRecord() >= 0
                    ? RuleStatus.NotSatisfied
                    : Unless(facts.RecordMayLackJudgements, RuleStatus.Satisfied),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.AddJudgement("latest above RI", in facts, facts.AboveInRecord());
                    collector.Add(facts.Context.RecordStart);
                }),
            new(
                "the record is long enough",
                static (in EligibilityFacts facts) => facts.RecordLength() >= facts.Context.Figures.LongRecordMinimum.Value
                    ? RuleStatus.Satisfied
                    : Unless(facts.RecordMayLackJudgements, RuleStatus.NotSatisfied),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.Add("judgements", facts.RecordLength());
                    collector.Add("from", facts.DateOf(facts.StartOfRecord()));
                    collector.Add(facts.Context.Figures.LongRecordMinimum);
                }),
        ],
    };

    /// <summary>Guidance 1.4, tier 2, first route.</summary>
    public static readonly EligibilityRule TwoConsecutive = new()
    {
        Id = "ELG-TIER2",
        Title = "two consecutive RI",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier2,
        Route = EligibilityRoute.TwoConsecutive,
        Statement = "Tier 2 is for a school with two consecutive requires improvement judgements.",
        Reading = "The judgement that qualifies and the counted judgement before it; satisfactory counts as requires improvement (policy Satisfactory).",
        AppliesWhen = JudgementQualifies,
        Conditions =
        [
            RequiresImprovementNow,
            new(
                "the judgement before it is RI",
                static (in EligibilityFacts facts) => facts.Before(facts.QualifyingIndex) is >= 0 and var before
                    ? Status(facts.IsRequiresImprovement(before))
                    : Unless(facts.History.MayLackEarlier, RuleStatus.NotSatisfied),
                static (in EligibilityFacts facts, FactCollector collector) => collector.AddJudgement("before it", in facts, facts.Before(facts.QualifyingIndex))),
        ],
    };

    /// <summary>Guidance 1.4, tier 2, second route.</summary>
    public static readonly EligibilityRule FirstInspection = new()
    {
        Id = "ELG-TIER2-FIRST",
        Title = "RI at the first inspection",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier2,
        Route = EligibilityRoute.FirstInspection,
        Statement = "Tier 2 is for a school judged requires improvement at its first inspection, with no earlier published rating.",
        Reading = "A predecessor's judgement is an earlier rating where it counts (policy Predecessors).",
        AppliesWhen = JudgementQualifies,
        Conditions =
        [
            RequiresImprovementNow,
            new(
                "there is no earlier judgement",
                static (in EligibilityFacts facts) => facts.Before(facts.QualifyingIndex) >= 0
                    ? RuleStatus.NotSatisfied
                    : Unless(facts.History.MayLackEarlier, RuleStatus.Satisfied),
                static (in EligibilityFacts facts, FactCollector collector) => collector.AddJudgement("before it", in facts, facts.Before(facts.QualifyingIndex))),
        ],
    };

    /// <summary>Guidance 1.4, tier 1.</summary>
    public static readonly EligibilityRule Single = new()
    {
        Id = "ELG-TIER1",
        Title = "a single RI is enough",
        Citations = [Tiers],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.GivesTier,
        Tier = SupportTier.Tier1,
        Route = EligibilityRoute.SingleJudgement,
        Statement = "Tier 1 is for a school with a single requires improvement judgement.",
        Reading = "Every school that requires improvement and meets neither tier 2 nor tier 3, also when an older requires improvement lies further back: the highest tier met wins.",
        AppliesWhen = JudgementQualifies,
        Conditions = [RequiresImprovementNow],
    };
}
