namespace SchoolImprovement.Rules.Eligibility;

/// <summary>An eligibility decision with its reasons.</summary>
/// <remarks>Immutable and thread-safe. Its texts are made when asked for.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class EligibilityExplanation : Explanation
{
    private readonly EligibilityRules _rules;
    private readonly EligibilityFacts _facts;

    internal EligibilityExplanation(EligibilityRules rules, EligibilityDecision decision, in EligibilityFacts facts, ImmutableArray<RuleResult> results)
    {
        _rules = rules;
        _facts = facts;
        Decision = decision;
        Results = results;
    }

    /// <summary>The decision that is explained.</summary>
    public EligibilityDecision Decision { get; }

    /// <inheritdoc/>
    public override string? Subject => $"URN {_facts.History.School}";

    /// <inheritdoc/>
    public override AcademicYear Year => _rules.Offer.Year;

    /// <inheritdoc/>
    public override DateOnly? AsAt => _facts.AsAt;

    /// <inheritdoc/>
    public override string Outcome => EnumWords<EligibilityOutcome>.Of(Decision.Outcome);

    /// <summary>The decision in a line, such as <c>Tier 3: up to 3 days and up to £24,000</c>.</summary>
    public override string Headline => Decision.ToString();

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Conclusions => Conclude();

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Readings => _rules.Policy.DeparturesIn(ReadingTopics.Eligibility);

    /// <inheritdoc/>
    public override ImmutableArray<string> DeterminedBy => Decision.DeterminedBy;

    private ImmutableArray<Fact> Conclude()
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new("tier", (int)Decision.Tier));
        facts.Add(new("route", RouteNames.Of(Decision.Route)));
        if (Decision.Entitlement is { } entitlement)
        {
            facts.Add(new("days, at most", entitlement.Days.Value));
            facts.Add(new("funding, at most", entitlement.Funding.Value));
        }
        else if (Decision.TierMet != SupportTier.None)
        {
            facts.Add(new("tier whose criteria are met", (int)Decision.TierMet));
        }

        if (Decision.QualifyingJudgement is { } qualifying)
        {
            facts.Add(new("qualified by", Judgements.Describe(in _facts, _facts.QualifyingIndex)));
            facts.Add(new("qualified on", qualifying.DateBy(_rules.Policy.JudgementDate)));
            facts.Add(new("judgement of URN", qualifying.Urn.ToString()));
        }

        if (Decision.LaterJudgement is not null)
        {
            facts.Add(new("judged later", Judgements.Describe(in _facts, _facts.LatestIndex)));
        }

        if (!_facts.History.AmalgamatedFrom.IsEmpty)
        {
            facts.Add(new("predecessors not counted", string.Join(" ", _facts.History.AmalgamatedFrom)));
        }

        return facts.ToImmutable();
    }
}
