using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// How a school may be seen when its eligibility is decided: before any judgement is weighed, from each judgement that may
/// qualify it, and from there with each tier whose criteria it may meet.
/// </summary>
/// <remarks>A rule is asked only where the rules before it let the decision come, so that it says nothing of other schools.</remarks>
internal static class EligibilityPlaces
{
    private const int Start = 0;
    private const int FromJudgement = 1;
    private const int WithTierIfAny = 2;
    private const int WithTier = 3;

    public static int ScopeOf(EligibilityRuleRole role) => role switch
    {
        EligibilityRuleRole.GivesTier => FromJudgement,
        EligibilityRuleRole.Requires => WithTierIfAny,
        EligibilityRuleRole.Bars or EligibilityRuleRole.LiftsBar => WithTier,
        _ => Start,
    };

    public static EligibilityFacts[][] Of(EligibilityRules rules, in EligibilityFacts start)
    {
        var duringYear = May(EligibilityRuleRole.QualifiesDuringYear, SupportTier.None, rules, in start);
        var atEntry = May(EligibilityRuleRole.QualifiesAtEntry, SupportTier.None, rules, in start);
        if (!duringYear && !atEntry)
        {
            // Most schools end here: their tiers and bars are never looked at.
            return [[start], [], [], []];
        }

        List<EligibilityFacts> fromJudgement = [];
        List<EligibilityFacts> withTierIfAny = [];
        List<EligibilityFacts> withTier = [];
        IEnumerable<EligibilityFacts> candidates =
        [
            .. duringYear ? start.Candidates(EligibilityRuleRole.QualifiesDuringYear) : [],
            .. atEntry ? start.Candidates(EligibilityRuleRole.QualifiesAtEntry) : [],
        ];
        foreach (var seen in candidates)
        {
            fromJudgement.Add(seen);
            withTierIfAny.Add(seen);
            foreach (var tier in SupportTiers.All)
            {
                if (May(EligibilityRuleRole.GivesTier, tier, rules, in seen))
                {
                    withTierIfAny.Add(seen.Meeting(tier));
                    withTier.Add(seen.Meeting(tier));
                }
            }
        }

        return [[start], [.. fromJudgement], [.. withTierIfAny], [.. withTier]];
    }

    private static bool May(EligibilityRuleRole role, SupportTier tier, EligibilityRules rules, in EligibilityFacts facts)
    {
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.Role == role
                && rule.Tier == tier
                && rule.Evaluate(in facts) is RuleStatus.Satisfied or RuleStatus.NeedsInformation)
            {
                return true;
            }
        }

        return false;
    }
}
