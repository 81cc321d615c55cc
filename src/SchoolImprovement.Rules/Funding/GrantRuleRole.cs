namespace SchoolImprovement.Rules.Funding;

/// <summary>What a rule on payment does to the decision.</summary>
[JsonConverter(typeof(EnumJsonConverter<GrantRuleRole>))]
public enum GrantRuleRole
{
    /// <summary>Until it is satisfied, the money is not yet due.</summary>
    MakesDue,

    /// <summary>Once the money is due, it is withheld until this is satisfied.</summary>
    Releases,

    /// <summary>A duty that goes with the grant and does not change what is released.</summary>
    Duty,
}
