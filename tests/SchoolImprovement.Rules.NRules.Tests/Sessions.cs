using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.NRules.Tests;

internal static class Sessions
{
    private static readonly Lazy<ISessionFactory> Shared = new(() => new RuleRepository().AddSchoolImprovementRules().Compile());

    /// <summary>Of all default rules; compiled once.</summary>
    public static ISessionFactory Default => Shared.Value;

    public static ISessionFactory FactoryOf(EligibilityRules rules) => FactoryOf(CaseRules.Of(rules).ToRuleSet());

    public static ISessionFactory FactoryOf(params IRuleSet[] sets)
    {
        var repository = new RuleRepository();
        foreach (var set in sets)
        {
            repository.Add(set);
        }

        return repository.Compile();
    }

    public static CaseDecision<EligibilityCase, EligibilityDecision>? EligibilityOf(this ISession session, Urn school) =>
        session.Query<CaseDecision<EligibilityCase, EligibilityDecision>>().AsEnumerable().SingleOrDefault(one => one.School == school);
}
