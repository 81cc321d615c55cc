using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>A rule as a decision asks it: its tests side by side, and its mark among the rules of the set.</summary>
internal readonly struct AskedRule
{
    private readonly RuleTest<EligibilityFacts>[] _guards;
    private readonly RuleTest<EligibilityFacts>[] _tests;

    /// <summary>Makes a rule to ask.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mark">Its mark among the rules of the set.</param>
    /// <param name="shared">How many of its conditions are asked before it, with when it applies; 0 for none of them.</param>
    public AskedRule(EligibilityRule rule, RuleMarks mark, int shared)
    {
        Rule = rule;
        Mark = mark;
        Tier = rule.Tier;
        Route = rule.Route;
        _guards = shared > 0 ? [] : rule.GuardTests.ToArray();
        _tests = rule.Tests[shared..].ToArray();
    }

    public EligibilityRule Rule { get; }

    public RuleMarks Mark { get; }

    public SupportTier Tier { get; }

    public EligibilityRoute Route { get; }

    /// <summary>The rule's status.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="recorded">What each rule said; <see langword="null"/> to ask the rule itself.</param>
    /// <param name="shared">What was asked before it came to.</param>
    /// <exception cref="RuleFailedException">A condition threw an exception.</exception>
    public RuleStatus StatusOf(in EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded, RuleStatus shared = RuleStatus.Satisfied)
    {
        if (recorded is not null)
        {
            return Rule.Recorded(recorded, in facts);
        }

        try
        {
            return RuleTests.Ask(_guards, _tests, shared, in facts);
        }
        catch (Exception failure) when (failure is not RuleFailedException)
        {
            throw new RuleFailedException(Rule, failure);
        }
    }
}
