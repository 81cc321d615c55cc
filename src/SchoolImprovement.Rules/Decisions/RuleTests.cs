using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a rule comes to by its tests: the one place of the logic that <see cref="Rule{TFacts}"/> describes.</summary>
internal static class RuleTests
{
    /// <summary>Asks one test after the other, no further than the status hangs on.</summary>
    /// <param name="guards">The tests of when the rule speaks of the facts.</param>
    /// <param name="tests">The tests of its conditions, or of those of them that have not been asked.</param>
    /// <param name="status">What was asked before came to: satisfied, or needs information.</param>
    /// <param name="facts">What the rule looks at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RuleStatus Ask<TFacts>(RuleTest<TFacts>[] guards, RuleTest<TFacts>[] tests, RuleStatus status, in TFacts facts)
    {
        var isKnownToApply = true;
        foreach (var guard in guards)
        {
            var applies = guard(in facts);
            if (applies.IsNo)
            {
                return RuleStatus.NotApplicable;
            }

            isKnownToApply &= applies.IsYes;
        }

        foreach (var test in tests)
        {
            var holds = test(in facts);
            if (holds.IsNo)
            {
                return isKnownToApply ? RuleStatus.NotSatisfied : RuleStatus.NeedsInformation;
            }

            if (holds.IsUnknown)
            {
                status = RuleStatus.NeedsInformation;
            }
        }

        return status;
    }
}
