using System.Diagnostics.CodeAnalysis;
using NRules.Fluent;
using NRules.RuleModel;
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
