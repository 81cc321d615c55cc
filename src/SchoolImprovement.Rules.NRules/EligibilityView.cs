using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A case as it is seen from a judgement that may qualify the school, and from a tier whose criteria are met.</summary>
internal sealed class EligibilityView(EligibilityCase @case, EligibilityFacts facts) : IEligibilityMatter
{
    public EligibilityCase Case => @case;

    public bool Decides => false;

    public EligibilityFacts FactsUnder(EligibilityRules rules) => facts;

    public override string ToString() => @case.ToString();
}
