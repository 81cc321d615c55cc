using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Tests.Explanations;

namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>A topic, with what the library itself decides of a case, and how a case is made up.</summary>
internal sealed class Topic<TCase, TFacts, TDecision>(
    CaseRules<TCase, TFacts, TDecision> rules,
    Func<TCase, TDecision> decide,
    Func<TCase, Explanation> explain,
    Func<TDecision, string> text)
    where TCase : class
{
    // Only a ledger knows of other schools' claims, and no case has one.
    private const string KnownToLedgers = "PAY-ONE-SCHOOL";

    private readonly HashSet<string> _spoken = [];

    public CaseRules<TCase, TFacts, TDecision> Rules => rules;

    /// <summary>All of a decision that is compared.</summary>
    public string TextOf(TDecision decision) => text(decision);

    /// <summary>The rules that have found nothing wanting and answered nothing so far.</summary>
    public IEnumerable<string> Silent => rules.Rules.Select(rule => rule.Id).Where(id => id != KnownToLedgers && !_spoken.Contains(id));

    /// <summary>Remembers which rules found something wanting, beyond what is not known, or answered something.</summary>
    public void Heard(IEnumerable<RuleStatement> statements)
    {
        foreach (var statement in statements)
        {
            if (statement.Status == RuleStatus.NotSatisfied || statement.Finding is null || Unreached.All.Contains($"{statement.Rule.Id} not satisfied"))
            {
                _spoken.Add(statement.Rule.Id);
            }
        }
    }

    /// <summary>Fails unless the decision is the library's own of the case, and its reasons too where they are asked for.</summary>
    /// <param name="decided">What was decided elsewhere.</param>
    /// <param name="case">The case that the library is asked about.</param>
    /// <param name="withReasons">Whether reasons are compared.</param>
    public void ShouldAgree(CaseDecision<TCase, TDecision> decided, TCase @case, bool withReasons)
    {
        // Plain comparisons first: assertions on 100,000 cases would take minutes.
        var expected = text(decide(@case));
        if (text(decided.Decision) != expected || !decided.Case.Equals(@case))
        {
            text(decided.Decision).Should().Be(expected, "both are asked about {0}", @case);
            decided.Case.Should().Be(@case);
        }

        if (withReasons)
        {
            decided.Explain().ToJson().Should().Be(explain(@case).ToJson());
        }
    }
}
