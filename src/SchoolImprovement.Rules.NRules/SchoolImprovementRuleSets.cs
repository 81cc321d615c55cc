using System.Diagnostics.CodeAnalysis;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

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
    /// The eligibility rules as an NRules rule set. Insert an <see cref="EligibilityCase"/>; after the session has fired it
    /// holds the <see cref="SchoolEligibility"/>, and an <see cref="EligibilityStatement"/> of every rule that had
    /// something to say.
    /// </summary>
    /// <param name="rules">The rules of an offer under a policy.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToRuleSet(this EligibilityRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet(rules.Set.Name);
        set.Add(rules.Set.Select(rule => rule.Role switch
        {
            EligibilityRuleRole.QualifiesAtEntry or EligibilityRuleRole.QualifiesDuringYear => new BridgedEligibilityRule<EligibilityCase>(rules, rule).Define(),
            EligibilityRuleRole.Informs => new BridgedEligibilityRule<SchoolEligibility>(rules, rule).Define(),
            _ => new BridgedEligibilityRule<EligibilityView>(rules, rule).Define(),
        }));
        set.Add([new EligibilityConclusion(rules).Define()]);
        return set;
    }

    /// <summary>
    /// Rules that check documents, as an NRules rule set: those of the library, or an application's own. Insert documents;
    /// after the session has fired it holds a <see cref="DocumentFinding"/> for everything found wanting, and a
    /// <see cref="DocumentPlace{TFacts}"/> for every place of theirs.
    /// </summary>
    /// <typeparam name="TDocument">What is inserted. A session tells documents apart as NRules tells facts apart.</typeparam>
    /// <typeparam name="TFacts">What the rules look at.</typeparam>
    /// <typeparam name="TRule">The kind of rule.</typeparam>
    /// <param name="rules">The rules.</param>
    /// <param name="places">What of a document the rules are asked about, in the order in which it is reported.</param>
    /// <param name="isAsked">Whether a rule is asked about a place; about all of them when <see langword="null"/>.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToRuleSet<TDocument, TFacts, TRule>(
        this RuleSet<TRule> rules,
        Func<TDocument, IEnumerable<TFacts>> places,
        Func<TRule, TFacts, bool>? isAsked = null)
        where TDocument : class
        where TRule : CheckRule<TFacts>
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(places);
        var set = new RuleSet(rules.Name);
        set.Add([new PlacesOf<TDocument, TFacts>(rules.Name, places).Define()]);
        set.Add(rules.Select((rule, order) => new BridgedCheckRule<TFacts>(
            rule,
            order,
            facts => isAsked is null || isAsked(rule, facts)).Define()));
        return set;
    }

    /// <summary>
    /// What a session found wanting of a document, in the order in which the library reports it, whatever the agenda did.
    /// </summary>
    /// <param name="session">A session that has fired.</param>
    /// <param name="document">The document, as it was inserted.</param>
    public static ValidationResult FindingsOf(this ISession session, object document)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(document);

        // A query over the session is compiled anew every time; over what it enumerates it is not.
        var findings = session.Query<DocumentFinding>().AsEnumerable().Where(finding => ReferenceEquals(finding.Document, document));
        return new([.. findings.Order(DocumentFinding.ReportingOrder).Select(finding => finding.Finding)]);
    }

    /// <summary>Adds the library's rule sets to a repository, beside an application's own.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="eligibility">The eligibility rules; <see cref="EligibilityRules.Default"/> when <see langword="null"/>.</param>
    /// <returns>The same repository.</returns>
    /// <exception cref="ArgumentException">The repository already has a rule set of one of their names.</exception>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static RuleRepository AddSchoolImprovementRules(this RuleRepository repository, EligibilityRules? eligibility = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        repository.Add((eligibility ?? EligibilityRules.Default).ToRuleSet());
        return repository;
    }
}
