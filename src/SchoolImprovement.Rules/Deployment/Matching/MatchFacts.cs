namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules on the match and the deployment look at.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="MatchRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct MatchFacts
{
    private readonly MatchRules _rules;

    internal MatchFacts(MatchRules rules, Match match)
    {
        _rules = rules;
        Match = match;
    }

    /// <summary>The match.</summary>
    public Match Match { get; }

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy => _rules.Policy;

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => _rules.Offer;

    /// <summary>Whether the school has one of the three tiers.</summary>
    internal bool HasTier => Match.Tier is { IsNamed: true };

    /// <summary>Whether the school is of tier 2 or 3, which have a Recommended Action Form.</summary>
    internal bool HasActionForm => Match.Tier.HasActionForm;

    /// <summary>Whether the school is of tier 1, which has a tier 1 return.</summary>
    internal bool HasTier1Return => Match.Tier == SupportTier.Tier1;
}
