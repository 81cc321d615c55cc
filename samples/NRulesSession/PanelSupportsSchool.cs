using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A person may decide for a school that is not normally eligible: it gets the tier whose criteria it meets.</summary>
[Name("A panel supports a school that is not normally eligible")]
public sealed class PanelSupportsSchool : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseDecision<EligibilityCase, EligibilityDecision> eligibility = null!;
        PanelDecision panel = null!;
        When()
            .Match(() => eligibility, one => one.Decision.Outcome == EligibilityOutcome.NotNormallyEligible)
            .Match(() => panel, one => one.School == eligibility.School);
        Then()
            .Yield(_ => new Advice(panel.School, $"The panel supports it in tier {(int)eligibility.Decision.TierMet}: {panel.Reason}."));
    }
}
