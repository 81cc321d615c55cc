namespace SchoolImprovement.Rules.Deployment;

/// <summary>What a rule on pay is asked about.</summary>
[JsonConverter(typeof(EnumJsonConverter<PayRuleScope>))]
public enum PayRuleScope : byte
{
    /// <summary>Each day of a claim.</summary>
    Day,

    /// <summary>The claim as a whole.</summary>
    Claim,
}
