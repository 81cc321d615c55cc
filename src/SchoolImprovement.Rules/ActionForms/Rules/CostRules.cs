using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.8, 6.19 and 6.23: what each activity costs, term by term, and how that comes about.</summary>
internal static class CostRules
{
    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule Termly = new("RAF-COST-TERMLY", "the cost is broken down by term", Must, "6.19")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for has its estimated cost by term.",
        Remedy = "Give the cost of each term.",
        When = [GrantPays],
        Needs = [Given("costs", "there is a cost by term", (in f) => f.Action is { Costs.IsEmpty: false }, (in f) => [new("terms with a cost", f.Action!.Costs.Length)],
            (in f) => $"{TheAction(in f)} has no cost by term.")],
    };

    /// <summary>Guidance 6.19: an estimate of nothing is none.</summary>
    public static readonly ActionFormRule NotNothing = new("RAF-COST-NOTHING", "what the grant pays for costs something", Should, "6.19")
    {
        Scope = ActionFormScope.Action,
        Statement = "An action that the grant pays for costs more than nothing.",
        Remedy = "Give what the action costs, or say that nobody pays for it.",
        When = [GrantPays],
        Needs = [Holds("costs", "it costs something", (in f) => f.Action is not { Costs.IsEmpty: false } action || CostsSomething(action), (in f) => [new("terms with a cost", f.Action!.Costs.Length)],
            (in f) => $"{TheAction(in f)} is paid for by the grant and costs £0.")],
    };

    /// <summary>Guidance 6.6 and 6.19: what costs something, somebody pays.</summary>
    public static readonly ActionFormRule Unpaid = new("RAF-COST-UNPAID", "what nobody pays for costs nothing", Should, "6.19", "6.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "An action that nobody pays for has no costs.",
        Remedy = "Say who pays for the action, or leave the costs out.",
        When = [new("nobody pays for it", (in f) => Is(f.Action?.Funding, FundingSource.None), (in f) => [new("paid for by", Word(f.Action?.Funding))]) { SaidBy = "RAF-FUNDING" }],
        Needs = [Holds("costs", "it costs nothing", (in f) => !HasAmount(f.Action!), (in f) => [new("terms with a cost", f.Action!.Costs.Length)],
            (in f) => $"{TheAction(in f)} costs something, and the form says that nobody pays for it.")],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule Amount = new("RAF-COST-AMOUNT", "the cost is an amount", Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "Each cost of a term that the grant pays for is an amount.",
        Remedy = "Estimate the cost.",
        When = [GrantPays],
        Needs = [Given("amount", "the amount is given", (in f) => f.Cost?.Amount is not null, (in f) => [new("amount", f.Cost?.Amount)],
            (in f) => $"The cost in term {FactValue.From(f.Cost?.Term)} has no amount.")],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule NotNegative = new("RAF-COST-NEGATIVE", "no cost is negative", Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "No cost is below zero.",
        Reading = "Whoever pays; nothing makes room under the cap by costing less than nothing.",
        Remedy = "Correct the amount.",
        When = [new("the amount is given", (in f) => f.Cost?.Amount is not null, (in f) => [new("amount", f.Cost?.Amount)])],
        Needs = [Holds("amount", "the amount is not below zero", (in f) => f.Cost?.Amount >= 0, (in f) => [new("amount", f.Cost?.Amount)],
            (in f) => $"The cost in term {FactValue.From(f.Cost?.Term)} is {FactValue.From(f.Cost?.Amount)}, less than nothing.")],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule Once = new("RAF-COST-ONCE", "each term stands once", Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "A breakdown by term has each term once.",
        Remedy = "Bring the term's costs together in one amount.",
        Needs = [Holds("term", "no cost before it is of the same term", (in f) => IsFirstOfTerm(in f), (in f) => [new("term", f.Cost?.Term)],
            (in f) => $"The costs have term {FactValue.From(f.Cost?.Term)} more than once.")],
    };

    /// <summary>Guidance 6.8 and 6.19.</summary>
    public static readonly ActionFormRule FundedTerm = new("RAF-COST-BEYOND", "the grant pays for the funded terms alone", Must, "6.8", "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "The grant pays for costs in the funded terms; what is spent beyond them the school pays.",
        Reading = "Terms are counted from the first funded term, which is term 1.",
        Remedy = "Move the cost into a funded term, or let the school pay for the action.",
        When = [GrantPays],
        Needs = [Holds("term", "the term is a funded one",
            (in f) => f.Cost is { Term: >= 1 } cost && cost.Term <= f.Offer.ActionForm.FundedTerms.Value,
            (in f) => [new("term", f.Cost?.Term), f.Offer.ActionForm.FundedTerms],
            (in f) => $"The cost of {FactValue.From(f.Cost?.Amount)} is in term {FactValue.From(f.Cost?.Term)}; the grant pays for terms 1 to {f.Offer.ActionForm.FundedTerms.Value}.")],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule RunsInTerm = new("RAF-COST-TERM", "the action runs in the term of the cost", Should, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "A cost stands in a term in which the action runs.",
        Reading = "A term's costs are for the term and the holiday before it; those of the first term for everything since the initial deployment.",
        Remedy = "Move the cost to a term in which the action runs, or correct the action's dates.",
        When = [new(
            "there is a cost, and action and term are dated",
            (in f) => f.Cost is { Amount: not null and not 0 } cost && f.Action is { StartDate: { } start, EndDate: { } end } && start <= end && f.DaysOfTerm(cost.Term) is not null,
            (in f) => [new("term", f.Cost?.Term), new("amount", f.Cost?.Amount), new("starts", f.Action?.StartDate), new("ends", f.Action?.EndDate)])],
        Needs = [Holds("term", "the action runs in that term",
            (in f) => f.DaysOfTerm(f.Cost!.Term) is { } days ? f.Action?.StartDate <= days.LastDay && f.Action?.EndDate >= days.FirstDay : null,
            (in f) => [new("starts", f.Action?.StartDate), new("ends", f.Action?.EndDate), new("the term's days", f.DaysOfTerm(f.Cost!.Term)?.ToString())],
            (in f) => $"{TheAction(in f)} costs {FactValue.From(f.Cost?.Amount)} in term {FactValue.From(f.Cost?.Term)}, {f.DaysOfTerm(f.Cost!.Term)}, and runs from {Day(f.Action?.StartDate)} to {Day(f.Action?.EndDate)}.")],
    };

    /// <summary>Guidance 6.23.</summary>
    public static readonly ActionFormRule Explained = new("RAF-COST-EXPLAINED", "the cost is explained", Should, "6.23")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for explains how its cost comes about.",
        Remedy = "Explain the cost, such as days and the rate of a day.",
        When = [GrantPays],
        Needs = [Given("costExplanation", "the cost is explained", (in f) => IsStated(f.Action?.CostExplanation), (in f) => [new("explanation", Text(f.Action?.CostExplanation))],
            (in f) => $"{TheAction(in f)} does not explain its cost.")],
    };

    /// <summary>Guidance 6.23.</summary>
    public static readonly ActionFormRule Volume = new("RAF-VOLUME", "the volume of activity is stated", Should, "6.23")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for says how much activity it is, such as days or teachers supported.",
        Remedy = "Say how many days, or how many teachers, or the volume in other words.",
        When = [GrantPays],
        Needs = [Given("volume", "days, teachers or another volume is stated",
            (in f) => f.Action?.Volume is { } volume && (volume.Days > 0 || volume.Teachers > 0 || IsStated(volume.Description)),
            (in f) => [new("days", PurposeRules.DaysOf(f.Action?.Volume?.Days)), new("teachers", f.Action?.Volume?.Teachers), new("volume", Text(f.Action?.Volume?.Description))],
            (in f) => $"{TheAction(in f)} does not say how much activity it is.")],
    };

    // An amount that is not known may be something.
    private static bool CostsSomething(RecommendedAction action)
    {
        foreach (var cost in action.Costs)
        {
            if (cost.Amount != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAmount(RecommendedAction action)
    {
        foreach (var cost in action.Costs)
        {
            if (cost.Amount is not (null or 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFirstOfTerm(in ActionFormFacts facts)
    {
        var costs = facts.Action is { } action ? action.Costs : facts.Form.Coordination;
        for (var i = 0; i < facts.ItemIndex; i++)
        {
            if (costs[i].Term == facts.Cost!.Term)
            {
                return false;
            }
        }

        return true;
    }
}
