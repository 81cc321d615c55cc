namespace SchoolImprovement.Rules.Decisions;

/// <summary>Says what a rule said of facts, where something other than the decision itself asks the rules, such as a rule engine.</summary>
/// <typeparam name="TFacts">What the rule looks at.</typeparam>
/// <param name="rule">The rule.</param>
/// <param name="facts">What it was asked about.</param>
/// <returns>What <see cref="Rule{TFacts}.Evaluate"/> gives for the same facts.</returns>
public delegate RuleStatus RuleAnswer<TFacts>(Rule<TFacts> rule, in TFacts facts);
