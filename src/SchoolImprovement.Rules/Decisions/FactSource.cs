namespace SchoolImprovement.Rules.Decisions;

/// <summary>Names the facts, and the guidance's figures, that a condition looked at.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
/// <returns>The facts in the order in which they are shown.</returns>
public delegate ImmutableArray<Fact> FactSource<TFacts>(in TFacts facts);
