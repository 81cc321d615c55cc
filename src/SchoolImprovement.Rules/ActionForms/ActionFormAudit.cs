using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Decisions.Rendering;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Makes the whole audit of a form.</summary>
internal static class ActionFormAudit
{
    public static Explanation Of(ActionFormRules rules, in ActionFormFacts facts, ActionFormSubjects subjects, ValidationResult result) => new()
    {
        Subject = SubjectOf(facts.Form),
        Year = rules.Offer.Year,
        AsAt = facts.Form.SubmittedOn,
        Outcome = VerdictWords.Word(result.Verdict),
        Headline = Headline(in facts, result),
        Conclusions = Conclusions(in facts, result),
        Readings = rules.Policy.Departures,
        DeterminedBy = Determining(rules, result),
        Results = Results(rules, subjects),
    };

    private static string? SubjectOf(RecommendedActionForm form) =>
        form.School?.Urn is { } urn ? $"URN {urn}"
        : string.IsNullOrWhiteSpace(form.School?.Name) ? null
        : Quoted.Of(form.School.Name);

    private static string Headline(in ActionFormFacts facts, ValidationResult result)
    {
        var moment = facts.Stage switch
        {
            FormStage.Drafting => "as a draft",
            FormStage.Submission => "for submission",
            _ => "for the release of funds",
        };
        return VerdictWords.Headline(result, $" {moment}");
    }

    private static ImmutableArray<Fact> Conclusions(in ActionFormFacts facts, ValidationResult result)
    {
        var form = facts.Form;
        return
        [
            new("tier", form.Tier is { } tier ? (int)tier : FactValue.Unknown),
            new("funding requested", form.FundingRequested),
            new("coordination requested", form.CoordinationRequested),
            new("funded activity ends by", facts.LastFundedDay),
            new("terms of", facts.Calendar.Description),
            new("errors", result.Count(Severity.Error)),
            new("warnings", result.Count(Severity.Warning)),
        ];
    }

    private static ImmutableArray<string> Determining(ActionFormRules rules, ValidationResult result)
    {
        var ids = result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return [.. rules.Set.Select(rule => rule.Id).Where(ids.Contains)];
    }

    private static ImmutableArray<RuleResult> Results(ActionFormRules rules, ActionFormSubjects subjects)
    {
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        foreach (var rule in rules.Set)
        {
            foreach (ref readonly var subject in subjects[rule.Scope])
            {
                results.Add(rule.Explain(in subject, rule.Scope == ActionFormScope.Form ? null : subject.Path()));
            }

            if (subjects[rule.Scope].IsEmpty)
            {
                results.Add(RuleResult.Of(rule, RuleStatus.NotApplicable, [new ConditionResult(NothingOf(rule.Scope), RuleStatus.NotApplicable, [])]));
            }
        }

        return results.ToImmutable();
    }

    private static string NothingOf(ActionFormScope scope) => scope switch
    {
        ActionFormScope.OfstedFinding => "the form lists an Ofsted finding",
        ActionFormScope.Area => "the form has an improvement area",
        ActionFormScope.Action => "the form has an action",
        ActionFormScope.Outcome => "the form has an expected outcome",
        ActionFormScope.Cost => "the form has a cost",
        _ => "the form lists an adviser's outstanding action",
    };
}
