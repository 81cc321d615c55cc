using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 1.5 and 6.1: the form answers the latest Ofsted report, and says why its actions are right.</summary>
internal static class ReportRules
{
    private static readonly Condition<ActionFormFacts> FindingsListed = new(
        "the findings of the report are listed",
        (in f) => Truth.Yes.Unless(f.Form.LatestReport is not { Findings.IsEmpty: false }),
        (in f) => [new("findings", f.Form.LatestReport?.Findings.Length)])
    {
        SaidBy = "RAF-REPORT",
    };

    /// <summary>Guidance 6.1.</summary>
    public static readonly ActionFormRule Report = new("RAF-REPORT", "linked to the latest Ofsted report", Must, "6.1")
    {
        Scope = ActionFormScope.Form,
        Statement = "The form is linked to the findings of the school's most recent Ofsted report.",
        Remedy = "Give the date of the latest inspection and list its findings.",
        Needs =
        [
            Given("latestReport", "the form has a report", (in f) => HasReport(in f), (in f) => [new("has a report", HasReport(in f))],
                (in f) => "The form does not say when Ofsted last inspected the school, or what it found."),
            Given("latestReport.inspectedOn", "the inspection of a report that it has is dated", (in f) => !HasReport(in f) || f.Form.LatestReport?.InspectedOn is not null, (in f) => [new("inspected on", f.Form.LatestReport?.InspectedOn)],
                (in f) => "The form does not say when Ofsted last inspected the school."),
            Given("latestReport.findings", "the findings of a report that it has are listed", (in f) => !HasReport(in f) || f.Form.LatestReport is { Findings.IsEmpty: false }, (in f) => [new("findings", f.Form.LatestReport?.Findings.Length)],
                (in f) => "The form lists no finding of the latest Ofsted report."),
        ],
    };

    /// <summary>Guidance 6.1: what the form answers was there when it was submitted.</summary>
    public static readonly ActionFormRule Earlier = new("RAF-REPORT-DATE", "the inspection came before the form", Must, "6.1")
    {
        Scope = ActionFormScope.Form,
        Statement = "The latest inspection is not later than the form's submission.",
        Reading = "It may have ended on the day of submission.",
        Remedy = "Correct the day of the inspection, or that of the submission.",
        Needs = [Holds("latestReport.inspectedOn", "the inspection is not later than the submission",
            (in f) => !(f.Form.LatestReport?.InspectedOn > f.Form.SubmittedOn),
            (in f) => [new("inspected on", f.Form.LatestReport?.InspectedOn), new("submitted on", f.Form.SubmittedOn)],
            (in f) => $"The inspection is dated {Day(f.Form.LatestReport?.InspectedOn)}, after the submission on {Day(f.Form.SubmittedOn)}.")],
    };

    /// <summary>Guidance 1.5: a link needs something to point to.</summary>
    public static readonly ActionFormRule FindingId = new("RAF-FINDING-ID", "each finding has a name of its own", Should, "1.5")
    {
        Scope = ActionFormScope.OfstedFinding,
        Statement = "Each finding of the report has an id of its own, so that an action can say which one it addresses.",
        Remedy = "Give the finding an id that no other finding has.",
        Needs = [Given("id", "the finding has an id", (in f) => IsStated(f.OfstedFinding?.Id), (in f) => [new("id", Text(f.OfstedFinding?.Id))],
            (in f) => $"{TheFinding(in f)} has no id, so that no action can refer to it."),
            Holds("id", "no finding before it has the same id", (in f) => EarlierNamesake(in f) < 0, (in f) => [new("id", Text(f.OfstedFinding?.Id))],
            (in f) => $"The {Ordinal(f.ItemIndex)} finding of the report has the id '{Quoted.Of(f.OfstedFinding?.Id)}', which the {Ordinal(EarlierNamesake(in f))} finding has already.")],
    };

    /// <summary>Guidance 1.5: what an action addresses can be read.</summary>
    public static readonly ActionFormRule FindingText = new("RAF-FINDING-TEXT", "it is said what Ofsted found", Should, "1.5")
    {
        Scope = ActionFormScope.OfstedFinding,
        Statement = "Each finding of the report says what Ofsted found.",
        Remedy = "Say in a sentence what Ofsted found.",
        Needs = [Given("text", "the finding has a text", (in f) => IsStated(f.OfstedFinding?.Text), (in f) => [new("text", Text(f.OfstedFinding?.Text))],
            (in f) => $"{TheFinding(in f)} does not say what Ofsted found.")],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule AreaFinding = new("RAF-AREA-FINDING", "the area answers a finding", Should, "1.5")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is linked to a finding of the latest Ofsted report.",
        Reading = "An area is linked when one of its actions addresses a finding that the form lists.",
        Remedy = "Say which Ofsted finding an action of the area addresses.",
        When = [AreaRules.HasActions, FindingsListed],
        Needs = [Given("actions", "an action of the area addresses a listed finding", (in f) => AddressesListed(in f), (in f) => [new("actions", f.Area!.Actions.Length)],
            (in f) => $"{TheArea(in f)} answers no finding of the latest Ofsted report.")],
    };

    /// <summary>Guidance 1.5: what an action refers to is in the report.</summary>
    public static readonly ActionFormRule KnownFinding = new("RAF-FINDING-LISTED", "what the action addresses is listed", Should, "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "The findings that an action says it addresses are those of the latest Ofsted report.",
        Remedy = "Correct the id, or list the finding.",
        When = [FindingsListed],
        Needs =
        [
            new("each finding addressed is listed", (in f) => FirstUnlisted(in f) < 0, (in f) => [new("findings addressed", f.Action!.OfstedFindings.Length)])
            {
                Finding = (in f) => new(
                    f.Path($"ofstedFindings[{FirstUnlisted(in f)}]"),
                    $"{TheAction(in f)} addresses the finding '{Quoted.Of(f.Action!.OfstedFindings[FirstUnlisted(in f)])}', which the form does not list."),
            },
        ],
    };

    /// <summary>Guidance 1.5.</summary>
    public static readonly ActionFormRule Rationale = new("RAF-RATIONALE", "the action has a rationale", Should, "1.5")
    {
        Scope = ActionFormScope.Action,
        Statement = "Each action says why it is right for the school and likely to have impact.",
        Remedy = "Say why this action is right for the school.",
        Needs = [Given("rationale", "there is a rationale", (in f) => IsStated(f.Action?.Rationale), (in f) => [new("rationale", Text(f.Action?.Rationale))],
            (in f) => $"{TheAction(in f)} has no rationale.")],
    };

    private static bool HasReport(in ActionFormFacts facts) => facts.Form.LatestReport is { InspectedOn: not null } or { Findings.IsEmpty: false };

    private static bool IsListed(RecommendedActionForm form, string id)
    {
        foreach (var finding in form.LatestReport is { } report ? report.Findings : [])
        {
            if (WrittenText.SameName(finding.Id, id))
            {
                return true;
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
            if (WrittenText.SameName(findings[i].Id, findings[facts.ItemIndex].Id))
            {
                return i;
            }
        }

        return -1;
    }
}
