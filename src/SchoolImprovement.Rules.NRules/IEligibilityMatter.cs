using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>What the eligibility rules of a session speak of, or said.</summary>
internal interface IEligibilityMatter
{
    /// <summary>The school's case.</summary>
    EligibilityCase Case { get; }

    /// <summary>Whether the school's decision hangs on it.</summary>
    bool Decides { get; }

    /// <summary>The facts that a rule is asked about.</summary>
    EligibilityFacts FactsUnder(EligibilityRules rules);
}
