using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>A rule on eligibility, with what it does to the decision.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EligibilityRule : Rule<EligibilityFacts>
{
    /// <inheritdoc/>
    public EligibilityRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What the rule does to the decision.</summary>
    public required EligibilityRuleRole Role { get; init; }

    /// <summary>The tier it gives; <see cref="SupportTier.None"/> unless the role is <see cref="EligibilityRuleRole.GivesTier"/>.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>The route by which it gives the tier.</summary>
    public EligibilityRoute Route { get; init; }
}
