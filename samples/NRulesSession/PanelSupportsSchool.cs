using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A person may decide for a school that is not normally eligible: it gets the tier whose criteria it meets.</summary>
/// <remarks>
/// NRules compares every fact on one side of a join with every fact on the other. That is cheap here: conditions that look at
/// one fact alone come first, and leave few panels and few schools. The names come from the services when the rule fires.
/// </remarks>
[Name("A panel supports a school that is not normally eligible")]
public sealed class PanelSupportsSchool : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SchoolNames names = null!;
        PanelDecision panel = null!;
        CaseDecision<EligibilityCase, EligibilityDecision> eligibility = null!;
        Dependency()
            .Resolve(() => names);
        When()
            .Match(() => panel)
            .Match(
                () => eligibility,
                one => one.Decision.Outcome == EligibilityOutcome.NotNormallyEligible,
                one => one.School == panel.School);
        Then()
            .Yield(_ => new Advice(panel.School, $"The panel supports {names.Of(panel.School)} in tier {(int)eligibility.Decision.TierMet}: {panel.Reason}."));
    }
}
