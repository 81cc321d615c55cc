namespace SchoolImprovement.Rules.Decisions;

/// <summary>Names the facts and figures that a condition looked at.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
public delegate void FactSource<TFacts>(in TFacts facts, FactCollector collector);
