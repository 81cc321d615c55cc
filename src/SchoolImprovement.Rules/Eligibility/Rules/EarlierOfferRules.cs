using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Eligibility.Rules.Judgements;

namespace SchoolImprovement.Rules.Eligibility.Rules;

/// <summary>Guidance 1.3: schools that the offer of the year before supported.</summary>
internal static class EarlierOfferRules
{
    private static readonly Citation Earlier = Citation.Parse("1.3");

    /// <summary>Guidance 1.3, first sentence.</summary>
    public static readonly EligibilityRule Supported = new()
    {
        Id = "ELG-PRIOR",
        Title = "supported under the 2018 to 2019 offer",
        Citations = [Earlier],
        Obligation = Obligation.Should,
        Role = EligibilityRuleRole.Bars,
        Statement = "A school that is supported under the 2018 to 2019 offer is not normally eligible.",
        Reading = "Not normally eligible is an outcome of its own: a person may still decide. Support taken up after the as-at date does not exist.",
        Conditions =
        [
            new(
                "the school took up the earlier offer",
                static (in EligibilityFacts facts) => Unless(
                    !facts.Prior.IsKnown,
                    Status(facts.Prior.IsSupported && !(facts.Prior.TakenUp > facts.AsAt))),
                static (in EligibilityFacts facts, FactCollector collector) =>
                    collector.Add("supported", facts.Prior.IsKnown ? facts.Prior.IsSupported : FactValue.Unknown)),
        ],
    };

    /// <summary>Guidance 1.3, second sentence.</summary>
    public static readonly EligibilityRule MeetsAnotherTier = new()
    {
        Id = "ELG-PRIOR-TIER",
        Title = "a later RI meets another tier",
        Citations = [Earlier],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.LiftsBar,
        Statement = "A school that took up the 2018 to 2019 offer and is later judged requires improvement such that it meets another tier's criteria is eligible for that tier.",
        Reading = "The judgement must be dated after the support was taken up; another tier is any but the one supported (policy AdditionalTier).",
        AppliesWhen = new(
            "a judgement qualifies a school that was supported",
            static (in EligibilityFacts facts) => Status(facts.QualifyingIndex >= 0 && Supported.Evaluate(in facts) == RuleStatus.Satisfied),
            static (in EligibilityFacts facts, FactCollector collector) =>
            {
                collector.Add("supported", facts.Prior.IsKnown ? facts.Prior.IsSupported : FactValue.Unknown);
                collector.AddJudgement("qualified by", in facts, facts.QualifyingIndex);
            }),
        Conditions =
        [
            new(
                "the RI came after the support was taken up",
                static (in EligibilityFacts facts) => facts.Prior.TakenUp is { } takenUp
                    ? Status(facts.DayOf(facts.QualifyingIndex) > takenUp.DayNumber)
                    : RuleStatus.NeedsInformation,
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.Add("taken up", facts.Prior.TakenUp);
                    collector.AddJudgement("qualified by", in facts, facts.QualifyingIndex);
                }),
            new(
                "the tier met is another tier",
                static (in EligibilityFacts facts) => facts.Prior.Tier is { } supported
                    ? Status(facts.Policy.AdditionalTier == AdditionalTierReading.HigherOnly
                        ? facts.TierMet > supported
                        : facts.TierMet != supported)
                    : Unless(CanBeAnother(in facts), RuleStatus.NotSatisfied),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.Add("tier supported", facts.Prior.Tier is { } tier ? (int)tier : FactValue.Unknown);
                    collector.Add("tier met", (int)facts.TierMet);
                }),
        ],
    };

    // No tier lies below the first, whichever it was that was supported.
    private static bool CanBeAnother(in EligibilityFacts facts) =>
        facts.Policy.AdditionalTier == AdditionalTierReading.AnyOther || facts.TierMet > SupportTier.Tier1;
}
