using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.5 and 6.6: what is done, by whom, and who pays; funded or not.</summary>
internal static class ActionRules
{
    /// <summary>Guidance 6.5 and 6.6.</summary>
    public static readonly ActionFormRule Activity = new("RAF-ACTIVITY", "the activity is set out", Must, "6.5", "6.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, sets out what is to be done.",
        Remedy = "Describe what is to be done.",
        Needs = [Given("description", "the action is described", (in f) => IsStated(f.Action?.Description), (in f) => [new("description", Text(f.Action?.Description))],
            (in f) => $"{TheAction(in f)} does not set out what is to be done.")],
    };

    /// <summary>Guidance 6.5 and 6.6.</summary>
    public static readonly ActionFormRule Responsible = new("RAF-RESPONSIBLE", "somebody in the school is responsible", Must, "6.5", "6.6")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action, funded or not, says who in the school is responsible for it.",
        Remedy = "Say who in the school carries the action out.",
        Needs = [Given("responsiblePerson", "the person responsible is named", (in f) => IsStated(f.Action?.ResponsiblePerson), (in f) => [new("responsible", Text(f.Action?.ResponsiblePerson))],
            (in f) => $"{TheAction(in f)} does not say who in the school is responsible.")],
    };

    /// <summary>Guidance 6.6 and 6.19: what is funded and what is not can be told apart.</summary>
    public static readonly ActionFormRule Payer = new("RAF-FUNDING", "it is said who pays", Must, "6.6", "6.19")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action says whether the grant is to pay for it.",
        Reading = "A form has funded and unfunded actions, and the rules on money hang on which is which.",
        Remedy = "Say who pays: the grant, the school, or nobody.",
        Needs = [Given("funding", "the form says who pays", (in f) => f.Action?.Funding is not null, (in f) => [new("paid for by", Word(f.Action?.Funding))],
            (in f) => $"{TheAction(in f)} does not say who pays for it.")],
    };
}
