using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 1.5 and 6.1: the form answers the latest Ofsted report, and says why its actions are right.</summary>
internal static class ReportRules
{
    /// <summary>Guidance 6.1.</summary>
    public static readonly ActionFormRule Report = new("RAF-REPORT", "linked to the latest Ofsted report", Obligation.Must, "6.1")
    {
        Scope = ActionFormScope.Form,
        Statement = "The form is linked to the findings of the school's most recent Ofsted report.",
        Remedy = "Give the date of the latest inspection and list its findings.",
        Needs =
        [
            new(
                "the latest inspection is dated",
                (in facts) => Status(facts.Form.LatestReport?.InspectedOn is not null),
                (in facts) => [new("inspected on", facts.Form.LatestReport?.InspectedOn)])
            {
                Finding = (in facts) => new("$.latestReport.inspectedOn", "The form does not say when Ofsted last inspected the school."),
            },
            new(
                "its findings are listed",
                (in facts) => facts.Form.LatestReport is { Findings.IsEmpty: false },
                (in facts) => [new("findings", facts.Form.LatestReport?.Findings.Length ?? 0)])
            {
                Finding = (in facts) => new("$.latestReport.findings", "The form lists no finding of the latest Ofsted report."),
            },
        ],
    };

    /// <summary>Guidance 1.5: a link needs something to point to.</summary>
    public static readonly ActionFormRule FindingId = new("RAF-FINDING-ID", "each finding has a name of its own", Obligation.Should, "1.5")
    {
        Scope = ActionFormScope.OfstedFinding,
        Statement = "Each finding of the report has an id of its own, so that an action can say which one it addresses.",
        Remedy = "Give the finding an id that no other finding has.",
        Needs =
        [
            new(
                "the finding has an id that none before it has",
                (in facts) => IsStated(facts.OfstedFinding?.Id) && EarlierNamesake(in facts) < 0,
                (in facts) => [new("id", Text(facts.OfstedFinding?.Id))])
            {
                Finding = (in facts) => new(
                    facts.Path("id"),
                    EarlierNamesake(in facts) is >= 0 and var earlier
                        ? $"The finding has the id '{Quoted.Of(facts.OfstedFinding!.Id)}', which $.latestReport.findings[{earlier}] has already."
                        : "The finding has no id, so that no action can refer to it."),
            },
        ],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule AreaFinding = new("RAF-AREA-FINDING", "the area answers a finding", Obligation.Should, "1.5")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is linked to a finding of the latest Ofsted report.",
        Reading = "An area is linked when one of its actions addresses a finding that the form lists.",
        Remedy = "Say which Ofsted finding an action of the area addresses.",
        Needs =
        [
            new(
                "an action of the area addresses a listed finding",
                (in facts) => AddressesListed(in facts),
                (in facts) => [new("actions", facts.Area?.Actions.Length ?? 0)])
            {
                Finding = (in facts) => new(
                    facts.Path("actions"), $"{TheArea(in facts)} answers no finding of the latest Ofsted report."),
            },
        ],
    };

    /// <summary>Guidance 1.5: what an action refers to is in the report.</summary>
    public static readonly ActionFormRule KnownFinding = new("RAF-FINDING-LISTED", "what the action addresses is listed", Obligation.Should, "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The findings that an action says it addresses are those of the latest Ofsted report.",
        Remedy = "Correct the id, or list the finding.",
        Needs =
        [
            new(
                "each finding addressed is listed",
                (in facts) => FirstUnlisted(in facts) < 0,
                (in facts) => [new("findings addressed", facts.Action?.OfstedFindings.Length ?? 0)])
            {
                Finding = (in facts) => new(
                    facts.Path($"ofstedFindings[{FirstUnlisted(in facts)}]"),
                    $"{TheAction(in facts)} addresses the finding '{Quoted.Of(facts.Action!.OfstedFindings[FirstUnlisted(in facts)])}', which the form does not list."),
            },
        ],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule Rationale = new("RAF-RATIONALE", "the action has a rationale", Obligation.Should, "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action says why it is right for the school and likely to have impact.",
        Remedy = "Say why this action is right for the school.",
        Needs =
        [
            new(
                "there is a rationale",
                (in facts) => Stated(facts.Action?.Rationale),
                (in facts) => [new("rationale", Text(facts.Action?.Rationale))])
            {
                Finding = (in facts) => new(facts.Path("rationale"), $"{TheAction(in facts)} has no rationale."),
            },
        ],
    };

    private static bool IsListed(RecommendedActionForm form, string id)
    {
        if (form.LatestReport is { } report)
        {
            foreach (var finding in report.Findings)
            {
                if (SameName(finding.Id, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AddressesListed(in ActionFormFacts facts)
    {
        foreach (var action in facts.Area!.Actions)
        {
            foreach (var id in action.OfstedFindings)
            {
                if (IsListed(facts.Form, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int FirstUnlisted(in ActionFormFacts facts)
    {
        var ids = facts.Action!.OfstedFindings;
        for (var i = 0; i < ids.Length; i++)
        {
            if (!IsListed(facts.Form, ids[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EarlierNamesake(in ActionFormFacts facts)
    {
        var findings = facts.Form.LatestReport!.Findings;
        for (var i = 0; i < facts.ItemIndex; i++)
        {
            if (SameName(findings[i].Id, findings[facts.ItemIndex].Id))
            {
                return i;
            }
        }

        return -1;
    }
}
