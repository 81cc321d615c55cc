using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules.Tests;

internal static class Sessions
{
    private static readonly Lazy<ISessionFactory> Shared = new(() => FactoryOf(EligibilityRules.Default));

    /// <summary>Of the default rules; compiled once.</summary>
    public static ISessionFactory Default => Shared.Value;

    public static ISessionFactory FactoryOf(EligibilityRules rules) => new RuleRepository().AddSchoolImprovementRules(rules).Compile();

    public static SchoolEligibility? EligibilityOf(this ISession session, Urn school) =>
        session.Query<SchoolEligibility>().AsEnumerable().SingleOrDefault(eligibility => eligibility.School == school);
}
