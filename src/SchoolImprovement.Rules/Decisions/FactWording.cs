namespace SchoolImprovement.Rules.Decisions;

/// <summary>Says something of the facts before it, in words for people.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
public delegate string FactWording<TFacts>(in TFacts facts);
