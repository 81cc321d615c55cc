using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A case with the eligibility decision of its school, where the session has one.</summary>
internal sealed class CaseUnderEligibility<TCase>(TCase @case, EligibilityDecision? eligibility)
    where TCase : class
{
    public TCase Case => @case;

    public EligibilityDecision? Eligibility => eligibility;

    public override string ToString() => $"{@case}";
}
