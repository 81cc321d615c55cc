namespace SchoolImprovement.Rules.Monitoring;

/// <summary>A rule on the termly update, with what it is asked of.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class MonitoringRule : CheckRule<MonitoringFacts>
{
    /// <inheritdoc/>
    public MonitoringRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What the rule is asked of.</summary>
    public required MonitoringScope Scope
    {
        get;
        init => field = Named(value, nameof(Scope));
    }
}
