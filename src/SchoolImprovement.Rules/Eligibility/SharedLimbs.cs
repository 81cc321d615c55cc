using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// What rules that are asked one after the other all ask first: when they apply, and the conditions that they begin
/// with, where these are the very same objects. It is asked once for all of them.
/// </summary>
internal sealed class SharedLimbs
{
    private readonly Condition<EligibilityFacts>? _appliesWhen;
    private readonly Condition<EligibilityFacts>[] _conditions;

    private SharedLimbs(Condition<EligibilityFacts>? appliesWhen, Condition<EligibilityFacts>[] conditions)
    {
        _appliesWhen = appliesWhen;
        _conditions = conditions;
    }

    /// <summary>What the rules of a role share.</summary>
    public static SharedLimbs Of(EligibilityRuleRole role, ReadOnlySpan<EligibilityRule> rules)
    {
        EligibilityRule? first = null;
        var length = 0;
        foreach (var rule in rules)
        {
            if (rule.Role == role && first is null)
            {
                first = rule;
                length = rule.AppliesWhen is null ? 0 : rule.Limbs.Length;
            }
            else if (rule.Role == role)
            {
                length = rule.AppliesWhen == first!.AppliesWhen ? Math.Min(length, first.Limbs.CommonPrefixLength(rule.Limbs)) : 0;
            }
        }

        return length == 0 ? new SharedLimbs(null, []) : new SharedLimbs(first!.AppliesWhen, first.Limbs[..length].ToArray());
    }

    /// <summary>What all of the rules say together: not satisfied where none of them can be.</summary>
    public RuleStatus Ask(in EligibilityFacts facts)
    {
        if (_appliesWhen is not null && _appliesWhen.Test(in facts) == RuleStatus.NotSatisfied)
        {
            return RuleStatus.NotSatisfied;
        }

        var status = RuleStatus.Satisfied;
        foreach (var condition in _conditions)
        {
            var one = condition.Test(in facts);
            if (one == RuleStatus.NotSatisfied)
            {
                return RuleStatus.NotSatisfied;
            }

            status = one == RuleStatus.NeedsInformation ? one : status;
        }

        return status;
    }

    /// <summary>The status of one of the rules.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="shared">What <see cref="Ask"/> said of the same facts; not that none can be satisfied.</param>
    /// <param name="facts">The facts.</param>
    public RuleStatus StatusOf(EligibilityRule rule, RuleStatus shared, in EligibilityFacts facts) =>
        _appliesWhen is null ? rule.Evaluate(in facts) : rule.EvaluateFrom(_conditions.Length, shared, in facts);
}
