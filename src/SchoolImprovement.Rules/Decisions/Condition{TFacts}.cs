namespace SchoolImprovement.Rules.Decisions;

/// <summary>One limb of a rule: a test, and the facts and figures by which a person can check it.</summary>
/// <typeparam name="TFacts">What the condition looks at.</typeparam>
/// <remarks>
/// Each condition stands alone: it answers yes, no or unknown whatever the others say, and never repeats when its rule
/// applies. Immutable; thread-safe when its delegates are pure functions of the facts.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class Condition<TFacts>
{
    /// <summary>Makes a condition.</summary>
    /// <param name="title">What must hold, in a few words that follow "whether": <c>the end is within the funded terms</c>.</param>
    /// <param name="test">Whether it holds.</param>
    /// <param name="looksAt">Names what the test looked at; nothing when <see langword="null"/>.</param>
    public Condition(string title, RuleTest<TFacts> test, FactSource<TFacts>? looksAt = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(test);
        Title = title;
        Test = test;
        LooksAt = looksAt;
    }

    /// <summary>What must hold, in a few words.</summary>
    public string Title { get; }

    /// <summary>Whether it holds.</summary>
    public RuleTest<TFacts> Test { get; }

    /// <summary>Names what the test looked at.</summary>
    public FactSource<TFacts>? LooksAt { get; }

    /// <summary>
    /// The member, below the place that the rule is asked about, at which a finding stands, such as <c>endDate</c> or
    /// <c>provider.name</c>; the place itself when <see langword="null"/>.
    /// </summary>
    public string? At { get; init; }

    /// <summary>What is wrong where the condition does not hold, in a sentence with the values in it.</summary>
    public FactWording<TFacts>? Fails { get; init; }

    /// <summary>
    /// What is not known where the condition cannot be told; when <see langword="null"/>, a sentence made of <see cref="Title"/>.
    /// Of a guard, it follows what the rule's conditions say.
    /// </summary>
    public FactWording<TFacts>? Lacks { get; init; }

    /// <summary>What would mend it, where that is not the rule's own remedy.</summary>
    public FactWording<TFacts>? Mend { get; init; }

    /// <summary>Which fact to give where the condition cannot be told, in a sentence; what mends it otherwise when <see langword="null"/>.</summary>
    public string? Ask { get; init; }

    /// <summary>
    /// Whether the condition asks only that something has been filled in: where it does not hold, its finding is of the kind
    /// <see cref="FindingKind.Missing"/>.
    /// </summary>
    public bool IsGiven { get; init; }

    /// <summary>
    /// The id of the rule that already says, at this place, around it or within it, why this condition cannot be told; findings of
    /// this one are left out where that rule has a finding.
    /// </summary>
    public string? SaidBy { get; init; }

    /// <summary>
    /// What a finding says, path and all, where <see cref="At"/>, <see cref="Fails"/> and <see cref="Mend"/> do not do; the
    /// source is asked for no and for unknown alike.
    /// </summary>
    public FindingSource<TFacts>? Finding { get; init; }

    internal ConditionResult Explain(in TFacts facts, RuleStatus status) =>
        new(Title, status, LooksAt is null ? [] : LooksAt(in facts));
}
