using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using Rule = NRules.Fluent.Dsl.Rule;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>The application wants to talk about special needs with every school in tier 3 whose form leaves them out.</summary>
[Name("A form in tier 3 leaves SEND out")]
public sealed class SendLeftOut : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseDecision<EligibilityCase, EligibilityDecision> eligibility = null!;
        CaseDecision<ActionFormCase, ValidationResult> form = null!;
        When()
            .Match(() => eligibility, one => one.Decision.Tier == SupportTier.Tier3)
            .Match(
                () => form,
                one => one.School == eligibility.School,
                one => one.Case.Form.Areas.All(area => area.Kind != ImprovementAreaKind.Send));
        Then()
            .Yield(_ => new Advice(eligibility.Case.History.School, $"In tier 3, and none of the form's {form.Case.Form.Areas.Length} areas is SEND: talk about it."));
    }
}
