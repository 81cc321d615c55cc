using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>One statement of the guidance over one kind of facts.</summary>
/// <typeparam name="TFacts">What the rule looks at.</typeparam>
/// <remarks>
/// Immutable; thread-safe, as long as its conditions are pure functions of the facts, which those of this library are.
/// </remarks>
public class Rule<TFacts> : Rule
{
    private readonly Condition<TFacts>[] _conditions = [];
    private readonly RuleTest<TFacts>[] _tests = [];

    /// <summary>
    /// When the rule speaks of the facts at all; <see langword="null"/> when it always does. Not satisfied means that
    /// the rule is not applicable.
    /// </summary>
    public Condition<TFacts>? AppliesWhen { get; init; }

    /// <summary>
    /// The conditions, which must all hold. Each is one limb of the statement, so that a refusal says which limb failed.
    /// </summary>
    public required ImmutableArray<Condition<TFacts>> Conditions
    {
        get => [.. _conditions];
        init
        {
            _conditions = [.. value];
            _tests = Array.ConvertAll(_conditions, static condition => condition.Test);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ConditionTitles => _conditions.Select(condition => condition.Title);

    internal ReadOnlySpan<Condition<TFacts>> Limbs => _conditions;

    /// <summary>The tests of the conditions, at the same indices.</summary>
    internal ReadOnlySpan<RuleTest<TFacts>> Tests => _tests;

    /// <summary>
    /// The rule's status. Stops at the first condition that is not satisfied; a condition that lacks information only
    /// counts when no other fails.
    /// </summary>
    public RuleStatus Evaluate(in TFacts facts) => RuleTests.Ask(AppliesWhen?.Test, _tests, RuleStatus.Satisfied, in facts);

    /// <summary>The rule's status with that of every condition, and the facts and figures that each looked at.</summary>
    /// <param name="facts">What the rule looks at.</param>
    /// <param name="path">Where in a document the facts stand; <see langword="null"/> where there is only one place.</param>
    public RuleResult Explain(in TFacts facts, string? path = null) => Explain(in facts, path, new FactCollector());

    /// <param name="facts">What the rule looks at.</param>
    /// <param name="path">Where in a document the facts stand.</param>
    /// <param name="collector">One for all rules that explain one decision on the same facts.</param>
    internal RuleResult Explain(in TFacts facts, string? path, FactCollector collector)
    {
        if (AppliesWhen is { } applies && applies.Test(in facts) == RuleStatus.NotSatisfied)
        {
            return new RuleResult(this, RuleStatus.NotApplicable, [applies.Explain(in facts, RuleStatus.NotApplicable, collector)], path);
        }

        var status = RuleStatus.Satisfied;
        var results = new ConditionResult[_conditions.Length];
        for (var i = 0; i < results.Length; i++)
        {
            var one = _conditions[i].Test(in facts);
            status = Both(status, one);
            results[i] = _conditions[i].Explain(in facts, one, collector);
        }

        return new RuleResult(this, status, ImmutableCollections.Wrap(results), path);
    }

    private static RuleStatus Both(RuleStatus left, RuleStatus right) =>
        left == RuleStatus.NotSatisfied || right == RuleStatus.NotSatisfied ? RuleStatus.NotSatisfied
        : left == RuleStatus.NeedsInformation || right == RuleStatus.NeedsInformation ? RuleStatus.NeedsInformation
        : RuleStatus.Satisfied;
}
