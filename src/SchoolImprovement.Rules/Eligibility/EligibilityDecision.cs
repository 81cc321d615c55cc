using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Whether a school is eligible, for which tier, and by which judgement and rules.</summary>
/// <remarks>
/// Immutable and thread-safe; made without allocating. <see cref="EligibilityRules.Explain(InspectionHistory, DateOnly, PriorSupport)"/> gives the reasons.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct EligibilityDecision
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-eligibility/1";

    // The judgements are looked up when asked for: most who decide ask for the tier alone.
    private readonly EligibilityRules? _rules;
    private readonly InspectionHistory? _history;
    private readonly RuleMarks _determining;
    private readonly int _qualifyingIndex;
    private readonly int _laterIndex;

    internal EligibilityDecision(
        EligibilityRules rules,
        InspectionHistory history,
        EligibilityOutcome outcome,
        SupportTier tierMet,
        EligibilityRoute route,
        int qualifyingIndex,
        int laterIndex,
        in RuleMarks determining)
    {
        _rules = rules;
        _history = history;
        _determining = determining;
        _qualifyingIndex = qualifyingIndex;
        _laterIndex = laterIndex;
        Outcome = outcome;
        TierMet = tierMet;
        Route = route;
    }

    /// <summary>What was decided.</summary>
    public EligibilityOutcome Outcome { get; }

    /// <summary>The tier of support; <see cref="SupportTier.None"/> unless the school is eligible.</summary>
    public SupportTier Tier => Outcome == EligibilityOutcome.Eligible ? TierMet : SupportTier.None;

    /// <summary>
    /// The tier whose criteria the school is known to meet, whether or not it is eligible: what a school that is not
    /// normally eligible would receive if a person decides for it, and the least that one which needs information meets.
    /// </summary>
    public SupportTier TierMet { get; }

    /// <summary>The way in which the school came to its tier, or to none.</summary>
    public EligibilityRoute Route { get; }

    /// <summary>The judgement that qualifies the school; <see langword="null"/> where none does.</summary>
    public Judgement? QualifyingJudgement => JudgementAt(_qualifyingIndex);

    /// <summary>
    /// The latest judgement, where it is later than the one that qualifies: the school was judged again and keeps its
    /// tier. Guidance 1.2.
    /// </summary>
    public Judgement? LaterJudgement => JudgementAt(_laterIndex);

    /// <summary>The most support that the tier gives; <see langword="null"/> unless the school is eligible.</summary>
    public Entitlement? Entitlement => Tier == SupportTier.None ? null : _rules?.EntitlementOf(Tier);

    /// <summary>The ids of the rules that determined the outcome, in the order of the rule set.</summary>
    public ImmutableArray<string> DeterminedBy => _rules is null ? [] : _determining.IdsIn(_rules.Set);

    internal EligibilityDecisionDocument ToDocument() => _rules is null
        ? throw new NotSupportedException("An eligibility decision that was never made is not written as JSON.")
        : new()
        {
            School = _history!.School,
            AcademicYear = _rules.Offer.Year,
            Outcome = Outcome,
            Tier = Tier,
            TierMet = TierMet,
            Route = Route,
            DaysAtMost = Entitlement?.Days.Value,
            FundingAtMost = Entitlement?.Funding.Value,
            CostAtMost = Entitlement?.CostAtMost,
            QualifyingJudgement = QualifyingJudgement,
            LaterJudgement = LaterJudgement,
            DeterminedBy = [.. DeterminedBy.Select(_rules.Set.Get)],
        };

    private Judgement? JudgementAt(int index) =>
        _rules is not null && index >= 0 ? _history!.TimelineBy(_rules.Policy.JudgementDate).Judgements[index] : null;
}
