using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.4: leadership always, governance and financial management unless there is a reason.</summary>
internal static class LeadershipRules
{
    /// <summary>Guidance 6.4: no rationale replaces leadership.</summary>
    public static readonly ActionFormRule Leadership = new("RAF-LEADERSHIP", "leadership is an area", Must, "6.4")
    {
        Scope = ActionFormScope.Form,
        Statement = "Every form has leadership among its areas, whatever the reason for leaving it out.",
        Remedy = "Add the leadership area with actions on what Ofsted found on leadership.",
        When = [new("the form has areas", (in f) => Truth.Yes.Unless(f.Form.Areas.IsEmpty), (in f) => [new("areas", f.Form.Areas.Length)]) { SaidBy = "RAF-AREAS" }],
        Needs =
        [
            new("the form has the leadership area", (in f) => HasPerhaps(f.Form, ImprovementAreaKind.Leadership), (in f) => [new("areas", f.Form.Areas.Length)])
            {
                At = "areas",
                IsGiven = true,
                SaidBy = "RAF-AREA-KIND",
                Fails = (in f) => $"Leadership is not among the improvement areas, of which there are {f.Form.Areas.Length}; every form addresses it.",
            },
        ],
    };

    /// <summary>Guidance 6.4: what Ofsted found on leadership is answered.</summary>
    public static readonly ActionFormRule Answered = new("RAF-LEADERSHIP-ANSWERED", "the finding on leadership is answered", Must, "6.4")
    {
        Scope = ActionFormScope.OfstedFinding,
        Statement = "What Ofsted found on the school's leadership is addressed in the form.",
        Reading = "Each finding on leadership is addressed by an action of the leadership area (policy LeadershipAnswer).",
        Remedy = "Say of an action in the leadership area that it addresses this finding.",
        When =
        [
            new(
                "the form has areas in which it may be answered",
                (in f) => Truth.Yes.Unless(IsAnywhere(in f) ? f.Form.Areas.IsEmpty : !Has(f.Form, ImprovementAreaKind.Leadership)),
                (in f) => [new("has the leadership area", Has(f.Form, ImprovementAreaKind.Leadership))])
            {
                SaidBy = "RAF-LEADERSHIP",
            },
            new(
                "the area in which it is answered has an action, or there is no such area",
                (in f) => !LacksActions(in f),
                (in f) => [new("areas", f.Form.Areas.Length)]),
            new("the finding is on leadership", (in f) => Is(f.OfstedFinding?.Theme, OfstedTheme.Leadership), (in f) => [new("theme", Word(f.OfstedFinding?.Theme))]),
        ],
        Needs =
        [
            new("an action addresses it", (in f) => IsAnswered(in f), (in f) => [new("finding", Text(f.OfstedFinding?.Id))])
            {
                IsGiven = true,
                Finding = (in f) => f.OfstedFinding?.Theme is null
                    ? new(f.Path("theme"), $"{TheFinding(in f)} does not say what it is about, and no action on leadership addresses it.", "Say what the finding is about.")
                    : new(f.Path(), $"{TheFinding(in f)} is on leadership, and no action{(IsAnywhere(in f) ? "" : " of the leadership area")} addresses it."),
            },
        ],
    };

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule Governance = OrWhyNot(
        "RAF-GOVERNANCE", "Governance", "governance", "replaced.governance", ImprovementAreaKind.Governance, static form => form.Replaced?.Governance);

    /// <summary>Guidance 6.4.</summary>
    public static readonly ActionFormRule FinancialManagement = OrWhyNot(
        "RAF-FINANCE", "Financial management", "financial-management", "replaced.financialManagement", ImprovementAreaKind.FinancialManagement, static form => form.Replaced?.FinancialManagement);

    private static ActionFormRule OrWhyNot(
        string id, string name, string area, string at, ImprovementAreaKind kind, Func<RecommendedActionForm, string?> rationale) => new(id, $"{name.ToLowerInvariant()}, or why not", Must, "6.4")
        {
            Scope = ActionFormScope.Form,
            Statement = $"{name} is an area, unless the form says why it is secure already or what is in place to address it.",
            Remedy = $"Add the {area} area, or say why {name.ToLowerInvariant()} is secure or what is in place.",
            Needs =
            [
                new(
                    $"{name.ToLowerInvariant()} is an area, or its absence is explained",
                    (in f) => HasPerhaps(f.Form, kind) | IsStated(rationale(f.Form)),
                    (in f) => [new("is an area", Has(f.Form, kind)), new("rationale", Text(rationale(f.Form)))])
                {
                    At = at,
                    IsGiven = true,
                    SaidBy = "RAF-AREA-KIND",
                    Fails = (in f) => $"{name} is not an improvement area, and the form does not say why not.",
                },
            ],
        };

    private static bool IsAnywhere(in ActionFormFacts facts) => facts.Policy.LeadershipAnswer == LeadershipAnswerReading.InAnyArea;

    // That an area has no action is said of the area.
    private static bool LacksActions(in ActionFormFacts facts)
    {
        var isThere = false;
        foreach (var area in facts.Form.Areas)
        {
            if (IsAnywhere(in facts) || area.Kind == ImprovementAreaKind.Leadership)
            {
                if (!area.Actions.IsEmpty)
                {
                    return false;
                }

                isThere = true;
            }
        }

        return isThere;
    }

    private static bool IsAnswered(in ActionFormFacts facts)
    {
        var anywhere = IsAnywhere(in facts);
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
