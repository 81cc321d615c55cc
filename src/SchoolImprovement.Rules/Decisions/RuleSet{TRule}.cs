using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>An ordered list of rules that can be inspected, added to, and left out of by id; it never changes itself.</summary>
/// <typeparam name="TRule">The kind of rule.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RuleSet<TRule> : IReadOnlyList<TRule>
    where TRule : Rule
{
    private readonly TRule[] _rules;

    /// <summary>Makes a rule set.</summary>
    /// <param name="name">What the rules decide, in a few words.</param>
    /// <param name="rules">The rules in the order in which they are reported.</param>
    /// <exception cref="ArgumentException">Two rules have one id; the message names it.</exception>
    public RuleSet(string name, IEnumerable<TRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rules);
        Name = name;
        _rules = [.. rules];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in _rules)
        {
            if (!seen.Add(rule.Id))
            {
                throw new ArgumentException($"The rule set '{name}' already has a rule {rule.Id}.", nameof(rules));
            }
        }
    }

    /// <summary>What the rules decide, in a few words.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public int Count => _rules.Length;

    /// <inheritdoc/>
    public TRule this[int index] => _rules[index];

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the id and the rule set.</exception>
    public TRule this[string id] => TryGet(id, out var rule)
        ? rule
        : throw new KeyNotFoundException($"The rule set '{Name}' has no rule {id}.");

    /// <summary>Finds the rule with an id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out TRule? rule)
    {
        rule = Array.Find(_rules, candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        return rule is not null;
    }

    /// <summary>The same rules with one more at the end.</summary>
    /// <exception cref="ArgumentException">There is a rule with its id already.</exception>
    public RuleSet<TRule> With(TRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(Name, [.. _rules, rule]);
    }

    /// <summary>The same rules but one.</summary>
    /// <exception cref="KeyNotFoundException">There is no rule with that id.</exception>
    public RuleSet<TRule> Without(string id)
    {
        var leftOut = this[id];
        return new(Name, _rules.Where(rule => rule != leftOut));
    }

    /// <inheritdoc/>
    public IEnumerator<TRule> GetEnumerator() => ((IEnumerable<TRule>)_rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rules without a copy, for evaluation.</summary>
    internal ReadOnlySpan<TRule> AsSpan() => _rules;
}
