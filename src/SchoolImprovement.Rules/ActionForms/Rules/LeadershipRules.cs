using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.4: leadership always, governance and financial management unless there is a reason.</summary>
internal static class LeadershipRules
{
    /// <summary>Guidance 6.4: no rationale replaces leadership.</summary>
    public static readonly ActionFormRule Leadership = new("RAF-LEADERSHIP", "leadership is an area", Obligation.Must, "6.4")
    {
        Scope = ActionFormScope.Form,
        Statement = "Every form has leadership among its areas, whatever the reason for leaving it out.",
        Remedy = "Add the leadership area with actions on what Ofsted found on leadership.",
        Needs =
        [
            new(
                "the form has the leadership area",
                (in facts) => Has(facts.Form, ImprovementAreaKind.Leadership),
                (in facts) => [new("areas", facts.Form.Areas.Length)])
            {
                Finding = (in facts) => new(
                    "$.areas", $"Leadership is not among the improvement areas, of which there are {facts.Form.Areas.Length}; every form addresses it."),
            },
        ],
    };

    /// <summary>Guidance 6.4: what Ofsted found on leadership is answered.</summary>
    public static readonly ActionFormRule Answered = new("RAF-LEADERSHIP-ANSWERED", "the finding on leadership is answered", Obligation.Must, "6.4")
    {
        Scope = ActionFormScope.OfstedFinding,
        Statement = "What Ofsted found on the school's leadership is addressed in the form.",
        Reading = "Each finding on leadership is addressed by an action of the leadership area (policy LeadershipAnswer).",
        Remedy = "Say of an action in the leadership area that it addresses this finding.",
        When = [new(
            "the finding is on leadership",
            (in facts) => OnLeadership(in facts),
            (in facts) => [new("theme", Word(facts.OfstedFinding?.Theme))])],
        Needs =
        [
            new(
                "an action addresses it",
                (in facts) => IfAsked(OnLeadership(in facts), IsAnswered(in facts)),
                (in facts) => [new("finding", Text(facts.OfstedFinding?.Id))])
            {
                Finding = (in facts) => facts.OfstedFinding?.Theme is null
                    ? new(
                        facts.Path("theme"),
                        $"The finding '{Quoted.Of(facts.OfstedFinding?.Id)}' does not say what it is about, and no action on leadership addresses it.",
                        "Say what the finding is about.")
                    : new(facts.Path(), $"The finding '{Quoted.Of(facts.OfstedFinding.Id)}' is on leadership, and no action{(Anywhere(in facts) ? "" : " of the leadership area")} addresses it."),
            },
        ],
    };

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule Governance = new("RAF-GOVERNANCE", "governance, or why not", Obligation.Must, "6.4")
    {
        Scope = ActionFormScope.Form,
        Statement = "Governance is an area, unless the form says why it is secure already or what is in place to address it.",
        Remedy = "Add the governance area, or say why governance is secure or what is in place.",
        Needs =
        [
            new(
                "governance is an area, or its absence is explained",
                (in facts) => 
                    Has(facts.Form, ImprovementAreaKind.Governance) || IsStated(facts.Form.Replaced?.Governance),
                (in facts) =>
                [
                    new("is an area", Has(facts.Form, ImprovementAreaKind.Governance)),
                    new("rationale", Text(facts.Form.Replaced?.Governance)),
                ])
            {
                Finding = (in facts) => new(
                    "$.replaced.governance", "Governance is not an improvement area, and the form does not say why not."),
            },
        ],
    };

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule FinancialManagement = new("RAF-FINANCE", "financial management, or why not", Obligation.Must, "6.4")
    {
        Scope = ActionFormScope.Form,
        Statement = "Financial management is an area, unless the form says why it is secure already or what is in place to address it.",
        Remedy = "Add the financial-management area, or say why it is secure or what is in place.",
        Needs =
        [
            new(
                "financial management is an area, or its absence is explained",
                (in facts) => 
                    Has(facts.Form, ImprovementAreaKind.FinancialManagement) || IsStated(facts.Form.Replaced?.FinancialManagement),
                (in facts) =>
                [
                    new("is an area", Has(facts.Form, ImprovementAreaKind.FinancialManagement)),
                    new("rationale", Text(facts.Form.Replaced?.FinancialManagement)),
                ])
            {
                Finding = (in facts) => new(
                    "$.replaced.financialManagement", "Financial management is not an improvement area, and the form does not say why not."),
            },
        ],
    };

    private static bool Anywhere(in ActionFormFacts facts) => facts.Policy.LeadershipAnswer == LeadershipAnswerReading.InAnyArea;

    private static Truth OnLeadership(in ActionFormFacts facts) => facts.OfstedFinding?.Theme is { } theme
        ? Status(theme == OfstedTheme.Leadership)
        : Truth.Unknown;

    private static bool IsAnswered(in ActionFormFacts facts)
    {
        var anywhere = Anywhere(in facts);
        foreach (var area in facts.Form.Areas)
        {
            if (!anywhere && area.Kind != ImprovementAreaKind.Leadership)
            {
                continue;
            }

            foreach (var action in area.Actions)
            {
                if (Contains(action.OfstedFindings, facts.OfstedFinding?.Id))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
