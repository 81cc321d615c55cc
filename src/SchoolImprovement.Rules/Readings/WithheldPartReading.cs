namespace SchoolImprovement.Rules.Readings;

/// <summary>How much of an instalment is kept back on account of activity that did not take place or is not complete. Guidance 7.4 and 8.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<WithheldPartReading>))]
public enum WithheldPartReading
{
    /// <summary>The whole instalment. The default: the guidance speaks of further funding, and pays an instalment as one sum.</summary>
    Instalment,

    /// <summary>The cost of that activity in the term; the rest is released. The grant must say what each activity costs.</summary>
    Activity,
}
