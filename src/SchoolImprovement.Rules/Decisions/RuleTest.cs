namespace SchoolImprovement.Rules.Decisions;

/// <summary>Asks one thing of the facts.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
/// <returns>Yes, no, or unknown where a fact that would settle it is not known.</returns>
public delegate Truth RuleTest<TFacts>(in TFacts facts);
