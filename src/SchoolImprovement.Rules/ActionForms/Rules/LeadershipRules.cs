using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.4: leadership always, governance and financial management unless there is a reason.</summary>
internal static class LeadershipRules
{
    private static readonly Citation Group = Citation.Parse("6.4");

    /// <summary>Guidance 6.4: no rationale replaces leadership.</summary>
    public static readonly ActionFormRule Leadership = new()
    {
        Id = "RAF-LEADERSHIP",
        Title = "leadership is an area",
        Citations = [Group],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "Every form has leadership among its areas, whatever the reason for leaving it out.",
        Remedy = "Add the leadership area with actions on what Ofsted found on leadership.",
        Conditions =
        [
            new(
                "the form has the leadership area",
                static (in ActionFormFacts facts) => Status(Has(facts.Form, ImprovementAreaKind.Leadership)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("areas", facts.Form.Areas.Length))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    "$.areas", $"Leadership is not among the improvement areas, of which there are {facts.Form.Areas.Length}; every form addresses it."),
            },
        ],
    };

    /// <summary>Guidance 6.4: what Ofsted found on leadership is answered.</summary>
    public static readonly ActionFormRule Answered = new()
    {
        Id = "RAF-LEADERSHIP-ANSWERED",
        Title = "the finding on leadership is answered",
        Citations = [Group],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.OfstedFinding,
        Statement = "What Ofsted found on the school's leadership is addressed in the form.",
        Reading = "Each finding on leadership is addressed by an action of the leadership area (policy LeadershipAnswer).",
        Remedy = "Say of an action in the leadership area that it addresses this finding.",
        AppliesWhen = new(
            "the finding is on leadership",
            static (in ActionFormFacts facts) => OnLeadership(in facts),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("theme", Word(facts.OfstedFinding?.Theme))),
        Conditions =
        [
            new(
                "an action addresses it",
                static (in ActionFormFacts facts) => IfAsked(OnLeadership(in facts), IsAnswered(in facts)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("finding", Text(facts.OfstedFinding?.Id)))
            {
                Finding = static (in ActionFormFacts facts) => facts.OfstedFinding?.Theme is null
                    ? new(
                        facts.Path("theme"),
                        $"The finding '{Quoted.Of(facts.OfstedFinding?.Id)}' does not say what it is about, and no action on leadership addresses it.",
                        "Say what the finding is about.")
                    : new(facts.Path(), $"The finding '{Quoted.Of(facts.OfstedFinding.Id)}' is on leadership, and no action{(Anywhere(in facts) ? "" : " of the leadership area")} addresses it."),
            },
        ],
    };

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule Governance = new()
    {
        Id = "RAF-GOVERNANCE",
        Title = "governance, or why not",
        Citations = [Group],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "Governance is an area, unless the form says why it is secure already or what is in place to address it.",
        Remedy = "Add the governance area, or say why governance is secure or what is in place.",
        Conditions =
        [
            new(
                "governance is an area, or its absence is explained",
                static (in ActionFormFacts facts) => Status(
                    Has(facts.Form, ImprovementAreaKind.Governance) || IsStated(facts.Form.Replaced?.Governance)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("is an area", Has(facts.Form, ImprovementAreaKind.Governance));
                    collector.Add("rationale", Text(facts.Form.Replaced?.Governance));
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    "$.replaced.governance", "Governance is not an improvement area, and the form does not say why not."),
            },
        ],
    };

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule FinancialManagement = new()
    {
        Id = "RAF-FINANCE",
        Title = "financial management, or why not",
        Citations = [Group],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "Financial management is an area, unless the form says why it is secure already or what is in place to address it.",
        Remedy = "Add the financial-management area, or say why it is secure or what is in place.",
        Conditions =
        [
            new(
                "financial management is an area, or its absence is explained",
                static (in ActionFormFacts facts) => Status(
                    Has(facts.Form, ImprovementAreaKind.FinancialManagement) || IsStated(facts.Form.Replaced?.FinancialManagement)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("is an area", Has(facts.Form, ImprovementAreaKind.FinancialManagement));
                    collector.Add("rationale", Text(facts.Form.Replaced?.FinancialManagement));
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    "$.replaced.financialManagement", "Financial management is not an improvement area, and the form does not say why not."),
            },
        ],
    };

    private static bool Anywhere(in ActionFormFacts facts) => facts.Policy.LeadershipAnswer == LeadershipAnswerReading.InAnyArea;

    private static RuleStatus OnLeadership(in ActionFormFacts facts) => facts.OfstedFinding?.Theme is { } theme
        ? Status(theme == OfstedTheme.Leadership)
        : RuleStatus.NeedsInformation;

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
