using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.NRules;

/// <summary>The library's rule sets for NRules: each rule in one NRules rule, with its id as the name.</summary>
/// <remarks>
/// Thread-safe. Every call makes rule sets of their own, which are as mutable as those of NRules; an
/// <c>ISessionFactory</c> compiled from them is thread-safe, a session is not.
/// </remarks>
public static class SchoolImprovementRuleSets
{
    internal const string CompilesExpressions = "NRules compiles the expressions of rules when the program runs.";

    /// <summary>
    /// The rules of a topic, as <see cref="CaseRules"/> gives them, as an NRules rule set. Insert cases; once it has fired, the
    /// session holds of each the <see cref="Decided{TCase, TDecision}"/>, and a <see cref="RuleStatement{TFacts}"/> of every
    /// rule that had something to say, as facts linked to it: an updated case updates them, a retracted case takes them along.
    /// Cases are told apart by their keys, so that <c>session.Update</c> of a new case takes the place of an equal one.
    /// </summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TFacts">What the rules look at.</typeparam>
    /// <typeparam name="TDecision">What is decided.</typeparam>
    /// <param name="rules">The rules. A session has one rule set a topic.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToRuleSet<TCase, TFacts, TDecision>(this CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        var before = typeof(TDecision) == typeof(EligibilityDecision) ? FiringOrder.Eligibility : 0;
        var set = new RuleSet(rules.Name);
        set.Add(rules.Rules.Select(rule => new YieldingRule<CasePlaces<TCase, TFacts>>(
            rule.Id,
            before + FiringOrder.Rules,
            places => rules.Speaks(rule, places),
            places => rules.Ask(rule, places).Select((statement, number) => Keyed(number, statement)))
        {
            Rule = rule,
            Severity = (rule as CheckRule<TFacts>)?.Severity,
            Remedy = (rule as CheckRule<TFacts>)?.Remedy,
        }.Define()));
        set.Add([rules.FollowsEligibility ? OpeningUnderEligibility(rules) : Opening(rules, before), Conclusion(rules, before)]);
        return set;
    }

    /// <summary>
    /// A rule set that makes every place of a case, such as a form's areas and actions, a <see cref="CasePlace{TFacts}"/> that
    /// rules of an application's own can match. The library's rules do without: a form has dozens of places.
    /// </summary>
    /// <inheritdoc cref="ToRuleSet{TCase, TFacts, TDecision}(CaseRules{TCase, TFacts, TDecision})"/>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToPlacesRuleSet<TCase, TFacts, TDecision>(this CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet($"{rules.Name}: places");
        set.Add([
            new YieldingRule<CasePlaces<TCase, TFacts>>(
                set.Name,
                FiringOrder.Conclusion,
                static _ => true,
                static places => places.All.Select((facts, number) => Keyed(number, new CasePlace<TFacts>(places.Case, facts))))
            {
                Description = "Makes every place of a case a fact.",
            }.Define(),
        ]);
        return set;
    }

    /// <summary>
    /// What a session found wanting of a case, in the order in which the library reports it, whatever the agenda did.
    /// </summary>
    /// <param name="session">A session that has fired.</param>
    /// <param name="case">The case that was inserted, or one equal to it.</param>
    public static ValidationResult FindingsOf(this ISession session, object @case)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(@case);

        // A query over the session is compiled anew every time; over what it enumerates it is not.
        var statements = session.Query<RuleStatement>().AsEnumerable().Where(one => one.Finding is not null && one.Case.Equals(@case));
        var findings = new FindingCollector();
        foreach (var statement in statements.Order(RuleStatement.ReportingOrder))
        {
            findings.Add(statement.Finding!);
        }

        return findings.ToResult();
    }

    /// <summary>
    /// Adds the library's rule sets to a repository, beside an application's own: eligibility, form, monitoring, match,
    /// tier 1 return, pay and grant.
    /// </summary>
    /// <param name="repository">The repository.</param>
    /// <param name="services">
    /// Gives the rules, such as <see cref="EligibilityRules"/>, that it has; those of the newest offer under the catalogue's
    /// readings stand for the others.
    /// </param>
    /// <returns>The same repository.</returns>
    /// <exception cref="ArgumentException">The repository already has a rule set of one of their names.</exception>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static RuleRepository AddSchoolImprovementRules(this RuleRepository repository, IServiceProvider? services = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        repository.Add(CaseRules.Of(Given(EligibilityRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(ActionFormRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(MonitoringRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(MatchRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(Tier1ReturnRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(PayRules.Default)).ToRuleSet());
        repository.Add(CaseRules.Of(Given(GrantRules.Default)).ToRuleSet());
        return repository;

        TRules Given<TRules>(TRules standard)
            where TRules : class => services?.GetService(typeof(TRules)) as TRules ?? standard;
    }

    private static IRuleDefinition Opening<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules, int before)
        where TCase : class => new YieldingRule<TCase>(
            $"{rules.Name}: opens",
            before + FiringOrder.Opening,
            static _ => true,
            one => [Keyed(one, rules.Open(one))])
        {
            Description = "Finds the places of a case that the rules are asked about.",
        }.Define();

    private static IRuleDefinition OpeningUnderEligibility<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class => new YieldingRule<IGrouping<object, ISchoolMatter>>(
            $"{rules.Name}: opens",
            FiringOrder.Opening,
            static matters => matters.OfType<TCase>().Any(),
            matters =>
            {
                var eligibility = matters.OfType<Decided<EligibilityCase, EligibilityDecision>>().FirstOrDefault()?.Decision;
                return matters.OfType<TCase>().Select(one => Keyed(one, rules.Open(one, eligibility)));
            })
        {
            Description = "Finds the places of a case that the rules are asked about, under its school's eligibility decision where there is one.",
        }.DefineOver<ISchoolMatter>(
            matter => matter.School ?? (object)matter,
            matter => matter is TCase || matter is Decided<EligibilityCase, EligibilityDecision>);

    private static IRuleDefinition Conclusion<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules, int before)
        where TCase : class => new YieldingRule<IGrouping<object, ICaseMatter<TFacts>>>(
            rules.Name,
            before + FiringOrder.Conclusion,
            static _ => true,
            matters =>

                // The last statements of a retracted case are on their way out; there is nothing to decide.
                matters.OfType<CasePlaces<TCase, TFacts>>().FirstOrDefault() is { } places
                    ? [Keyed(rules.Name, rules.Decide(places, matters.OfType<RuleStatement<TFacts>>()))]
                    : [])
        {
            Description = "Decides a case from what the rules said of it.",
        }.DefineOver<ICaseMatter<TFacts>>(matter => matter.About, matter => true);

    private static KeyValuePair<object, object> Keyed(object key, object fact) => new(key, fact);
}
