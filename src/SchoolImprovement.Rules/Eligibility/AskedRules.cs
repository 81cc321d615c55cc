using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Puts the rules of a role together for the asking.</summary>
/// <remarks>
/// In loops: what is generic over a struct of ours is compiled anew when it first runs, and queries over such would be
/// most of the time to the first decision.
/// </remarks>
internal static class AskedRules
{
    /// <summary>The rules of a role, in the order of the rule set.</summary>
    /// <param name="role">The role.</param>
    /// <param name="rules">All rules.</param>
    /// <param name="shared">How many of their conditions are asked before; see <see cref="SharedLimbs"/>.</param>
    public static AskedRule[] Of(EligibilityRuleRole role, ReadOnlySpan<EligibilityRule> rules, int shared = 0)
    {
        var count = 0;
        foreach (var rule in rules)
        {
            count += rule.Role == role ? 1 : 0;
        }

        var placed = new AskedRule[count];
        for (var i = rules.Length - 1; i >= 0; i--)
        {
            if (rules[i].Role == role)
            {
                placed[--count] = new AskedRule(rules[i], RuleMarks.Of(i), shared);
            }
        }

        return placed;
    }

    /// <summary>The rules by the tier that they give, the highest first.</summary>
    public static AskedRule[] HighestFirst(AskedRule[] rules)
    {
        var ordered = new AskedRule[rules.Length];
        var count = 0;
        for (var tier = SupportTier.Tier3; tier >= SupportTier.Tier1; tier--)
        {
            foreach (var one in rules)
            {
                if (one.Tier == tier)
                {
                    ordered[count++] = one;
                }
            }
        }

        return ordered;
    }

    /// <summary>The marks of all of the rules.</summary>
    public static RuleMarks Marks(AskedRule[] rules)
    {
        var marks = default(RuleMarks);
        foreach (ref readonly var rule in rules.AsSpan())
        {
            marks |= rule.Mark;
        }

        return marks;
    }
}
