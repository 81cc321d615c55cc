using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.5 and 6.6: what is done, by whom, and who pays; funded or not.</summary>
internal static class ActionRules
{
    private static readonly Citation Action = Citation.Parse("6.5");
    private static readonly Citation Unfunded = Citation.Parse("6.6");

    /// <summary>Guidance 6.5 and 6.6.</summary>
    public static readonly ActionFormRule Activity = new()
    {
        Id = "RAF-ACTIVITY",
        Title = "the activity is set out",
        Citations = [Action, Unfunded],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, sets out what is to be done.",
        Remedy = "Describe what is to be done.",
        Conditions =
        [
            new(
                "the action is described",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Description),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("description", Text(facts.Action?.Description)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("description"), $"{TheAction(in facts)} does not set out what is to be done."),
            },
        ],
    };

    /// <summary>Guidance 6.5 and 6.6.</summary>
    public static readonly ActionFormRule Responsible = new()
    {
        Id = "RAF-RESPONSIBLE",
        Title = "somebody in the school is responsible",
        Citations = [Action, Unfunded],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, says who in the school is responsible for it.",
        Remedy = "Say who in the school carries the action out.",
        Conditions =
        [
            new(
                "the person responsible is named",
                static (in ActionFormFacts facts) => Stated(facts.Action?.ResponsiblePerson),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("responsible", Text(facts.Action?.ResponsiblePerson)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("responsiblePerson"), $"{TheAction(in facts)} does not say who in the school is responsible."),
            },
        ],
    };

    /// <summary>Guidance 6.6 and 6.19: what is funded and what is not can be told apart.</summary>
    public static readonly ActionFormRule Payer = new()
    {
        Id = "RAF-FUNDING",
        Title = "it is said who pays",
        Citations = [Unfunded, Citation.Parse("6.19")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Each action says whether the grant is to pay for it.",
        Reading = "A form has funded and unfunded actions, and the rules on money hang on which is which.",
        Remedy = "Say who pays: the grant, the school, or nobody.",
        Conditions =
        [
            new(
                "the form says who pays",
                static (in ActionFormFacts facts) => Status(facts.Action?.Funding is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("paid for by", Word(facts.Action?.Funding)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("funding"), $"{TheAction(in facts)} does not say who pays for it."),
            },
        ],
    };
}
