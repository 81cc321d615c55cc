using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Cases;

/// <summary>A case with every place of it that the rules are asked about: the whole, its areas, its days, as the topic has them.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TFacts">What the rules look at.</typeparam>
/// <remarks>Immutable and thread-safe. Made by <see cref="CaseRules{TCase, TFacts, TDecision}.Open"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CasePlaces<TCase, TFacts> : ICaseMatter<TFacts>
    where TCase : class
{
    private readonly ImmutableArray<TFacts>[] _byScope;
    private readonly Func<Rule<TFacts>, int> _scopeOf;

    internal CasePlaces(TCase @case, TFacts[][] byScope, Func<Rule<TFacts>, int> scopeOf)
    {
        Case = @case;
        _byScope = Array.ConvertAll(byScope, ImmutableCollections.Wrap);
        _scopeOf = scopeOf;
    }

    /// <summary>The case as it is decided.</summary>
    public TCase Case { get; }

    object ICaseMatter<TFacts>.About => Case;

    /// <summary>All places.</summary>
    public IEnumerable<TFacts> All => _byScope.SelectMany(places => places);

    /// <summary>The places that a rule is asked about, in the order in which they are reported.</summary>
    public ImmutableArray<TFacts> Of(Rule<TFacts> rule) => _byScope[_scopeOf(rule)];

    /// <summary>The case.</summary>
    public override string ToString() => $"{Case}";
}
