using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Cases;

/// <summary>Gives the rules of each topic, and an application's own checks, to whoever asks them one by one.</summary>
/// <remarks>Thread-safe. Make them once and keep them.</remarks>
/// <example>
/// <code>
/// var history = InspectionHistory.Of(new Urn(900123), (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
/// var rules = CaseRules.Of(EligibilityRules.Default);
/// CaseDecision&lt;EligibilityCase, EligibilityDecision&gt; decided = rules.Decide(new EligibilityCase(history, new DateOnly(2019, 9, 1), PriorSupport.None));
/// Console.WriteLine(decided.Decision);
/// </code>
/// </example>
public static class CaseRules
{
    /// <summary>The rules on eligibility. Those that only inform are asked before any judgement is weighed.</summary>
    public static CaseRules<EligibilityCase, EligibilityFacts, EligibilityDecision> Of(EligibilityRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesByScope = @case => EligibilityPlaces.Of(rules, Start(@case)),
            ScopeOf = static rule => EligibilityPlaces.ScopeOf(((EligibilityRule)rule).Role),
            DefaultStatusOf = static rule => ((EligibilityRule)rule).Role == EligibilityRuleRole.Requires ? RuleStatus.Satisfied : RuleStatus.NotSatisfied,
            PlaceKeyOf = static (in EligibilityFacts facts) => facts.Place,
            Decide = @case => rules.Decide(@case.History, @case.AsAt, @case.Prior),
            DecideFrom = (@case, _, recorded) =>
            {
                var facts = Start(@case);
                return rules.Decide(ref facts, recorded);
            },
            Explain = (@case, _, recorded) =>
            {
                var facts = Start(@case);
                var decision = rules.Decide(ref facts, recorded);
                return rules.Explain(decision, in facts);
            },
            Only = include => Of(new EligibilityRules(rules.Offer, rules.Policy, Chosen(rules.Set, include))),
        });

        EligibilityFacts Start(EligibilityCase @case) => rules.FactsOf(@case.History, @case.AsAt, @case.Prior);
    }

    /// <summary>The rules on the form, asked about the form and its parts. They follow the eligibility decision of the form's school.</summary>
    public static CaseRules<ActionFormCase, ActionFormFacts, ValidationResult> Of(ActionFormRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, Checks<ActionFormCase, ActionFormFacts>(
            @case => rules.PlacesOf(@case.Form, @case.Calendar, @case.Stage),
            static rule => (int)((ActionFormRule)rule).Scope,
            @case => rules.Check(@case.Form, @case.Calendar, @case.Stage),
            (@case, result) => rules.Explain(@case.Form, @case.Calendar, @case.Stage, result),
            include => Of(new ActionFormRules(rules.Offer, rules.Policy, Chosen(rules.Set, include), rules.Hubs)),
            static (@case, decision) => @case.Under(decision),
            static @case => @case.Stage == FormStage.Drafting));
    }

    /// <summary>The rules on the termly update, asked about the update, the plan's parts and the update's.</summary>
    public static CaseRules<MonitoringCase, MonitoringFacts, ValidationResult> Of(MonitoringRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, Checks<MonitoringCase, MonitoringFacts>(
            @case => rules.PlacesOf(@case.Plan, @case.Update),
            static rule => (int)((MonitoringRule)rule).Scope,
            @case => rules.Check(@case.Plan, @case.Update),
            (@case, _) => rules.Explain(@case.Plan, @case.Update),
            include => Of(new MonitoringRules(rules.Offer, rules.Policy, Chosen(rules.Set, include)))));
    }

    /// <summary>The rules on the match and the deployment.</summary>
    public static CaseRules<MatchCase, MatchFacts, ValidationResult> Of(MatchRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, Checks<MatchCase, MatchFacts>(
            @case => [[new(rules, @case.Match)]],
            OnlyScope,
            @case => rules.Check(@case.Match),
            (@case, _) => rules.Explain(@case.Match),
            include => Of(new MatchRules(rules.Offer, rules.Policy, Chosen(rules.Set, include)))));
    }

    /// <summary>The rules on the tier 1 return.</summary>
    public static CaseRules<Tier1ReturnCase, Tier1ReturnFacts, ValidationResult> Of(Tier1ReturnRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, Checks<Tier1ReturnCase, Tier1ReturnFacts>(
            @case => [[new(rules, @case.Return)]],
            OnlyScope,
            @case => rules.Check(@case.Return),
            (@case, _) => rules.Explain(@case.Return),
            include => Of(new Tier1ReturnRules(rules.Offer, Chosen(rules.Set, include)))));
    }

    /// <summary>The rules on pay, asked about the claim and each of its days.</summary>
    public static CaseRules<PayCase, PayFacts, PayStatement> Of(PayRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesByScope = @case => rules.PlacesOf(@case.Claim, @case.Earlier),
            ScopeOf = static rule => ((PayRule)rule).IsOfDay ? 1 : 0,
            DefaultStatusOf = static rule => ((PayRule)rule).Role == PayRuleRole.GivesRate ? RuleStatus.NotSatisfied : RuleStatus.Satisfied,
            ReportsFindings = static rule => ((PayRule)rule).Role is PayRuleRole.Refuses or PayRuleRole.Notes,
            PlaceKeyOf = static (in PayFacts facts) => facts.DayIndex,
            Decide = @case => rules.Decide(@case.Claim, @case.Earlier),
            DecideFrom = (@case, _, recorded) => rules.Decide(@case.Claim, @case.Earlier, recorded),
            Explain = static (_, statement, _) => statement.Explain(),
            FindingsOf = static statement => statement.Findings.IsEmpty ? ValidationResult.Clean : new(statement.Findings),
            Only = include => Of(new PayRules(rules.Offer, rules.Policy, Chosen(rules.Set, include))),
        });
    }

    /// <summary>The rules on the payment of the grant, asked about the grant, its instalments and what they pay for.</summary>
    public static CaseRules<GrantCase, GrantFacts, GrantDecision> Of(GrantRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.Set.Name, rules.Set, new()
        {
            PlacesByScope = @case => rules.PlacesOf(@case.Grant, @case.EvidenceUnder(rules), @case.AsAt),
            ScopeOf = static rule => (int)((GrantRule)rule).Scope,
            DefaultStatusOf = static _ => RuleStatus.NotApplicable,
            PlaceKeyOf = static (in GrantFacts facts) => facts.Place,
            Decide = @case => rules.Decide(@case.Grant, @case.EvidenceUnder(rules), @case.AsAt),
            DecideFrom = (@case, _, recorded) => rules.Decide(@case.Grant, @case.EvidenceUnder(rules), @case.AsAt, recorded),
            Explain = (@case, decision, _) => rules.Explain(decision, @case.EvidenceUnder(rules)),
            Only = include => Of(new GrantRules(rules.Offer, rules.Policy, Chosen(rules.Set, include))),
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
        return new(rules.Name, rules, Checks<TCase, TFacts>(
            @case => [[.. places(@case)]],
            OnlyScope,
            Check,
            explain ?? ((@case, _) => throw new NotSupportedException($"Nobody says how {rules.Name} explains {@case}.")),
            include => Of(Chosen(rules, include), places, explain)));

        ValidationResult Check(TCase @case)
        {
            var findings = new FindingCollector();
            TFacts[] all = [.. places(@case)];
            foreach (var rule in rules)
            {
                foreach (ref readonly var place in all.AsSpan())
                {
                    rule.Check(in place, findings);
                }
            }

            return findings.ToResult();
        }
    }

    private static CaseTopic<TCase, TFacts, ValidationResult> Checks<TCase, TFacts>(
        Func<TCase, TFacts[][]> places,
        Func<Rule<TFacts>, int> scopeOf,
        Func<TCase, ValidationResult> validate,
        Func<TCase, ValidationResult, Explanation> explain,
        Func<Func<Rule, bool>, CaseRules<TCase, TFacts, ValidationResult>> only,
        Func<TCase, EligibilityDecision, TCase>? underEligibility = null,
        Func<TCase, bool>? isDraft = null)
        where TCase : class => new()
        {
            IsDraft = isDraft ?? (static _ => false),
            PlacesByScope = places,
            ScopeOf = scopeOf,
            DefaultStatusOf = static _ => RuleStatus.Satisfied,
            Decide = validate,
            DecideFrom = static (_, statements, _) => Found(statements),
            Explain = (@case, result, _) => explain(@case, result),
            FindingsOf = static result => result,
            UnderEligibility = underEligibility,
            Only = only,
        };

    // By one collector, which leaves out what another rule says already.
    private static ValidationResult Found<TFacts>(IReadOnlyList<RuleStatement<TFacts>> statements)
    {
        var findings = new FindingCollector();
        foreach (var statement in statements)
        {
            findings.Add(statement.Finding!);
        }

        return findings.ToResult();
    }

    private static RuleSet<TRule> Chosen<TRule>(RuleSet<TRule> rules, Func<Rule, bool> include)
        where TRule : Rule => new(rules.Name, rules.Where(rule => include(rule)));

    private static int OnlyScope(Rule rule) => 0;
}
