using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>A school with what was decided of it.</summary>
/// <param name="Facts">The school, and what is known of it on the day.</param>
/// <param name="Decision">The decision; <see langword="null"/> where what is known of the school allows none.</param>
/// <param name="Missing">What is missing for a decision, in words; <see langword="null"/> where nothing is.</param>
internal readonly record struct TierRow(SchoolFacts Facts, EligibilityDecision? Decision, string? Missing)
{
    public School School => Facts.School;

    /// <summary>The outcome; where nothing can be decided, information is needed.</summary>
    public EligibilityOutcome Outcome => Decision?.Outcome ?? EligibilityOutcome.NeedsInformation;

    /// <summary>
    /// The tier as the report counts it: where information is needed, the one whose criteria are met for certain; <see langword="null"/>
    /// where nothing can be decided.
    /// </summary>
    public SupportTier? Tier => Decision is not { } decision ? null : decision.Outcome == EligibilityOutcome.NeedsInformation ? decision.TierMet : decision.Tier;

    /// <summary>The school as other rules decide it.</summary>
    public TierRow Under(EligibilityRules rules, DateOnly asAt) => this with { Decision = rules.Decide(Facts.History!, asAt, Facts.Prior) };
}
