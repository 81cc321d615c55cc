namespace SchoolImprovement.Rules.Decisions;

/// <summary>Asks one thing of the facts.</summary>
/// <typeparam name="TFacts">What is looked at.</typeparam>
/// <returns>Satisfied, not satisfied, or needs information; a test never says not applicable.</returns>
public delegate RuleStatus RuleTest<TFacts>(in TFacts facts);
