using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 1.5 and 6.1: the form answers the latest Ofsted report, and says why its actions are right.</summary>
internal static class ReportRules
{
    private static readonly Citation Principles = Citation.Parse("1.5");

    /// <summary>Guidance 6.1.</summary>
    public static readonly ActionFormRule Report = new()
    {
        Id = "RAF-REPORT",
        Title = "linked to the latest Ofsted report",
        Citations = [Citation.Parse("6.1")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "The form is linked to the findings of the school's most recent Ofsted report.",
        Remedy = "Give the date of the latest inspection and list its findings.",
        Conditions =
        [
            new(
                "the latest inspection is dated",
                static (in ActionFormFacts facts) => Status(facts.Form.LatestReport?.InspectedOn is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("inspected on", facts.Form.LatestReport?.InspectedOn))
            {
                Finding = static (in ActionFormFacts facts) => new("$.latestReport.inspectedOn", "The form does not say when Ofsted last inspected the school."),
            },
            new(
                "its findings are listed",
                static (in ActionFormFacts facts) => Status(facts.Form.LatestReport is { Findings.IsEmpty: false }),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("findings", facts.Form.LatestReport?.Findings.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new("$.latestReport.findings", "The form lists no finding of the latest Ofsted report."),
            },
        ],
    };

    /// <summary>Guidance 1.5: a link needs something to point to.</summary>
    public static readonly ActionFormRule FindingId = new()
    {
        Id = "RAF-FINDING-ID",
        Title = "each finding has a name of its own",
        Citations = [Principles],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.OfstedFinding,
        Statement = "Each finding of the report has an id of its own, so that an action can say which one it addresses.",
        Remedy = "Give the finding an id that no other finding has.",
        Conditions =
        [
            new(
                "the finding has an id that none before it has",
                static (in ActionFormFacts facts) => Status(IsStated(facts.OfstedFinding?.Id) && EarlierNamesake(in facts) < 0),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("id", Text(facts.OfstedFinding?.Id)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("id"),
                    EarlierNamesake(in facts) is >= 0 and var earlier
                        ? $"The finding has the id '{Quoted.Of(facts.OfstedFinding!.Id)}', which $.latestReport.findings[{earlier}] has already."
                        : "The finding has no id, so that no action can refer to it."),
            },
        ],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule AreaFinding = new()
    {
        Id = "RAF-AREA-FINDING",
        Title = "the area answers a finding",
        Citations = [Principles],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is linked to a finding of the latest Ofsted report.",
        Reading = "An area is linked when one of its actions addresses a finding that the form lists.",
        Remedy = "Say which Ofsted finding an action of the area addresses.",
        Conditions =
        [
            new(
                "an action of the area addresses a listed finding",
                static (in ActionFormFacts facts) => Status(AddressesListed(in facts)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("actions", facts.Area?.Actions.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("actions"), $"{TheArea(in facts)} answers no finding of the latest Ofsted report."),
            },
        ],
    };

    /// <summary>Guidance 1.5: what an action refers to is in the report.</summary>
    public static readonly ActionFormRule KnownFinding = new()
    {
        Id = "RAF-FINDING-LISTED",
        Title = "what the action addresses is listed",
        Citations = [Principles],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "The findings that an action says it addresses are those of the latest Ofsted report.",
        Remedy = "Correct the id, or list the finding.",
        Conditions =
        [
            new(
                "each finding addressed is listed",
                static (in ActionFormFacts facts) => Status(FirstUnlisted(in facts) < 0),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("findings addressed", facts.Action?.OfstedFindings.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path($"ofstedFindings[{FirstUnlisted(in facts)}]"),
                    $"{TheAction(in facts)} addresses the finding '{Quoted.Of(facts.Action!.OfstedFindings[FirstUnlisted(in facts)])}', which the form does not list."),
            },
        ],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule Rationale = new()
    {
        Id = "RAF-RATIONALE",
        Title = "the action has a rationale",
        Citations = [Principles],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Each action says why it is right for the school and likely to have impact.",
        Remedy = "Say why this action is right for the school.",
        Conditions =
        [
            new(
                "there is a rationale",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Rationale),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("rationale", Text(facts.Action?.Rationale)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("rationale"), $"{TheAction(in facts)} has no rationale."),
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
