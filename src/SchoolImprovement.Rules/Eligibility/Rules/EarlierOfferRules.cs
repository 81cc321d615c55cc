using static SchoolImprovement.Rules.Eligibility.Judgements;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Guidance 1.3: schools that the offer of the year before supported.</summary>
internal static class EarlierOfferRules
{
    /// <summary>Guidance 1.3, first sentence.</summary>
    public static readonly EligibilityRule Supported = new("ELG-PRIOR", "supported under the offer of the year before", Obligation.Should, "1.3")
    {
        Role = EligibilityRuleRole.Bars,
        Statement = "A school that is supported under the offer of the year before is not normally eligible.",
        Reading = "Not normally eligible is an outcome of its own: a person may still decide. Support taken up after the as-at date does not exist.",
        Needs =
        [
            new(
                "the school took up the earlier offer",
                (in facts) => ((Truth)(facts.Prior.IsSupported && !(facts.Prior.TakenUp > facts.AsAt))).Unless(!facts.Prior.IsKnown),
                (in facts) => [new("supported", facts.Prior.IsKnown ? facts.Prior.IsSupported : FactValue.Unknown)]),
        ],
    };

    /// <summary>Guidance 1.3, second sentence.</summary>
    public static readonly EligibilityRule MeetsAnotherTier = new("ELG-PRIOR-TIER", "a later RI meets another tier", Obligation.Must, "1.3")
    {
        Role = EligibilityRuleRole.LiftsBar,
        Statement = "A school that took up the offer of the year before and is later judged requires improvement such that it meets another tier's criteria is eligible for that tier.",
        Reading = "The judgement must be dated after the support was taken up; another tier is any but the one supported (policy AdditionalTier).",
        When = [new(
            "a judgement qualifies a school that was supported",
            (in facts) => facts.QualifyingIndex >= 0 && Supported.Evaluate(in facts) == RuleStatus.Satisfied,
            (in facts) =>
            [
                new("supported", facts.Prior.IsKnown ? facts.Prior.IsSupported : FactValue.Unknown),
                Judged("qualified by", in facts, facts.QualifyingIndex),
            ])],
        Needs =
        [
            new(
                "the RI came after the support was taken up",
                (in facts) => facts.Prior.TakenUp is { } takenUp
                    ? facts.DayOf(facts.QualifyingIndex) > takenUp.DayNumber
                    : Truth.Unknown,
                (in facts) => [new("taken up", facts.Prior.TakenUp), Judged("qualified by", in facts, facts.QualifyingIndex)]),
            new(
                "the tier met is another tier",
                (in facts) => facts.Prior.Tier is { } supported
                    ? facts.Policy.AdditionalTier == AdditionalTierReading.HigherOnly ? facts.TierMet > supported : facts.TierMet != supported
                    : Truth.No.Unless(CanBeAnother(in facts)),
                (in facts) =>
                [
                    new("tier supported", facts.Prior.Tier is { } tier ? (int)tier : FactValue.Unknown),
                    new("tier met", (int)facts.TierMet),
                ]),
        ],
    };

    // No tier lies below the first, whichever it was that was supported.
    private static bool CanBeAnother(in EligibilityFacts facts) =>
        facts.Policy.AdditionalTier == AdditionalTierReading.AnyOther || facts.TierMet > SupportTier.Tier1;
}
