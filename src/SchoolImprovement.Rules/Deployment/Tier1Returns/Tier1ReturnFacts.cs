namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules on the tier 1 return look at.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="Tier1ReturnRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct Tier1ReturnFacts
{
    internal Tier1ReturnFacts(Tier1ReturnRules rules, Tier1Return document)
    {
        Return = document;
        Offer = rules.Offer;
    }

    /// <summary>The return.</summary>
    public Tier1Return Return { get; }

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer { get; }
}
