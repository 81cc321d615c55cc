using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A service of the application: what schools are called.</summary>
internal sealed class SchoolNames
{
    public string Of(Urn school) => Facts.Names[school];
}
