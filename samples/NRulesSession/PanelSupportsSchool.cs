using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.NRules;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A person may decide for a school that is not normally eligible: it gets the tier whose criteria it meets.</summary>
[Name("A panel supports a school that is not normally eligible")]
public sealed class PanelSupportsSchool : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SchoolEligibility eligibility = null!;
        PanelDecision panel = null!;
        When()
            .Match(() => eligibility, one => one.Outcome == EligibilityOutcome.NotNormallyEligible)
            .Match(() => panel, one => one.School == eligibility.School);
        Then()
            .Yield(_ => new Advice(eligibility.School, $"support at {eligibility.Decision.TierMet}: {panel.Reason}"));
    }
}
