using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>An eligibility decision with its reasons.</summary>
/// <remarks>Immutable and thread-safe. Its texts are made when asked for.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class EligibilityExplanation
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

    /// <summary>Every rule of the set with what it said, in the order of the rule set.</summary>
    public ImmutableArray<RuleResult> Results { get; }

    /// <summary>The decision in a line, such as <c>Tier 3: up to 3 days and up to £24,000</c>.</summary>
    public string Headline => Decision.Outcome switch
    {
        EligibilityOutcome.Eligible => Eligible(),
        EligibilityOutcome.NotNormallyEligible => $"Not normally eligible: supported under the earlier offer; would meet tier {(int)Decision.TierMet}",
        EligibilityOutcome.NeedsInformation => Decision.TierMet == SupportTier.None
            ? "Needs information before a tier can be given"
            : $"Needs information: tier {(int)Decision.TierMet} or another",
        _ => _facts.QualifyingIndex < 0
            ? "Not eligible: requires improvement neither on entry to the year nor during it"
            : "Not eligible: the judgement that might have qualified the school does not",
    };

    /// <summary>The result of the rule with an id.</summary>
    /// <exception cref="KeyNotFoundException">The rule set has no such rule.</exception>
    public RuleResult this[string id]
    {
        get
        {
            var rule = _rules.Set[id];
            return Results.First(result => result.Rule == rule);
        }
    }

    /// <summary>The explanation as a document that renders itself as a tree, as Markdown and as JSON.</summary>
    public Explanation ToDocument() => new()
    {
        Subject = $"URN {_facts.History.School}",
        Year = _rules.Offer.Year,
        AsAt = _facts.AsAt,
        Outcome = OutcomeCode,
        Headline = Headline,
        Conclusions = Conclusions(),
        Readings = _rules.Policy.DeparturesIn(ReadingTopics.Eligibility),
        DeterminedBy = Decision.DeterminedBy,
        Results = Results,
    };

    /// <inheritdoc cref="Explanation.ToTree"/>
    public string ToTree() => ToDocument().ToTree();

    /// <inheritdoc cref="Explanation.ToMarkdown"/>
    public string ToMarkdown() => ToDocument().ToMarkdown();

    /// <inheritdoc cref="Explanation.ToJson(bool)"/>
    public string ToJson(bool indented = false) => ToDocument().ToJson(indented);

    private string OutcomeCode => Decision.Outcome switch
    {
        EligibilityOutcome.Eligible => "eligible",
        EligibilityOutcome.NotNormallyEligible => "not normally eligible",
        EligibilityOutcome.NeedsInformation => "needs information",
        _ => "not eligible",
    };

    private string Eligible()
    {
        var entitlement = Decision.Entitlement!;
        var days = string.Create(CultureInfo.InvariantCulture, $"Tier {(int)Decision.Tier}: up to {entitlement.Days.Value} {entitlement.Days.Unit}");
        return entitlement.Funding.Value == 0 ? days : $"{days} and up to {Wording.Pounds(entitlement.Funding.Value)}";
    }

    private ImmutableArray<Fact> Conclusions()
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
