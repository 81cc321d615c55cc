namespace SchoolImprovement.Rules.Funding;

/// <summary>A rule on the payment of the grant, with what it is asked of and what it does to the decision.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class GrantRule : Rule<GrantFacts>
{
    /// <inheritdoc/>
    public GrantRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What the rule is asked of.</summary>
    public required GrantRuleScope Scope
    {
        get;
        init => field = Named(value, nameof(Scope));
    }

    /// <summary>What the rule does to the decision.</summary>
    public required GrantRuleRole Role
    {
        get;
        init => field = Named(value, nameof(Role));
    }
}
