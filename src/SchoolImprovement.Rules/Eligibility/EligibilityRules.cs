using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// Decides which schools are eligible for the offer's support, and for which tier. Guidance 1.2 to 1.4.
/// </summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var history = InspectionHistory.Of(
///     new Urn(900123),
///     (OverallEffectiveness.RequiresImprovement, new DateOnly(2016, 9, 14)),
///     (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
/// EligibilityDecision decision = EligibilityRules.Default.Decide(history, asAt: new DateOnly(2019, 9, 1), PriorSupport.None);
/// Console.WriteLine(decision);
/// Console.WriteLine(EligibilityRules.Default.Explain(history, new DateOnly(2019, 9, 1), PriorSupport.None).ToTree());
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class EligibilityRules
{
    private readonly EligibilityContext _context;
    private readonly EligibilityDecider _decider;
    private readonly Entitlement[] _entitlements;

    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public EligibilityRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<EligibilityRule>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        _context = new EligibilityContext(Offer, Policy);
        _decider = new EligibilityDecider(Set);
        _entitlements = [.. SupportTiers.All.Select(tier => Eligibility.Entitlement.Of(Offer, tier))];
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<EligibilityRule> Catalogue { get; } = new(
        "Eligibility and tier of support",
        [
            QualifyingRules.EntersYear,
            QualifyingRules.ReceivesDuringYear,
            QualifyingRules.StaysEligible,
            TierRules.NeverAbove,
            TierRules.TwoConsecutive,
            TierRules.FirstInspection,
            TierRules.Single,
            ConversionRules.PredecessorCounts,
            ConversionRules.AmalgamationDoesNotCount,
            EarlierOfferRules.Supported,
            EarlierOfferRules.MeetsAnotherTier,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static EligibilityRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Eligibility);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<EligibilityRule> Set { get; }

    /// <summary>Decides, without reasons and without allocating.</summary>
    /// <param name="history">The school's judgements; those dated after the as-at date do not exist.</param>
    /// <param name="asAt">The day on which the decision is taken; it lies in the offer's academic year.</param>
    /// <param name="prior">What is known of the school's support under the offer of the year before.</param>
    /// <exception cref="UnknownAcademicYearException">The as-at date lies in another academic year.</exception>
    public EligibilityDecision Decide(InspectionHistory history, DateOnly asAt, PriorSupport prior)
    {
        ArgumentNullException.ThrowIfNull(history);
        RequireInYear(asAt);
        var facts = new EligibilityFacts(_context, history, asAt, prior);
        return _decider.Decide(this, in facts, recorded: null, out _);
    }

    /// <summary>Decides, and says why: every rule with its status, citation, facts and figures.</summary>
    /// <inheritdoc cref="Decide(InspectionHistory, DateOnly, PriorSupport)"/>
    public EligibilityExplanation Explain(InspectionHistory history, DateOnly asAt, PriorSupport prior)
    {
        var facts = FactsOf(history, asAt, prior);
        var decision = Decide(ref facts, recorded: null);
        return Explain(decision, in facts);
    }

    /// <summary>The facts of a school as they are seen before any judgement qualifies it, for whoever asks the rules one by one.</summary>
    /// <inheritdoc cref="Decide(InspectionHistory, DateOnly, PriorSupport)"/>
    public EligibilityFacts FactsOf(InspectionHistory history, DateOnly asAt, PriorSupport prior)
    {
        ArgumentNullException.ThrowIfNull(history);
        RequireInYear(asAt);
        return new EligibilityFacts(_context, history, asAt, prior);
    }

    /// <summary>Decides from what the rules were found to say elsewhere, such as in a rule engine.</summary>
    /// <param name="facts">
    /// The facts that <see cref="FactsOf"/> gave; afterwards, as they are seen from the judgement that the decision rests on.
    /// </param>
    /// <param name="recorded">
    /// Says what a rule said of facts; asked only where the decision hangs on it. <see langword="null"/> to ask the rules
    /// themselves.
    /// </param>
    public EligibilityDecision Decide(ref EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded)
    {
        var decision = _decider.Decide(this, in facts, recorded, out var basis);
        facts = facts.At(basis.QualifyingIndex).Meeting(basis.TierMet);
        return decision;
    }

    /// <summary>Says why: every rule with its status, citation, facts and figures.</summary>
    /// <param name="decision">A decision of these rules.</param>
    /// <param name="facts">The facts as they are seen from the judgement that it rests on.</param>
    /// <exception cref="ArgumentException">The decision was taken by other rules, of another offer or under another policy.</exception>
    public EligibilityExplanation Explain(EligibilityDecision decision, in EligibilityFacts facts)
    {
        if (!decision.IsOf(this))
        {
            throw new ArgumentException("The decision was taken by other rules, of another offer or under another policy: explain it by those.", nameof(decision));
        }

        EligibilityFacts[] seen = [facts];
        var results = new RuleResult[Set.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Set[i].Explain(seen, 0, path: null);
        }

        return new EligibilityExplanation(this, decision, in facts, ImmutableCollections.Wrap(results));
    }

    internal EligibilityContext Context => _context;

    internal void RequireInYear(DateOnly asAt)
    {
        if (asAt.DayNumber < _context.FirstDayNumber || asAt.DayNumber > _context.LastDayNumber)
        {
            throw new UnknownAcademicYearException(asAt, Offer);
        }
    }

    internal Entitlement EntitlementOf(SupportTier tier) => _entitlements[tier - SupportTier.Tier1];
}
