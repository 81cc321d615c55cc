namespace SchoolImprovement.Rules.Decisions;

/// <summary>One limb of a rule: a test, and the facts and figures by which a person can check it.</summary>
/// <typeparam name="TFacts">What the condition looks at.</typeparam>
/// <remarks>
/// Each condition stands alone: it is asked whatever the others say. Immutable; thread-safe when its delegates are pure
/// functions of the facts.
/// </remarks>
public sealed class Condition<TFacts>
{
    private readonly FactSource<TFacts> _explain;

    /// <summary>Makes a condition.</summary>
    /// <param name="title">What must hold, in a few words.</param>
    /// <param name="test">Whether it holds.</param>
    /// <param name="explain">Names what the test looked at.</param>
    public Condition(string title, RuleTest<TFacts> test, FactSource<TFacts> explain)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(explain);
        Title = title;
        Test = test;
        _explain = explain;
    }

    /// <summary>What must hold, in a few words.</summary>
    public string Title { get; }

    /// <summary>Whether it holds.</summary>
    public RuleTest<TFacts> Test { get; }

    /// <summary>What a finding says when the condition does not hold; every condition of a <see cref="CheckRule{TFacts}"/> has one.</summary>
    public FindingSource<TFacts>? Finding { get; init; }

    internal ConditionResult Explain(in TFacts facts, RuleStatus status, FactCollector collector)
    {
        _explain(in facts, collector);
        return collector.Take(Title, status);
    }
}
