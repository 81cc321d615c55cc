namespace SchoolImprovement.Rules.Deployment;

/// <summary>A rule on pay, with what it does to the claim.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayRule : CheckRule<PayFacts>
{
    /// <inheritdoc/>
    public PayRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What the rule does to the claim.</summary>
    public required PayRuleRole Role
    {
        get;
        init => field = Named(value, nameof(Role));
    }

    /// <summary>What the rule is asked about; a rule that limits days or gives a rate is asked about each day whatever stands here.</summary>
    public PayRuleScope Scope
    {
        get;
        init => field = Named(value, nameof(Scope));
    }

    /// <summary>The rate that a day gets which keeps the rule; <see langword="null"/> unless the role is <see cref="PayRuleRole.GivesRate"/>.</summary>
    public Func<PayFigures, CitedValue<decimal>>? Rate { get; init; }

    /// <summary>Why the day is paid at the rate, or not paid; <see langword="null"/> lets the statement of the rule say so.</summary>
    public FactWording<PayFacts>? Reason { get; init; }

    internal bool IsOfDay => Scope == PayRuleScope.Day || Role is PayRuleRole.LimitsDays or PayRuleRole.GivesRate;
}
