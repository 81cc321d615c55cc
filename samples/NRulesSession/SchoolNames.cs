using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A service of the application: what schools are called.</summary>
internal sealed class SchoolNames
{
    private readonly Dictionary<Urn, string> _names = Facts.Names;

    public string Of(Urn school) => _names[school];
}
