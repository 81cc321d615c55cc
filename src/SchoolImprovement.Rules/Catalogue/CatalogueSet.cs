using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The rules of one topic.</summary>
/// <param name="Name">What they decide, in a few words.</param>
/// <param name="Rules">The rules in the order in which they are reported.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CatalogueSet(string Name, ImmutableArray<Rule> Rules)
{
    internal static CatalogueSet Of<TRule>(RuleSet<TRule> rules)
        where TRule : Rule =>
        new(rules.Name, [.. rules]);
}
