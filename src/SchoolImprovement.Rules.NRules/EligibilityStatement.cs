using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// What one eligibility rule said of a school, as a fact linked to what it spoke of. A rule that leaves the decision as it
/// is says nothing; one may speak more than once, seen from different judgements or tiers.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EligibilityStatement : IEligibilityMatter
{
    private readonly EligibilityCase _case;

    internal EligibilityStatement(EligibilityCase @case, EligibilityRule rule, RuleStatus status, in EligibilityFacts facts)
    {
        _case = @case;
        Rule = rule;
        Status = status;
        Facts = facts;
    }

    /// <summary>The school, by its present reference number.</summary>
    public Urn School => _case.School;

    /// <summary>The rule.</summary>
    public EligibilityRule Rule { get; }

    /// <summary>What it said.</summary>
    public RuleStatus Status { get; }

    /// <summary>What it was asked about: the judgement that may qualify the school, and the tier met, among it.</summary>
    public EligibilityFacts Facts { get; }

    EligibilityCase IEligibilityMatter.Case => _case;

    bool IEligibilityMatter.Decides => Rule.Role != EligibilityRuleRole.Informs;

    /// <summary>The school, the rule's id and its status.</summary>
    public override string ToString() => $"URN {School}: {Rule.Id} {Status}";

    EligibilityFacts IEligibilityMatter.FactsUnder(EligibilityRules rules) => Facts;

    /// <summary>Whether a decision may hang on what a rule said; where it said nothing, it said <see cref="Unsaid"/>.</summary>
    internal static bool IsWorthMaking(EligibilityRule rule, RuleStatus status) =>
        status == RuleStatus.NeedsInformation
        || status == (rule.Role == EligibilityRuleRole.Requires ? RuleStatus.NotSatisfied : RuleStatus.Satisfied);

    /// <summary>The status that leaves a decision as it is.</summary>
    internal static RuleStatus Unsaid(EligibilityRule rule) =>
        rule.Role == EligibilityRuleRole.Requires ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;

    /// <summary>Whether the rule was asked about these facts of the same school.</summary>
    internal bool Answers(Rule<EligibilityFacts> rule, in EligibilityFacts facts) =>
        ReferenceEquals(Rule, rule)
        && ReferenceEquals(Facts.Qualifying, facts.Qualifying)
        && Facts.TierMet == facts.TierMet;
}
