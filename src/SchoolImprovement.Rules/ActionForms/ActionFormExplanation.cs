namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Makes the whole audit of a form.</summary>
internal static class ActionFormExplanation
{
    /// <param name="rules">The rules.</param>
    /// <param name="facts">The form as a whole.</param>
    /// <param name="result">The form's findings; those of the rules when <see langword="null"/>.</param>
    public static Explanation Of(ActionFormRules rules, in ActionFormFacts facts, ValidationResult? result)
    {
        var findings = new FindingCollector { IsDraft = facts.IsDraft };
        var results = Results(rules, in facts, result is null ? findings : null);
        result ??= findings.ToResult();
        return new()
        {
            Subject = SubjectOf(facts.Form),
            Year = rules.Offer.Year,
            AsAt = facts.Form.SubmittedOn,
            Outcome = EnumWords<Verdict>.Of(result.Verdict),
            Headline = VerdictWords.Headline(result, $" {MomentOf(facts.Stage)}"),
            Conclusions = Conclusions(in facts, result),
            Readings = rules.Policy.DeparturesIn(ReadingTopics.ActionForm),
            DeterminedBy = Places.DeterminedBy(result),
            Results = results,
        };
    }

    private static string? SubjectOf(RecommendedActionForm form) =>
        form.School?.Urn is { } urn ? $"URN {urn}"
        : WrittenText.IsGiven(form.School?.Name) ? Quoted.Of(form.School.Name)
        : null;

    private static string MomentOf(FormStage stage) => stage switch
    {
        FormStage.Drafting => "as a draft",
        FormStage.Submission => "for submission",
        _ => "for the release of funds",
    };

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

    // Every limb is asked once.
    private static ImmutableArray<RuleResult> Results(ActionFormRules rules, in ActionFormFacts facts, FindingCollector? findings)
    {
        var places = ActionFormPlaces.Of(in facts);
        var results = new List<RuleResult>(rules.Set.Sum(rule => Math.Max(places.ByScope[(int)rule.Scope].Length, 1)));
        foreach (var rule in rules.Set.AsSpan())
        {
            var ofScope = places.ByScope[(int)rule.Scope];
            for (var i = 0; i < ofScope.Length; i++)
            {
                var path = places.Paths[(int)rule.Scope][i];
                results.Add(findings is null ? rule.Explain(ofScope, i, path) : rule.Explain(ofScope, i, path, ref findings));
            }

            if (ofScope.Length == 0)
            {
                results.Add(RuleResult.Of(rule, RuleStatus.NotApplicable, [new ConditionResult(NothingOf(rule.Scope), RuleStatus.NotApplicable, [])]));
            }
        }

        return [.. results];
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
