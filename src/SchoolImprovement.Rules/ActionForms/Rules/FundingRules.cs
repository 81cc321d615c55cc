using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 2.9, 2.10, 6.19 and 6.20: what the grant pays at most, in all and for coordination.</summary>
internal static class FundingRules
{
    private static readonly Condition<ActionFormFacts> TierHasFunding = new(
        "the tier has funding",
        (in f) => f.Form.Tier?.HasActionForm,
        (in f) => [new("tier", Word(f.Form.Tier))])
    {
        SaidBy = "RAF-TIER",
    };

    /// <summary>Guidance 6.19 and 2.9.</summary>
    public static readonly ActionFormRule Total = new("RAF-TOTAL", "the total is within the tier's funding", Must, "6.19", "2.9")
    {
        Scope = ActionFormScope.Form,
        Statement = "All that the grant is to pay for, coordination included, costs no more than the tier's funding.",
        Reading = "What the grant is to pay counts, and what the school pays does not (policy TotalCost). Coordination counts within the total, and nothing below zero makes room. An amount that is not known may still break the cap, and so may an action of which the form does not say who pays.",
        Remedy = "Reduce the cost of actions, or let the school pay for some.",
        When = [TierHasFunding],
        Needs =
        [
            new(
                "the total is no more than the tier's funding",
                (in f) => FundingOf(in f) is { } most ? IsWithin(most, TotalOf(in f), f.Form.FundingRequested + f.Form.FundingPerhapsRequested, IsOpen(in f)) : Truth.Unknown,
                (in f) => [new("requested", TotalOf(in f)), new("of which coordination", f.Form.CoordinationRequested), .. Fact.IfAny(FundingOf(in f))])
            {
                At = "areas",
                SaidBy = CostRules.Termly.Id,
                Fails = (in f) => FundingOf(in f) is { } most
                    ? $"The total is {Wording.Pounds(TotalOf(in f))}, {Wording.Pounds(TotalOf(in f) - most.Value)} more than the {Wording.Pounds(most.Value)} of the tier{Within(in f)}."
                    : "",
                Lacks = (in f) => $"The total of {Wording.Pounds(TotalOf(in f))} may be more than the {FactValue.From(FundingOf(in f)?.Value)} of the tier: amounts are missing, or the form does not say who pays.",
                Ask = "Give the amounts, and say who pays.",
            },
        ],
    };

    /// <summary>Guidance 6.20 and 2.10.</summary>
    public static readonly ActionFormRule Coordination = new("RAF-COORDINATION", "coordination is within its cap", Must, "6.20", "2.10")
    {
        Scope = ActionFormScope.Form,
        Statement = "Coordination, ongoing support and monitoring cost no more than the tier's cap for them, within the tier's funding.",
        Remedy = "Reduce what is requested for coordination.",
        When = [TierHasFunding],
        Needs =
        [
            new(
                "coordination is no more than its cap",
                (in f) => IsWithinCap(in f),
                (in f) => [new("coordination", f.Form.CoordinationRequested), .. Fact.IfAny(CapOf(in f))])
            {
                At = "coordination",
                Fails = (in f) => $"Coordination is {Wording.Pounds(f.Form.CoordinationRequested)}, more than the {FactValue.From(CapOf(in f)?.Value)} of the tier.",
                Lacks = (in f) => $"Coordination of {Wording.Pounds(f.Form.CoordinationRequested)} may be more than the {FactValue.From(CapOf(in f)?.Value)} of the tier: amounts are missing.",
                Ask = "Give the amounts.",
            },
        ],
    };

    /// <summary>Guidance 6.20.</summary>
    public static readonly ActionFormRule CoordinationShare = new("RAF-COORDINATION-SHARE", "coordination is proportionate", Should, "6.20", "2.10")
    {
        Scope = ActionFormScope.Form,
        Statement = "What is requested for coordination is proportionate to the funding requested.",
        Reading = "Its share of the funding requested is no greater than the share that its cap has in the tier's funding (policy CoordinationShare).",
        Remedy = "Reduce what is requested for coordination in proportion to the actions.",
        When =
        [
            TierHasFunding,
            new(
                "coordination is requested, within its cap",
                (in f) => f.Policy.CoordinationShare != CoordinationShareReading.CapAlone && f.Form.CoordinationRequested > 0 && !IsWithinCap(in f).IsNo,
                (in f) => [new("coordination", f.Form.CoordinationRequested), .. Fact.IfAny(CapOf(in f))]),
        ],
        Needs =
        [
            new(
                "its share is no greater than the cap's",
                IsProportionate,
                (in f) => [new("coordination", f.Form.CoordinationRequested), new("of", Base(in f)), .. Fact.IfAny(CapOf(in f)), .. Fact.IfAny(FundingOf(in f))])
            {
                At = "coordination",
                SaidBy = "RAF-TOTAL",
                Fails = (in f) => Compared(f.Form.CoordinationRequested, Base(in f), CapOf(in f)!.Value, FundingOf(in f)!.Value),
                Lacks = (in f) => $"The share of coordination, {Wording.Pounds(f.Form.CoordinationRequested)} of {Wording.Pounds(Base(in f))} so far, is open: amounts are missing, or the form does not say who pays.",
                Ask = "Give the amounts, and say who pays.",
            },
        ],
    };

    private static Truth IsWithin(CitedValue<decimal> most, decimal atLeast, decimal perhaps, bool isOpen) =>
        atLeast > most.Value ? Truth.No : Truth.Yes.Unless(isOpen || perhaps > most.Value);

    private static Truth IsWithinCap(in ActionFormFacts facts) =>
        CapOf(in facts) is { } cap ? IsWithin(cap, facts.Form.CoordinationRequested, facts.Form.CoordinationRequested, facts.Form.IsCoordinationOpen) : Truth.Unknown;

    // What is not known of coordination makes its share greater, and what is not known of actions makes it smaller.
    private static Truth IsProportionate(in ActionFormFacts facts)
    {
        if (FundingOf(in facts) is not { } most || CapOf(in facts) is not { } cap)
        {
            return Truth.Unknown;
        }

        var coordination = facts.Form.CoordinationRequested * most.Value;
        return coordination <= cap.Value * Base(in facts) ? Truth.Yes.Unless(mayChange: facts.Form.IsCoordinationOpen)
            : Truth.No.Unless(mayChange: facts.Form.IsActionRequestOpen || coordination <= cap.Value * (Base(in facts) + facts.Form.FundingPerhapsRequested));
    }

    private static bool CountsEverything(in ActionFormFacts facts) => facts.Policy.TotalCost == TotalCostReading.AllActions;

    // Where everything counts, it does not matter who pays.
    private static decimal TotalOf(in ActionFormFacts facts) =>
        facts.Form.FundingRequested + (CountsEverything(in facts) ? facts.Form.FundingPerhapsRequested + facts.Form.CostToOthers.Known : 0);

    private static bool IsOpen(in ActionFormFacts facts) =>
        facts.Form.IsRequestOpen || (CountsEverything(in facts) && facts.Form.CostToOthers.IsOpen);

    private static CitedValue<decimal>? FundingOf(in ActionFormFacts facts) => facts.Offer.Eligibility.Funding.OfAny(facts.Form.Tier);

    private static CitedValue<decimal>? CapOf(in ActionFormFacts facts) => facts.Offer.ActionForm.Coordination.OfAny(facts.Form.Tier);

    private static decimal Base(in ActionFormFacts facts) =>
        facts.Policy.CoordinationShare == CoordinationShareReading.OfActionsAlone
            ? facts.Form.FundingRequested - facts.Form.CoordinationRequested
            : facts.Form.FundingRequested;

    private static string Within(in ActionFormFacts facts) => facts.Form.CoordinationRequested == 0
        ? ""
        : $"; {Wording.Pounds(facts.Form.CoordinationRequested)} of it is coordination";

    // The shares are for reading, with as many decimals as tell them apart: where this is asked, the one is greater.
    private static string Compared(decimal coordination, decimal requested, decimal cap, decimal most)
    {
        var part = $"Coordination is {Wording.Pounds(coordination)} of {Wording.Pounds(requested)} requested";
        var whole = $"the cap is {Wording.Pounds(cap)} of {Wording.Pounds(most)}";
        if (requested <= 0)
        {
            return $"{part}; {whole}.";
        }

        var decimals = 1;
        while (Percentage(coordination, requested, decimals) == Percentage(cap, most, decimals))
        {
            decimals++;
        }

        return $"{part}, {Percentage(coordination, requested, decimals)}; {whole}, {Percentage(cap, most, decimals)}.";
    }

    private static string Percentage(decimal part, decimal whole, int decimals) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(part * 100 / whole, decimals):0.############################}%");
}
