using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Says what an eligibility rule said of facts, where something other than the decision itself asks the rules.</summary>
/// <param name="rule">The rule.</param>
/// <param name="facts">
/// What it was asked about: of one school, the judgement that may qualify it and the tier met tell the facts apart.
/// </param>
/// <returns>What <see cref="Rule{TFacts}.Evaluate"/> gives for the same facts.</returns>
public delegate RuleStatus EligibilityAnswer(EligibilityRule rule, in EligibilityFacts facts);
