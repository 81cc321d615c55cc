using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a rule comes to by its tests.</summary>
internal static class RuleTests
{
    /// <summary>Asks one test after the other, up to the first that is not satisfied.</summary>
    /// <param name="appliesWhen">When the rule speaks of the facts; <see langword="null"/> when it always does.</param>
    /// <param name="tests">The tests of its conditions, or of those of them that have not been asked.</param>
    /// <param name="status">What the conditions that have been asked came to: satisfied, or needs information.</param>
    /// <param name="facts">What the rule looks at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuleStatus Ask<TFacts>(RuleTest<TFacts>? appliesWhen, RuleTest<TFacts>[] tests, RuleStatus status, in TFacts facts)
    {
        if (appliesWhen is not null && appliesWhen(in facts) == RuleStatus.NotSatisfied)
        {
            return RuleStatus.NotApplicable;
        }

        foreach (var test in tests)
        {
            var one = test(in facts);
            if (one == RuleStatus.NotSatisfied)
            {
                return RuleStatus.NotSatisfied;
            }

            if (one == RuleStatus.NeedsInformation)
            {
                status = RuleStatus.NeedsInformation;
            }
        }

        return status;
    }
}
