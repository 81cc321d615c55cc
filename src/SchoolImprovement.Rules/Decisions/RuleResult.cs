namespace SchoolImprovement.Rules.Decisions;

/// <summary>What one rule said, and why.</summary>
/// <remarks>Immutable and thread-safe. What the conditions looked at is put into words when it is first read.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public abstract class RuleResult : IEquatable<RuleResult>
{
    private protected RuleResult(Rule rule, RuleStatus status, string? path)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Status = status;
        Path = path;
    }

    /// <summary>A result whose conditions are known already.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="status">What it said.</param>
    /// <param name="conditions">What its conditions said.</param>
    /// <param name="path">Where in a document the rule looked; <see langword="null"/> where there is only one place.</param>
    public static RuleResult Of(Rule rule, RuleStatus status, ImmutableArray<ConditionResult> conditions, string? path = null) =>
        new KnownRuleResult(rule, status, conditions.IsDefault ? [] : conditions, path);

    /// <summary>The rule, with its citation, statement and reading.</summary>
    public Rule Rule { get; }

    /// <summary>What it said.</summary>
    public RuleStatus Status { get; }

    /// <summary>
    /// The JSON path of what the rule looked at, where a document has several such places; else <see langword="null"/>.
    /// </summary>
    public string? Path { get; }

    /// <summary>
    /// What each of its conditions said; where information is needed, after the guards of which it is not known whether they
    /// hold; where the rule is not applicable, the one guard that decides that.
    /// </summary>
    public abstract ImmutableArray<ConditionResult> Conditions { get; }

    /// <summary>All that the rule looked at, condition by condition, without the guidance's figures.</summary>
    public IEnumerable<Fact> Facts => Conditions.SelectMany(condition => condition.Facts);

    /// <summary>All the guidance's figures that the rule compared with, condition by condition.</summary>
    public IEnumerable<Fact> Figures => Conditions.SelectMany(condition => condition.Figures);

    /// <summary>Whether both say the same of the same rule at the same place, for the same reasons.</summary>
    public bool Equals(RuleResult? other) =>
        other is not null && Rule == other.Rule && Status == other.Status && Path == other.Path && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Status, Path);

    /// <summary>The rule's id, what it said and where.</summary>
    public override string ToString() => Path is null ? $"{Rule.Id} {Status}" : $"{Rule.Id} {Status} at {Path}";
}

/// <summary>What one rule said, with conditions that are known already.</summary>
[JsonConverter(typeof(RulesJsonConverter))]
internal sealed class KnownRuleResult(Rule rule, RuleStatus status, ImmutableArray<ConditionResult> conditions, string? path)
    : RuleResult(rule, status, path)
{
    public override ImmutableArray<ConditionResult> Conditions => conditions;
}

/// <summary>What one rule said of facts that are kept, so that the reasons can be given when they are asked for.</summary>
[JsonConverter(typeof(RulesJsonConverter))]
internal sealed class RuleResult<TFacts>(Rule<TFacts> rule, RuleStatus status, TFacts[] places, int index, ulong? limbs, string? path)
    : RuleResult(rule, status, path)
{
    // Two threads that read it first make the same twice, and either may stay.
    private ConditionResult[]? _conditions;

    public override ImmutableArray<ConditionResult> Conditions => ImmutableCollections.Wrap(_conditions ??= Make());

    private ConditionResult[] Make()
    {
        ref readonly var facts = ref places[index];
        var guards = rule.Guards;
        var conditions = rule.Conditions;
        var results = new List<ConditionResult>(conditions.Length);
        for (var i = 0; i < guards.Length; i++)
        {
            var limb = LimbAt(i, guards[i], in facts);
            if (limb.IsNo)
            {
                return [guards[i].Explain(in facts, RuleStatus.NotApplicable)];
            }

            if (limb.IsUnknown && Status == RuleStatus.NeedsInformation)
            {
                results.Add(guards[i].Explain(in facts, RuleStatus.NeedsInformation));
            }
        }

        for (var i = 0; i < conditions.Length; i++)
        {
            results.Add(conditions[i].Explain(in facts, Limbs.StatusOf(LimbAt(guards.Length + i, conditions[i], in facts))));
        }

        return [.. results];
    }

    private Truth LimbAt(int limb, Condition<TFacts> condition, in TFacts facts) =>
        limbs is { } packed ? Limbs.At(packed, limb) : condition.Test(in facts);
}
