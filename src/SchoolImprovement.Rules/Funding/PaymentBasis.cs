namespace SchoolImprovement.Rules.Funding;

/// <summary>When an instalment is paid in relation to its term. Guidance 6.24 and 8.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<PaymentBasis>))]
public enum PaymentBasis
{
    /// <summary>Before the term's activity takes place.</summary>
    Upfront,

    /// <summary>After the term's activity is complete.</summary>
    InArrears,
}
