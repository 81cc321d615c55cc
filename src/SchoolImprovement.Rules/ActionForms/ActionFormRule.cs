namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A rule on the form, with what of the form it is asked about.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class ActionFormRule : CheckRule<ActionFormFacts>
{
    /// <inheritdoc/>
    public ActionFormRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What of the form the rule is asked about, one by one.</summary>
    public required ActionFormScope Scope
    {
        get;
        init => field = Named(value, nameof(Scope));
    }

    /// <inheritdoc/>
    protected override string PlaceOf(in ActionFormFacts facts) => facts.Path();
}
