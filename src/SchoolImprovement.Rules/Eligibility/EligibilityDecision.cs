using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Whether a school is eligible, for which tier, and by which judgement and rules.</summary>
/// <remarks>
/// Immutable and thread-safe; made without allocating. The default value is no decision, and refuses to be asked. <see cref="EligibilityRules.Explain(InspectionHistory, DateOnly, PriorSupport)"/> gives the reasons.
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
    // Of the judgement that the decision rests on, though it may not qualify the school after all.
    private readonly int _qualifyingIndex;
    private readonly int _laterIndex;
    private readonly EligibilityOutcome _outcome;
    private readonly SupportTier _tierMet;
    private readonly EligibilityRoute _route;
    private readonly PossibleAnswers _possible;

    internal EligibilityDecision(
        EligibilityRules rules,
        InspectionHistory history,
        EligibilityOutcome outcome,
        SupportTier tierMet,
        EligibilityRoute route,
        int qualifyingIndex,
        int laterIndex,
        in RuleMarks determining,
        PossibleAnswers possible)
    {
        _rules = rules;
        _history = history;
        _determining = determining;
        _qualifyingIndex = qualifyingIndex;
        _laterIndex = laterIndex;
        _outcome = outcome;
        _tierMet = tierMet;
        _route = route;
        _possible = possible;
    }

    /// <summary>What was decided.</summary>
    /// <exception cref="InvalidOperationException">This is no decision, but the default value; so says every property.</exception>
    public EligibilityOutcome Outcome => _rules is null ? throw None() : _outcome;

    /// <summary>The tier of support; <see cref="SupportTier.None"/> unless the school is eligible.</summary>
    public SupportTier Tier => Outcome == EligibilityOutcome.Eligible ? TierMet : SupportTier.None;

    /// <summary>
    /// The tier whose criteria the school is known to meet, whether or not it is eligible: what a school that is not
    /// normally eligible would receive if a person decides for it, and the least that one which needs information meets.
    /// </summary>
    public SupportTier TierMet => _rules is null ? throw None() : _tierMet;

    /// <summary>
    /// The tiers that the school may turn out to have, the lowest first; <see cref="SupportTier.None"/> stands for none, as where it may
    /// turn out not normally eligible. One where no information is needed. None that is possible is left out; where what is not known
    /// bears on two judgements, one may stand here that they rule out together.
    /// </summary>
    public ImmutableArray<SupportTier> PossibleTiers => Outcome != EligibilityOutcome.NeedsInformation
        ? [Tier]
        : [.. _possible.HasNone ? [SupportTier.None] : Array.Empty<SupportTier>(), .. _possible.Tiers];

    /// <summary>The way in which the school came to its tier, or to none.</summary>
    public EligibilityRoute Route => _rules is null ? throw None() : _route;

    /// <summary>The judgement that qualifies the school; <see langword="null"/> where none does.</summary>
    public Judgement? QualifyingJudgement => Outcome == EligibilityOutcome.NotEligible ? null : JudgementAt(_qualifyingIndex);

    /// <summary>
    /// The latest judgement, where it is later than the one that qualifies: the school was judged again and keeps its
    /// tier. Guidance 1.2.
    /// </summary>
    public Judgement? LaterJudgement => JudgementAt(_laterIndex);

    /// <summary>The most support that the tier gives; <see langword="null"/> unless the school is eligible.</summary>
    public Entitlement? Entitlement => Tier == SupportTier.None ? null : Rules.EntitlementOf(Tier);

    /// <summary>The ids of the rules that determined the outcome, in the order of the rule set.</summary>
    public ImmutableArray<string> DeterminedBy => _determining.IdsIn(Rules.Set);

    private EligibilityRules Rules => _rules ?? throw None();

    /// <summary>The decision in a line, such as <c>Tier 3: up to 3 days and up to £24,000</c>.</summary>
    public override string ToString() => _rules is null ? "no decision" : _outcome switch
    {
        EligibilityOutcome.Eligible => WhatItGives(Entitlement!),
        EligibilityOutcome.NotNormallyEligible => $"Not normally eligible: supported under the earlier offer; would meet {SupportTierNames.Of(TierMet)}",
        EligibilityOutcome.NeedsInformation => TierMet == SupportTier.None
            ? "Needs information before a tier can be given"
            : $"Needs information: {OneOf([.. _possible.Words])}",
        _ => _qualifyingIndex < 0
            ? "Not eligible: requires improvement neither on entry to the year nor during it"
            : "Not eligible: the judgement that might have qualified the school does not",
    };

    /// <summary>Whether the rules took the decision, or were made alike.</summary>
    internal bool IsOf(EligibilityRules rules) =>
        _rules is null || (ReferenceEquals(_rules.Set, rules.Set) && _rules.Policy == rules.Policy && _rules.Offer == rules.Offer);

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

    private static InvalidOperationException None() => new("There is no decision: nothing was decided.");

    private static string OneOf(string[] answers) =>
        answers.Length == 1 ? answers[0] : $"{string.Join(", ", answers[..^1])} or {answers[^1]}";

    private string WhatItGives(Entitlement entitlement)
    {
        var days = string.Create(CultureInfo.InvariantCulture, $"Tier {(int)Tier}: up to {entitlement.Days.Value} {entitlement.Days.Unit}");
        return entitlement.Funding.Value == 0 ? days : $"{days} and up to {Wording.Pounds(entitlement.Funding.Value)}";
    }

    private Judgement? JudgementAt(int index) =>
        Rules is { } rules && index >= 0 ? _history!.TimelineBy(rules.Policy.JudgementDate).Judgements[index] : null;
}
