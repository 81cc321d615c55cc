using NRules.RuleModel;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.NRules;

/// <summary>What was decided about a school, as a fact linked to its <see cref="EligibilityCase"/>: match it in rules of your own.</summary>
/// <remarks>
/// Immutable and thread-safe. An updated case updates it, a retracted case takes it along. A session tells these facts
/// apart by the school.
/// </remarks>
public sealed class SchoolEligibility : IIdentityProvider, IEligibilityMatter
{
    private readonly EligibilityRules _rules;
    private readonly EligibilityFacts _facts;

    internal SchoolEligibility(EligibilityCase @case, EligibilityRules rules, EligibilityDecision decision, in EligibilityFacts facts)
    {
        _rules = rules;
        _facts = facts;
        Case = @case;
        Decision = decision;
    }

    /// <summary>The case that was decided.</summary>
    public EligibilityCase Case { get; }

    /// <summary>The school, by its present reference number.</summary>
    public Urn School => Case.School;

    /// <summary>What was decided, and by which rules.</summary>
    public EligibilityDecision Decision { get; }

    /// <inheritdoc cref="EligibilityDecision.Outcome"/>
    public EligibilityOutcome Outcome => Decision.Outcome;

    /// <inheritdoc cref="EligibilityDecision.Tier"/>
    public SupportTier Tier => Decision.Tier;

    bool IEligibilityMatter.Decides => false;

    /// <summary>Says why: every rule with its status, citation, facts and figures, as <see cref="EligibilityRules.Explain(InspectionHistory, DateOnly, PriorSupport)"/> does.</summary>
    public EligibilityExplanation Explain() => _rules.Explain(Decision, in _facts);

    /// <inheritdoc/>
    public object GetIdentity() => Case.GetIdentity();

    /// <summary>The school, the outcome and the tier.</summary>
    public override string ToString() => $"{Case}: {Outcome}, {Tier}";

    EligibilityFacts IEligibilityMatter.FactsUnder(EligibilityRules rules) => _facts;
}
