using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 2.9, 2.10, 6.19 and 6.20: what the grant pays at most, in all and for coordination.</summary>
internal static class FundingRules
{
    private const string GiveTier = "Give the school's tier.";

    private static readonly Condition<ActionFormFacts> TierHasFunding = new(
        "the tier has funding",
        (in facts) => facts.Form.Tier is { } tier
            ? Status(tier is SupportTier.Tier2 or SupportTier.Tier3)
            : Truth.Unknown,
        (in facts) => [new("tier", Word(facts.Form.Tier))]);

    /// <summary>Guidance 6.19 and 2.9.</summary>
    public static readonly ActionFormRule Total = new("RAF-TOTAL", "the total is within the tier's funding", Obligation.Must, "6.19", "2.9")
    {
        Scope = ActionFormScope.Form,
        Statement = "All that the grant is to pay for, coordination included, costs no more than the tier's funding.",
        Reading = "Coordination counts within the total. An amount that is not known may still break the cap, and so may an action of which the form does not say who pays.",
        Remedy = "Reduce the cost of actions, or let the school pay for some.",
        When = [TierHasFunding],
        Needs =
        [
            new(
                "the total is no more than the tier's funding",
                (in facts) =>
                {
                    if (FundingOf(in facts) is not { } most)
                    {
                        return Truth.Unknown;
                    }

                    var requested = facts.Form.FundingRequested;
                    return requested > most.Value ? Truth.No
                        : facts.Form.IsRequestOpen || requested + facts.Form.FundingPerhapsRequested > most.Value ? Truth.Unknown
                        : Truth.Yes;
                },
                (in facts) =>
                [
                    new("requested", facts.Form.FundingRequested),
                    new("of which coordination", facts.Form.CoordinationRequested),
                    .. Fact.IfAny(FundingOf(in facts)),
                ])
            {
                Finding = (in facts) => new(
                    "$.areas",
                    FundingOf(in facts) is not { } most
                        ? $"The total of {Wording.Pounds(facts.Form.FundingRequested)} cannot be checked while the tier is not known."
                        : facts.Form.FundingRequested > most.Value
                            ? $"The total is {Wording.Pounds(facts.Form.FundingRequested)}, {Wording.Pounds(facts.Form.FundingRequested - most.Value)} more than the {Wording.Pounds(most.Value)} of the tier{Within(in facts)}."
                            : $"The total of {Wording.Pounds(facts.Form.FundingRequested)} may be more than the {Wording.Pounds(most.Value)} of the tier: amounts are missing, or the form does not say who pays.",
                    FundingOf(in facts) is not { } known ? GiveTier : facts.Form.FundingRequested > known.Value ? null : "Give the amounts, and say who pays."),
            },
        ],
    };

    /// <summary>Guidance 6.20 and 2.10.</summary>
    public static readonly ActionFormRule Coordination = new("RAF-COORDINATION", "coordination is within its cap", Obligation.Must, "6.20", "2.10")
    {
        Scope = ActionFormScope.Form,
        Statement = "Coordination, ongoing support and monitoring cost no more than the tier's cap for them, within the tier's funding.",
        Remedy = "Reduce what is requested for coordination.",
        When = [TierHasFunding],
        Needs =
        [
            new(
                "coordination is no more than its cap",
                (in facts) =>
                    CoordinationCapOf(in facts) is not { } cap ? Truth.Unknown
                    : facts.Form.CoordinationRequested > cap.Value ? Truth.No
                    : facts.Form.IsCoordinationOpen ? Truth.Unknown
                    : Truth.Yes,
                (in facts) =>
                [
                    new("coordination", facts.Form.CoordinationRequested),
                    .. Fact.IfAny(CoordinationCapOf(in facts)),
                ])
            {
                Finding = (in facts) => new(
                    "$.coordination",
                    CoordinationCapOf(in facts) is not { } cap
                        ? $"Coordination of {Wording.Pounds(facts.Form.CoordinationRequested)} cannot be checked while the tier is not known."
                        : facts.Form.CoordinationRequested > cap.Value
                            ? $"Coordination is {Wording.Pounds(facts.Form.CoordinationRequested)}, more than the {Wording.Pounds(cap.Value)} of the tier."
                            : $"Coordination of {Wording.Pounds(facts.Form.CoordinationRequested)} may be more than the {Wording.Pounds(cap.Value)} of the tier: amounts are missing.",
                    CoordinationCapOf(in facts) is not { } known ? GiveTier : facts.Form.CoordinationRequested > known.Value ? null : "Give the amounts."),
            },
        ],
    };

    /// <summary>Guidance 6.20.</summary>
    public static readonly ActionFormRule CoordinationShare = new("RAF-COORDINATION-SHARE", "coordination is proportionate", Obligation.Should, "6.20", "2.10")
    {
        Scope = ActionFormScope.Form,
        Statement = "What is requested for coordination is proportionate to the funding requested.",
        Reading = "Its share of the funding requested is no greater than the share that its cap has in the tier's funding (policy CoordinationShare).",
        Remedy = "Reduce what is requested for coordination in proportion to the actions.",
        When = [new(
            "the tier has funding, and coordination is requested",
            (in facts) =>
                facts.Policy.CoordinationShare == CoordinationShareReading.CapAlone || facts.Form.CoordinationRequested <= 0
                    ? Truth.No
                    : TierHasFunding.Test(in facts),
            (in facts) => [new("tier", Word(facts.Form.Tier)), new("coordination", facts.Form.CoordinationRequested)])],
        Needs =
        [
            new(
                "its share is no greater than the cap's",
                (in facts) =>
                    FundingOf(in facts) is not { } most || CoordinationCapOf(in facts) is not { } cap
                        ? Truth.Unknown
                        : Status(facts.Form.CoordinationRequested * most.Value <= cap.Value * Base(in facts)),
                (in facts) =>
                [
                    new("coordination", facts.Form.CoordinationRequested),
                    new("of", Base(in facts)),
                    .. Fact.IfAny(CoordinationCapOf(in facts)),
                    .. Fact.IfAny(FundingOf(in facts)),
                ])
            {
                Finding = (in facts) => new(
                    "$.coordination",
                    FundingOf(in facts) is not { } most || CoordinationCapOf(in facts) is not { } cap
                        ? "Whether coordination is proportionate cannot be checked while the tier is not known."
                        : $"Coordination is {Wording.Pounds(facts.Form.CoordinationRequested)} of {Wording.Pounds(Base(in facts))} requested{Percentage(facts.Form.CoordinationRequested, Base(in facts))}; the cap is {Wording.Pounds(cap.Value)} of {Wording.Pounds(most.Value)}{Percentage(cap.Value, most.Value)}.",
                    FundingOf(in facts) is null ? GiveTier : null),
            },
        ],
    };

    private static CitedValue<decimal>? FundingOf(in ActionFormFacts facts) =>
        facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3 ? facts.Offer.Eligibility.Funding.Of(facts.Form.Tier.Value) : null;

    private static CitedValue<decimal>? CoordinationCapOf(in ActionFormFacts facts) =>
        facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3 ? facts.Offer.ActionForm.Coordination.Of(facts.Form.Tier.Value) : null;

    private static decimal Base(in ActionFormFacts facts) =>
        facts.Policy.CoordinationShare == CoordinationShareReading.OfActionsAlone
            ? facts.Form.FundingRequested - facts.Form.CoordinationRequested
            : facts.Form.FundingRequested;

    private static string Within(in ActionFormFacts facts) => facts.Form.CoordinationRequested == 0
        ? ""
        : $"; {Wording.Pounds(facts.Form.CoordinationRequested)} of it is coordination";

    // A share is for reading alone; the rule itself compares exactly.
    private static string Percentage(decimal part, decimal whole) => whole <= 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $", {part / whole:P1}");
}
