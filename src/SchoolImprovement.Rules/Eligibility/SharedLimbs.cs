using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// What rules that are asked one after the other all ask first: when they apply, and the conditions that they begin
/// with, where these are the very same objects. It is asked once for all of them.
/// </summary>
internal sealed class SharedLimbs
{
    private readonly EligibilityRule? _first;
    private readonly RuleTest<EligibilityFacts>[] _guards;
    private readonly RuleTest<EligibilityFacts>[] _tests;

    private SharedLimbs(EligibilityRule? first, RuleTest<EligibilityFacts>[] guards, RuleTest<EligibilityFacts>[] tests)
    {
        _first = first;
        _guards = guards;
        _tests = tests;
    }

    /// <summary>How many conditions are shared; 0 where nothing is.</summary>
    public int Count => _tests.Length;

    /// <summary>What the rules of a role share.</summary>
    public static SharedLimbs Of(EligibilityRuleRole role, ReadOnlySpan<EligibilityRule> rules)
    {
        EligibilityRule? first = null;
        var count = 0;
        foreach (var rule in rules)
        {
            if (rule.Role == role && first is null)
            {
                first = rule;
                count = rule.Guards.IsEmpty ? 0 : rule.Conditions.Length;
            }
            else if (rule.Role == role)
            {
                count = rule.Guards.SequenceEqual(first!.Guards) ? Math.Min(count, first.Conditions.CommonPrefixLength(rule.Conditions)) : 0;
            }
        }

        return count == 0 ? new SharedLimbs(null, [], []) : new SharedLimbs(first, first!.GuardTests.ToArray(), first.Tests[..count].ToArray());
    }

    /// <summary>What all of the rules ask first; where it is neither satisfied nor needs information, none of them is.</summary>
    /// <exception cref="RuleFailedException">A condition threw an exception; the rule named is the first that shares it.</exception>
    public RuleStatus Ask(in EligibilityFacts facts)
    {
        try
        {
            return RuleTests.Ask(_guards, _tests, RuleStatus.Satisfied, in facts);
        }
        catch (Exception failure) when (failure is not RuleFailedException)
        {
            throw new RuleFailedException(_first!, failure);
        }
    }
}
