using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Cases;

/// <summary>Gives the rules of each topic, and an application's own checks, to whoever asks them one by one.</summary>
/// <remarks>Thread-safe. Make them once and keep them.</remarks>
public static class CaseRules
{
    /// <summary>The rules on eligibility. Those that only inform are asked before any judgement is weighed.</summary>
    public static CaseRules<EligibilityCase, EligibilityFacts, EligibilityDecision> Of(EligibilityRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesOf = @case => EligibilityPlaces.Of(rules, rules.FactsOf(@case.History, @case.AsAt, @case.Prior)),
            ScopeOf = static rule => EligibilityPlaces.ScopeOf(((EligibilityRule)rule).Role),
            Unsaid = static rule => ((EligibilityRule)rule).Role == EligibilityRuleRole.Requires ? RuleStatus.Satisfied : RuleStatus.NotSatisfied,
            NumberOf = static (in EligibilityFacts facts) => facts.Place,
            Conclude = (@case, _, told) =>
            {
                var facts = rules.FactsOf(@case.History, @case.AsAt, @case.Prior);
                var decision = rules.Decide(ref facts, told);
                var basis = facts;
                return new(@case, decision, () => rules.Explain(decision, in basis).ToDocument());
            },
        });
    }

    /// <summary>The rules on the form, asked about the form and its parts. They follow the eligibility decision of the form's school.</summary>
    public static CaseRules<ActionFormCase, ActionFormFacts, ValidationResult> Of(ActionFormRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Checks<ActionFormCase, ActionFormFacts>(
            rules.Set.Name,
            rules.Set,
            @case => rules.PlacesOf(@case.Form, @case.Calendar, @case.Stage),
            static rule => (int)((ActionFormRule)rule).Scope,
            (@case, result) => rules.Audit(@case.Form, @case.Calendar, @case.Stage, result),
            static (@case, decision) => @case.Under(decision),
            static @case => @case.Stage == FormStage.Drafting);
    }

    /// <summary>The rules on the termly update, asked about the update, the plan's parts and the update's.</summary>
    public static CaseRules<MonitoringCase, MonitoringFacts, ValidationResult> Of(MonitoringRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Checks<MonitoringCase, MonitoringFacts>(
            rules.Set.Name,
            rules.Set,
            @case => rules.PlacesOf(@case.Plan, @case.Update),
            static rule => (int)((MonitoringRule)rule).Scope,
            (@case, _) => rules.Audit(@case.Plan, @case.Update));
    }

    /// <summary>The rules on the match and the deployment.</summary>
    public static CaseRules<MatchCase, MatchFacts, ValidationResult> Of(MatchRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Checks<MatchCase, MatchFacts>(
            rules.Set.Name, rules.Set, @case => [[new(rules, @case.Match)]], OnlyScope, (@case, _) => rules.Audit(@case.Match));
    }

    /// <summary>The rules on the tier 1 return.</summary>
    public static CaseRules<Tier1ReturnCase, Tier1ReturnFacts, ValidationResult> Of(Tier1ReturnRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Checks<Tier1ReturnCase, Tier1ReturnFacts>(
            rules.Set.Name, rules.Set, @case => [[new(rules, @case.Return)]], OnlyScope, (@case, _) => rules.Audit(@case.Return));
    }

    /// <summary>The rules on pay, asked about the claim and each of its days.</summary>
    public static CaseRules<PayCase, PayFacts, PayStatement> Of(PayRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesOf = @case => rules.PlacesOf(@case.Claim, @case.Earlier),
            ScopeOf = static rule => ((PayRule)rule).IsOfDay ? 1 : 0,
            Unsaid = static rule => ((PayRule)rule).Role == PayRuleRole.GivesRate ? RuleStatus.NotSatisfied : RuleStatus.Satisfied,
            Reports = static rule => ((PayRule)rule).Role is PayRuleRole.Refuses or PayRuleRole.Notes,
            NumberOf = static (in PayFacts facts) => facts.DayIndex,
            Conclude = (@case, _, told) =>
            {
                var statement = rules.Decide(@case.Claim, @case.Earlier, told);
                return new(@case, statement, statement.Explain);
            },
        });
    }

    /// <summary>The rules on the payment of the grant, asked about the grant, its instalments and what they pay for.</summary>
    public static CaseRules<GrantCase, GrantFacts, GrantDecision> Of(GrantRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesOf = @case => rules.PlacesOf(@case.Grant, @case.EvidenceUnder(rules), @case.AsAt),
            ScopeOf = static rule => (int)((GrantRule)rule).Scope,
            Unsaid = static _ => RuleStatus.NotApplicable,
            NumberOf = static (in GrantFacts facts) => facts.Place,
            Conclude = (@case, _, told) =>
            {
                var evidence = @case.EvidenceUnder(rules);
                var decision = rules.Decide(@case.Grant, evidence, @case.AsAt, told);
                return new(@case, decision, () => rules.Explain(decision, evidence).ToDocument());
            },
        });
    }

    /// <summary>An application's own rules that check documents, each asked about every place.</summary>
    /// <typeparam name="TCase">The kind of document; told apart by its equality.</typeparam>
    /// <typeparam name="TFacts">What the rules look at.</typeparam>
    /// <param name="rules">The rules.</param>
    /// <param name="places">The places of a document, in the order in which they are reported.</param>
    /// <param name="explain">Says why a document has its findings; an explanation is refused when <see langword="null"/>.</param>
    public static CaseRules<TCase, TFacts, ValidationResult> Of<TCase, TFacts>(
        RuleSet<CheckRule<TFacts>> rules,
        Func<TCase, IEnumerable<TFacts>> places,
        Func<TCase, ValidationResult, Explanation>? explain = null)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(places);
        return Checks<TCase, TFacts>(
            rules.Name,
            rules,
            @case => [[.. places(@case)]],
            OnlyScope,
            explain ?? ((@case, _) => throw new NotSupportedException($"Nobody says how {rules.Name} explains {@case}.")));
    }

    private static CaseRules<TCase, TFacts, ValidationResult> Checks<TCase, TFacts>(
        string name,
        IReadOnlyList<Rule<TFacts>> rules,
        Func<TCase, TFacts[][]> places,
        Func<Rule<TFacts>, int> scopeOf,
        Func<TCase, ValidationResult, Explanation> explain,
        Func<TCase, EligibilityDecision, TCase>? follow = null,
        Func<TCase, bool>? isDraft = null)
        where TCase : class => new(name, rules, new()
        {
            PlacesOf = places,
            IsDraft = isDraft ?? (static _ => false),
            ScopeOf = scopeOf,
            Unsaid = static _ => RuleStatus.Satisfied,
            Follow = follow,
            Conclude = (@case, statements, _) =>
            {
                var findings = new FindingCollector();
                foreach (var statement in statements)
                {
                    findings.Add(statement.Finding!);
                }

                var result = findings.ToResult();
                return new(@case, result, () => explain(@case, result));
            },
        });

    private static int OnlyScope(Rule rule) => 0;
}
