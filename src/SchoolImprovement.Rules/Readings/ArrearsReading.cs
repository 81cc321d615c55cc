namespace SchoolImprovement.Rules.Readings;

/// <summary>When an instalment in arrears can be due. Guidance 6.24 and 8.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<ArrearsReading>))]
public enum ArrearsReading
{
    /// <summary>After the term has ended and its activity is complete. The default: the term is paid in arrears.</summary>
    AfterTerm,

    /// <summary>As soon as all of the term's activity is complete, also before the term ends.</summary>
    OnCompletion,
}
