using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>An ordered list of rules that can be inspected, added to, and left out of by id; it never changes itself.</summary>
/// <typeparam name="TRule">The kind of rule.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class RuleSet<TRule> : IReadOnlyList<TRule>, INamedRules
    where TRule : Rule
{
    private readonly TRule[] _rules;

    /// <summary>Makes a rule set.</summary>
    /// <param name="name">What the rules decide, in a few words.</param>
    /// <param name="rules">The rules in the order in which they are reported.</param>
    /// <exception cref="ArgumentException">Two rules have one id, or a rule is null; the message says which.</exception>
    public RuleSet(string name, IEnumerable<TRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rules);
        Name = name;
        _rules = [.. rules];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _rules.Length; i++)
        {
            var rule = _rules[i] ?? throw new ArgumentException($"Rule {i} of the rule set '{Quoted.Of(name)}' is null.", nameof(rules));
            if (!seen.Add(rule.Id))
            {
                throw new ArgumentException($"The rule set '{Quoted.Of(name)}' already has a rule {rule.Id}.", nameof(rules));
            }
        }
    }

    /// <summary>What the rules decide, in a few words.</summary>
    public string Name { get; }

    IEnumerable<Rule> INamedRules.Rules => _rules;

    /// <inheritdoc/>
    public int Count => _rules.Length;

    /// <inheritdoc/>
    public TRule this[int index] => _rules[index];

    /// <summary>The rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the id and the rule set, and lists the ids there are.</exception>
    public TRule this[string id] => TryGet(id, out var rule)
        ? rule
        : throw new KeyNotFoundException($"The rule set '{Quoted.Of(Name)}' has no rule {Quoted.Of(id)}. It has: {string.Join(", ", _rules.Select(one => one.Id))}.");

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

    /// <summary>The same rules with another in the place of one of them.</summary>
    /// <param name="id">The rule that is replaced.</param>
    /// <param name="rule">The rule that takes its place; it may have the same id.</param>
    /// <exception cref="KeyNotFoundException">There is no rule with that id.</exception>
    /// <exception cref="ArgumentException">Another rule of the set has the new rule's id already.</exception>
    public RuleSet<TRule> Replace(string id, TRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var replaced = this[id];
        return new(Name, _rules.Select(one => one == replaced ? rule : one));
    }

    /// <summary>The same rules with one more at a place: before the rule that stands there.</summary>
    /// <param name="index">Its place, from 0; <see cref="Count"/> puts it at the end.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">There is a rule with its id already.</exception>
    public RuleSet<TRule> Insert(int index, TRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        return new(Name, [.. _rules[..index], rule, .. _rules[index..]]);
    }

    /// <summary>The same rules with one more before another.</summary>
    /// <param name="id">The rule before which it stands.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="KeyNotFoundException">There is no rule with that id.</exception>
    /// <exception cref="ArgumentException">There is a rule with its id already.</exception>
    public RuleSet<TRule> InsertBefore(string id, TRule rule) => Insert(Array.IndexOf(_rules, this[id]), rule);

    /// <summary>The name, and how many rules there are: <c>Deadlines: 11 rules</c>.</summary>
    public override string ToString() => $"{Name}: {Wording.Counted(Count, "rule")}";

    /// <inheritdoc/>
    public IEnumerator<TRule> GetEnumerator() => ((IEnumerable<TRule>)_rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TRule Get(string id) => this[id];

    /// <summary>The rules without a copy, for evaluation.</summary>
    internal ReadOnlySpan<TRule> AsSpan() => _rules;
}
