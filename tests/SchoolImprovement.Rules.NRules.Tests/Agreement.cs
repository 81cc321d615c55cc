using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules.Tests;

internal static class Agreement
{
    // Plain comparisons first: assertions on 100,000 cases would take minutes.
    public static void ShouldAgreeWith(this SchoolEligibility eligibility, EligibilityRules rules, EligibilityCase school, bool withReasons)
    {
        var expected = rules.Decide(school.History, school.AsAt, school.Prior);
        if (Text(eligibility.Decision) != Text(expected) || !ReferenceEquals(eligibility.Case, school))
        {
            Text(eligibility.Decision).Should().Be(Text(expected), "NRules and the library are asked about {0}", school);
            eligibility.Case.Should().BeSameAs(school);
        }

        if (withReasons)
        {
            eligibility.Explain().ToJson().Should().Be(rules.Explain(school.History, school.AsAt, school.Prior).ToJson());
        }
    }

    private static string Text(EligibilityDecision decision) =>
        $"{decision.Outcome} {decision.Tier} {decision.TierMet} {decision.Route} {decision.QualifyingJudgement} {decision.LaterJudgement} {string.Join(' ', decision.DeterminedBy)}";
}
