namespace SchoolImprovement.Rules.Catalogue;

/// <summary>The rules of one topic.</summary>
/// <param name="Name">What they decide, in a few words.</param>
/// <param name="Rules">The rules in the order in which they are reported.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CatalogueSet(
    [property: JsonRequired] string Name,
    [property: JsonRequired] ImmutableArray<Rule> Rules)
{
    internal static CatalogueSet Of<TRule>(RuleSet<TRule> rules)
        where TRule : Rule =>
        new(rules.Name, [.. rules]);

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(CatalogueSet? other) => other is not null
        && Name == other.Name && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(CatalogueSet?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Name, Rules.Length);
}
