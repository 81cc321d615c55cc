namespace SchoolImprovement.Rules.Funding;

/// <summary>What a rule on payment is asked of, once for each there is.</summary>
[JsonConverter(typeof(EnumJsonConverter<GrantRuleScope>))]
public enum GrantRuleScope
{
    /// <summary>The grant as a whole.</summary>
    Grant,

    /// <summary>Each instalment.</summary>
    Instalment,

    /// <summary>
    /// Each activity that an instalment pays for; where the grant does not say what its activities cost, the term's
    /// funded activity as one.
    /// </summary>
    Activity,
}
