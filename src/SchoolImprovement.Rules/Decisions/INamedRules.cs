namespace SchoolImprovement.Rules.Decisions;

/// <summary>A rule set, whatever its kind of rule.</summary>
internal interface INamedRules
{
    string Name { get; }

    IEnumerable<Rule> Rules { get; }
}
