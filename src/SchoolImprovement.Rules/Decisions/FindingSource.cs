namespace SchoolImprovement.Rules.Decisions;

/// <summary>Says what a condition that is not satisfied, or lacks information, found.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
public delegate FindingText FindingSource<TFacts>(in TFacts facts);
