using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.NRules;

/// <summary>An eligibility rule as an NRules rule over the matter that its role is about.</summary>
internal sealed class BridgedEligibilityRule<TMatter>(EligibilityRules rules, EligibilityRule rule)
    : BridgedRule<TMatter>(rule, FiringOrder.EligibilityRules)
    where TMatter : class, IEligibilityMatter
{
    protected override bool Speaks(TMatter fact)
    {
        var facts = fact.FactsUnder(rules);

        // A tier is given to a judgement; what follows from the tier is for the rules of the other roles.
        return (rule.Role != EligibilityRuleRole.GivesTier || facts.TierMet == SupportTier.None)
            && EligibilityStatement.IsWorthMaking(rule, rule.Evaluate(in facts));
    }

    protected override IReadOnlyList<object> Say(TMatter fact)
    {
        var facts = fact.FactsUnder(rules);
        var status = rule.Evaluate(in facts);
        var statement = new EligibilityStatement(fact.Case, rule, status, in facts);

        // What may turn out to be so is followed like what is so: the decision asks what would come of it.
        return status is not (RuleStatus.Satisfied or RuleStatus.NeedsInformation) ? [statement] : rule.Role switch
        {
            EligibilityRuleRole.GivesTier => [statement, new EligibilityView(fact.Case, facts.Meeting(rule.Tier))],
            _ => [statement, .. facts.Candidates(rule.Role).Select(seen => new EligibilityView(fact.Case, seen))],
        };
    }
}
