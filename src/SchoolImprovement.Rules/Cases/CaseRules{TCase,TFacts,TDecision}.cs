using System.Collections.Concurrent;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// The rules of a topic for whoever asks them one by one, such as a rule engine. Every condition stays where it is, in the rule.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TFacts">What the rules look at.</typeparam>
/// <typeparam name="TDecision">What is decided.</typeparam>
/// <remarks>Immutable and thread-safe. Made by <see cref="CaseRules"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CaseRules<TCase, TFacts, TDecision> : ICaseReasons<TCase, TDecision>
    where TCase : class
{
    private readonly ConcurrentDictionary<string, CaseRules<TCase, TFacts, TDecision>> _withFewerRules = new(StringComparer.Ordinal);
    private readonly RuleAnswer<TFacts> _nothingRecorded;

    internal CaseRules(string name, IReadOnlyList<Rule<TFacts>> rules, CaseTopic<TCase, TFacts, TDecision> topic)
    {
        Name = name;
        Rules = rules;
        Topic = topic;
        Scopes = [.. rules.Select(topic.ScopeOf)];
        DefaultStatuses = [.. rules.Select(topic.DefaultStatusOf)];
        _nothingRecorded = (rule, in _) => topic.DefaultStatusOf(rule);
    }

    /// <summary>What the rules decide, in a few words.</summary>
    public string Name { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public IReadOnlyList<Rule<TFacts>> Rules { get; }

    /// <summary>Whether a case is decided under its school's eligibility decision, where there is one.</summary>
    public bool FollowsEligibility => Topic.UnderEligibility is not null;

    internal CaseTopic<TCase, TFacts, TDecision> Topic { get; }

    /// <summary>Which places of a case each rule is asked about.</summary>
    internal int[] Scopes { get; }

    /// <summary>What each rule says where it leaves the decision as it is.</summary>
    internal RuleStatus[] DefaultStatuses { get; }

    /// <summary>What the rules decide, and how many they are, in a line.</summary>
    public override string ToString() => $"{Name}: {Wording.Counted(Rules.Count, "rule")}";

    /// <summary>Opens a case, for the rules to be asked about it one by one.</summary>
    /// <param name="case">The case.</param>
    /// <param name="eligibility">What was decided of the school, where the rules follow that; nothing when <see langword="null"/>.</param>
    public CaseEvaluation<TCase, TFacts, TDecision> Open(TCase @case, EligibilityDecision? eligibility = null)
    {
        var seen = Under(@case, eligibility);
        return new(this, seen, Topic.PlacesByScope(seen));
    }

    /// <summary>Decides a case as the topic's own rules do, all rules at once and without statements.</summary>
    /// <inheritdoc cref="Open" path="/param"/>
    public CaseDecision<TCase, TDecision> Decide(TCase @case, EligibilityDecision? eligibility = null)
    {
        var seen = Under(@case, eligibility);
        return new(seen, Topic.Decide(seen), this, recorded: null);
    }

    /// <summary>The same rules but those that a condition does not choose, as if the topic never had the others.</summary>
    /// <param name="include">Chooses the rules that stay.</param>
    public CaseRules<TCase, TFacts, TDecision> Only(Func<Rule, bool> include)
    {
        ArgumentNullException.ThrowIfNull(include);
        return Topic.Only(include);
    }

    /// <summary>The same for the rules at some indices, made once.</summary>
    internal CaseRules<TCase, TFacts, TDecision> OnlyAsked(Predicate<int> isAsked)
    {
        var asked = Rules.Where((_, index) => isAsked(index)).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return asked.Count == Rules.Count
            ? this
            : _withFewerRules.GetOrAdd(string.Join(' ', asked.Order(StringComparer.Ordinal)), _ => Topic.Only(rule => asked.Contains(rule.Id)));
    }

    /// <summary>Decides from what the rules said.</summary>
    /// <param name="case">The case as it is decided.</param>
    /// <param name="statements">What they said, in reporting order.</param>
    internal CaseDecision<TCase, TDecision> DecideFrom(TCase @case, IReadOnlyList<RuleStatement<TFacts>> statements)
    {
        var recorded = statements.Count == 0 ? _nothingRecorded : new RecordedStatuses<TFacts>(statements, Topic.PlaceKeyOf, Topic.DefaultStatusOf).StatusOf;
        return new(@case, Topic.DecideFrom(@case, statements, recorded), this, recorded);
    }

    Explanation ICaseReasons<TCase, TDecision>.Explain(TCase @case, TDecision decision, object? recorded) =>
        Topic.Explain(@case, decision, (RuleAnswer<TFacts>?)recorded);

    ValidationResult ICaseReasons<TCase, TDecision>.FindingsOf(TDecision decision) => Topic.FindingsOf(decision);

    private TCase Under(TCase @case, EligibilityDecision? eligibility)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return eligibility is { } decision && Topic.UnderEligibility is { } under ? under(@case, decision) : @case;
    }
}
