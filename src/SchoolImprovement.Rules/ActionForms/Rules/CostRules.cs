using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.8, 6.19 and 6.23: what each activity costs, term by term, and how that comes about.</summary>
internal static class CostRules
{
    private static readonly Citation Costs = Citation.Parse("6.19");

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule Termly = new("RAF-COST-TERMLY", "the cost is broken down by term", Obligation.Must, "6.19")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for has its estimated cost by term.",
        Remedy = "Give the cost of each term.",
        When = [GrantPays],
        Needs =
        [
            new(
                "there is a cost by term",
                (in facts) => IfFunded(in facts, facts.Action is { Costs.IsEmpty: false }),
                (in facts) => [new("terms with a cost", facts.Action?.Costs.Length ?? 0)])
            {
                Finding = (in facts) => new(facts.Path("costs"), $"{TheAction(in facts)} has no cost by term.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule Amount = new("RAF-COST-AMOUNT", "the cost is an amount", Obligation.Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "Each cost of a term that the grant pays for is an amount.",
        Remedy = "Estimate the cost.",
        When = [GrantPays],
        Needs =
        [
            new(
                "the amount is given",
                (in facts) => IfFunded(in facts, facts.Cost?.Amount is not null),
                (in facts) => [new("amount", Pounds(facts.Cost?.Amount))])
            {
                Finding = (in facts) => new(
                    facts.Path("amount"), $"The cost in term {Term(in facts)} has no amount.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule NotNegative = new("RAF-COST-NEGATIVE", "no cost is negative", Obligation.Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "No cost is below zero.",
        Reading = "Whoever pays; nothing makes room under the cap by costing less than nothing.",
        Remedy = "Correct the amount.",
        When = [new(
            "the amount is given",
            (in facts) => Status(facts.Cost?.Amount is not null),
            (in facts) => [new("amount", Pounds(facts.Cost?.Amount))])],
        Needs =
        [
            new(
                "the amount is not below zero",
                (in facts) => facts.Cost?.Amount >= 0,
                (in facts) => [new("amount", Pounds(facts.Cost?.Amount))])
            {
                Finding = (in facts) => new(facts.Path("amount"), $"The cost in term {Term(in facts)} is {Pounds(facts.Cost?.Amount)}, less than nothing."),
            },
        ],
    };

    /// <summary>Guidance 6.19: a breakdown says each term once.</summary>
    public static readonly ActionFormRule Once = new("RAF-COST-ONCE", "each term stands once", Obligation.Must, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "A breakdown by term has each term once.",
        Remedy = "Bring the term's costs together in one amount.",
        Needs =
        [
            new(
                "no cost before it is of the same term",
                (in facts) => IsFirstOfTerm(in facts),
                (in facts) => [new("term", Term(in facts))])
            {
                Finding = (in facts) => new(facts.Path("term"), $"The costs have term {Term(in facts)} more than once."),
            },
        ],
    };

    /// <summary>Guidance 6.8 and 6.19.</summary>
    public static readonly ActionFormRule FundedTerm = new("RAF-COST-BEYOND", "the grant pays for the funded terms alone", Obligation.Must, "6.8", "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "The grant pays for costs in the funded terms; what is spent beyond them the school pays.",
        Reading = "Terms are counted from the first funded term, which is term 1.",
        Remedy = "Move the cost into a funded term, or let the school pay for the action.",
        When = [GrantPays],
        Needs =
        [
            new(
                "the term is a funded one",
                (in facts) => IfFunded(
                    in facts, facts.Cost is { Term: >= 1 } cost && cost.Term <= facts.Offer.ActionForm.FundedTerms.Value),
                (in facts) => [new("term", Term(in facts)), facts.Offer.ActionForm.FundedTerms])
            {
                Finding = (in facts) => new(
                    facts.Path("term"),
                    $"The cost of {Pounds(facts.Cost?.Amount)} is in term {Term(in facts)}; the grant pays for terms 1 to {facts.Offer.ActionForm.FundedTerms.Value}.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.19.</summary>
    public static readonly ActionFormRule RunsInTerm = new("RAF-COST-TERM", "the action runs in the term of the cost", Obligation.Should, "6.19")
    {
        Scope = ActionFormScope.Cost,
        Statement = "A cost stands in a term in which the action runs.",
        Reading = "A term's costs are for the term and the holiday before it; those of the first term for everything since the initial deployment.",
        Remedy = "Move the cost to a term in which the action runs, or correct the action's dates.",
        When = [new(
            "there is a cost, and action and term are dated",
            (in facts) => Status(
                facts.Cost is { Amount: not null and not 0 } cost
                && facts.Action is { StartDate: not null, EndDate: not null }
                && facts.DaysOfTerm(cost.Term) is not null),
            (in facts) => [new("term", Term(in facts)), new("amount", Pounds(facts.Cost?.Amount))])],
        Needs =
        [
            new(
                "the action runs in that term",
                (in facts) => facts.Action is { StartDate: { } start, EndDate: { } end } && facts.DaysOfTerm(facts.Cost!.Term) is { } days
                    ? Status(start <= days.LastDay && end >= days.FirstDay)
                    : Truth.Unknown,
                (in facts) =>
                [
                    new("starts", facts.Action?.StartDate),
                    new("ends", facts.Action?.EndDate),
                    new("the term's days", facts.DaysOfTerm(facts.Cost!.Term)?.ToString()),
                ])
            {
                Finding = (in facts) => new(
                    facts.Path("term"),
                    $"{TheAction(in facts)} costs {Pounds(facts.Cost?.Amount)} in term {Term(in facts)}, {facts.DaysOfTerm(facts.Cost!.Term)}, and runs from {FactValue.From(facts.Action?.StartDate)} to {FactValue.From(facts.Action?.EndDate)}."),
            },
        ],
    };

    /// <summary>Guidance 6.23.</summary>
    public static readonly ActionFormRule Explained = new("RAF-COST-EXPLAINED", "the cost is explained", Obligation.Should, "6.23")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for explains how its cost comes about.",
        Remedy = "Explain the cost, such as days and the rate of a day.",
        When = [GrantPays],
        Needs =
        [
            new(
                "the cost is explained",
                (in facts) => IfFunded(in facts, Stated(facts.Action?.CostExplanation)),
                (in facts) => [new("explanation", Text(facts.Action?.CostExplanation))])
            {
                Finding = (in facts) => new(
                    facts.Path("costExplanation"), $"{TheAction(in facts)} does not explain its cost.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

    /// <summary>Guidance 6.23.</summary>
    public static readonly ActionFormRule Volume = new("RAF-VOLUME", "the volume of activity is stated", Obligation.Should, "6.23")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action that the grant pays for says how much activity it is, such as days or teachers supported.",
        Remedy = "Say how many days, or how many teachers, or the volume in other words.",
        When = [GrantPays],
        Needs =
        [
            new(
                "days, teachers or another volume is stated",
                (in facts) => IfFunded(
                    in facts,
                    facts.Action?.Volume is { } volume && (volume.Days > 0 || volume.Teachers > 0 || IsStated(volume.Description))),
                (in facts) =>
                [
                    new("days", facts.Action?.Volume?.Days?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)),
                    new("teachers", facts.Action?.Volume?.Teachers is { } teachers ? teachers : FactValue.Unknown),
                    new("volume", Text(facts.Action?.Volume?.Description)),
                ])
            {
                Finding = (in facts) => new(
                    facts.Path("volume"), $"{TheAction(in facts)} does not say how much activity it is.{PayerUnknown(in facts)}", SayWhoPays(in facts)),
            },
        ],
    };

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

    private static FactValue Term(in ActionFormFacts facts) => facts.Cost is { } cost ? cost.Term : FactValue.Unknown;

    private static FactValue Pounds(decimal? amount) => amount is { } known ? known : FactValue.Unknown;
}
