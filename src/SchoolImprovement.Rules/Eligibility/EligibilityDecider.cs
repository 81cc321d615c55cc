using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// Puts what the rules say together, by their roles: of the judgements that may qualify a school, the one that gives
/// the highest tier for which it is eligible; of those that give the same, the latest.
/// </summary>
internal sealed class EligibilityDecider
{
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _atEntry;
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _duringYear;
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _requires;
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _givesTier;
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _bars;
    private readonly RoleRules<EligibilityRule, EligibilityFacts> _liftsBar;
    private readonly RuleMarks _qualifying;
    private readonly SupportTier _highestTier;

    public EligibilityDecider(RuleSet<EligibilityRule> rules)
    {
        foreach (var rule in rules.AsSpan())
        {
            if (rule.Role == EligibilityRuleRole.GivesTier && !rule.Tier.IsNamed)
            {
                throw new ArgumentException($"Rule {rule.Id} gives a tier, and says of none of 1, 2 and 3 that it is the one.", nameof(rules));
            }
        }

        _atEntry = Having(EligibilityRuleRole.QualifiesAtEntry);
        _duringYear = Having(EligibilityRuleRole.QualifiesDuringYear);
        _requires = Having(EligibilityRuleRole.Requires);
        _givesTier = Having(EligibilityRuleRole.GivesTier, static rule => -(int)rule.Tier);
        _bars = Having(EligibilityRuleRole.Bars);
        _liftsBar = Having(EligibilityRuleRole.LiftsBar);
        _qualifying = _atEntry.Marks | _duringYear.Marks;
        _highestTier = _givesTier.All is [var (highest, _), ..] ? highest.Tier : SupportTier.None;

        RoleRules<EligibilityRule, EligibilityFacts> Having(EligibilityRuleRole role, Func<EligibilityRule, int>? rank = null) => new(rules, rule => rule.Role == role, rank);
    }

    /// <summary>Decides.</summary>
    /// <param name="rules">The rules, for the decision to refer to.</param>
    /// <param name="facts">The facts, before any judgement is weighed.</param>
    /// <param name="recorded">What each rule said; <see langword="null"/> to ask the rules themselves.</param>
    /// <param name="basis">The judgement that the decision rests on, and the tier that it was seen to meet.</param>
    public EligibilityDecision Decide(EligibilityRules rules, in EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded, out Basis basis)
    {
        // Most schools end here, so the way to here is short and copies nothing.
        var duringYear = _duringYear.AskAny(in facts, recorded);
        var atEntry = _atEntry.AskAny(in facts, recorded);
        if (duringYear == RuleStatus.NotSatisfied && atEntry == RuleStatus.NotSatisfied)
        {
            basis = Basis.None;
            return new EligibilityDecision(
                rules,
                facts.History,
                EligibilityOutcome.NotEligible,
                SupportTier.None,
                EligibilityRoute.NotRequiresImprovement,
                EligibilityFacts.NoJudgement,
                EligibilityFacts.NoJudgement,
                _qualifying,
                PossibleAnswers.NotEligible);
        }

        return Decide(rules, in facts, duringYear, atEntry, recorded, out basis);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EligibilityDecision Decide(
        EligibilityRules rules,
        in EligibilityFacts facts,
        RuleStatus duringYear,
        RuleStatus atEntry,
        RuleAnswer<EligibilityFacts>? recorded,
        out Basis basis)
    {
        var best = new Candidate { Basis = Basis.None, Determining = _qualifying };
        var uncertain = new Candidate();
        var possible = PossibleAnswers.NotEligible;
        if (duringYear != RuleStatus.NotSatisfied)
        {
            ConsiderAll(EligibilityRuleRole.QualifiesDuringYear, duringYear, _duringYear.Marks, in facts, recorded, ref best, ref uncertain, ref possible);
        }

        if (atEntry != RuleStatus.NotSatisfied)
        {
            ConsiderAll(EligibilityRuleRole.QualifiesAtEntry, atEntry, _atEntry.Marks, in facts, recorded, ref best, ref uncertain, ref possible);
        }

        if (best.Outcome == EligibilityOutcome.Eligible && uncertain.HighestPossible > best.Tier)
        {
            best.Outcome = EligibilityOutcome.NeedsInformation;
            best.Determining |= uncertain.Determining;
        }

        basis = best.Basis;
        var isQualified = best.Outcome != EligibilityOutcome.NotEligible && basis.QualifyingIndex >= 0;
        return new EligibilityDecision(
            rules,
            facts.History,
            best.Outcome,
            best.Tier,
            best.Outcome == EligibilityOutcome.NotNormallyEligible ? EligibilityRoute.SupportedUnderEarlierOffer : best.Route,
            basis.QualifyingIndex,
            isQualified && facts.LatestIndex > basis.QualifyingIndex ? facts.LatestIndex : EligibilityFacts.NoJudgement,
            best.Determining,
            possible);
    }

    private void ConsiderAll(
        EligibilityRuleRole role,
        RuleStatus qualifies,
        in RuleMarks qualifiedBy,
        in EligibilityFacts facts,
        RuleAnswer<EligibilityFacts>? recorded,
        ref Candidate best,
        ref Candidate uncertain,
        ref PossibleAnswers possible)
    {
        for (var index = facts.FirstCandidate(role); index != EligibilityFacts.NoJudgement; index = facts.NextCandidate(role, index))
        {
            var seen = new EligibilityFacts(in facts, index, SupportTier.None);
            var candidate = new Candidate();
            Weigh(in seen, qualifies, recorded, ref candidate);
            candidate.Determining |= qualifiedBy;
            candidate.Considered = true;
            possible = possible.Or(candidate.Possible);
            if (candidate.Weight > best.Weight)
            {
                best.Become(in candidate);
            }

            if (candidate.Outcome == EligibilityOutcome.NeedsInformation && candidate.HighestPossible > uncertain.HighestPossible)
            {
                uncertain.Become(in candidate);
            }
        }
    }

    private void Weigh(in EligibilityFacts seen, RuleStatus qualifies, RuleAnswer<EligibilityFacts>? recorded, ref Candidate candidate)
    {
        var isKnown = qualifies == RuleStatus.Satisfied;
        var possible = isKnown ? PossibleTiers(in seen, recorded, ref candidate) : 0;
        candidate.Basis = new Basis(seen.QualifyingIndex, candidate.Tier);
        if (isKnown && possible == 0)
        {
            candidate.Determining |= _givesTier.Marks;
            return;
        }

        var facts = new EligibilityFacts(in seen, seen.QualifyingIndex, candidate.Tier);
        var lacksInformation = false;
        foreach (var (rule, index) in _requires.All)
        {
            var status = rule.StatusOf(in facts, recorded);
            if (status == RuleStatus.NotSatisfied)
            {
                candidate = new Candidate { Basis = candidate.Basis, Determining = RuleMarks.Of(index) };
                return;
            }

            if (status == RuleStatus.NeedsInformation)
            {
                lacksInformation = true;
                candidate.Determining |= RuleMarks.Of(index);
            }
        }

        if (!isKnown)
        {
            candidate.HighestPossible = _highestTier;
            candidate.Possible |= PossibleAnswers.NotNormallyEligible;
            foreach (var (rule, _) in _givesTier.All)
            {
                candidate.Possible |= PossibleAnswers.Eligible(rule.Tier);
            }

            candidate.Outcome = EligibilityOutcome.NeedsInformation;
            return;
        }

        if (possible == 1 << (int)candidate.Tier)
        {
            candidate.Outcome = UnderBars(in facts, recorded, ref candidate.Determining);
            candidate.Possible = Possible(candidate.Outcome, candidate.Tier);
        }
        else
        {
            candidate.Outcome = UnderBars(possible, in facts, recorded, ref candidate.Determining, out candidate.Possible);
        }

        if (lacksInformation)
        {
            candidate.Outcome = candidate.Outcome == EligibilityOutcome.Eligible ? EligibilityOutcome.NeedsInformation : candidate.Outcome;
            candidate.Possible |= PossibleAnswers.NotEligible;
        }
    }

    // The tiers, as bits, that the school may turn out to meet: the highest that it meets, and those above it of which
    // it is not known.
    private int PossibleTiers(in EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded, ref Candidate candidate)
    {
        var possible = 0;
        foreach (var (rule, index) in _givesTier.All)
        {
            var status = rule.StatusOf(in facts, recorded);
            if (status is not (RuleStatus.Satisfied or RuleStatus.NeedsInformation))
            {
                continue;
            }

            candidate.HighestPossible = possible == 0 ? rule.Tier : candidate.HighestPossible;
            candidate.Determining |= RuleMarks.Of(index);
            possible |= 1 << (int)rule.Tier;
            if (status == RuleStatus.Satisfied)
            {
                candidate.Tier = rule.Tier;
                candidate.Route = rule.Route;
                break;
            }
        }

        return possible;
    }

    // The outcome where it is the same for every tier that the school may meet; where it is not, or the tier itself is
    // not known, information is needed.
    private EligibilityOutcome UnderBars(
        int possible, in EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded, ref RuleMarks determining, out PossibleAnswers answers)
    {
        EligibilityOutcome? common = null;
        var isSettled = false;
        answers = default;
        foreach (var tier in SupportTiers.All)
        {
            if ((possible & (1 << (int)tier)) == 0)
            {
                continue;
            }

            // Once it is settled that information is needed, the tiers left determine no more than what the answer may be.
            var seen = new EligibilityFacts(in facts, facts.QualifyingIndex, tier);
            var marks = determining;
            var outcome = UnderBars(in seen, recorded, ref marks);
            answers |= Possible(outcome, tier);
            if (isSettled)
            {
                continue;
            }

            determining = marks;
            isSettled = common is { } other && (other != outcome || outcome == EligibilityOutcome.Eligible);
            common = isSettled ? EligibilityOutcome.NeedsInformation : outcome;
        }

        return common!.Value;
    }

    private static PossibleAnswers Possible(EligibilityOutcome outcome, SupportTier tier) => outcome switch
    {
        EligibilityOutcome.Eligible => PossibleAnswers.Eligible(tier),
        EligibilityOutcome.NotNormallyEligible => PossibleAnswers.NotNormallyEligible,
        _ => PossibleAnswers.Eligible(tier) | PossibleAnswers.NotNormallyEligible,
    };

    private EligibilityOutcome UnderBars(in EligibilityFacts facts, RuleAnswer<EligibilityFacts>? recorded, ref RuleMarks determining)
    {
        var outcome = EligibilityOutcome.Eligible;
        foreach (var (bar, index) in _bars.All)
        {
            var status = bar.StatusOf(in facts, recorded);
            if (status is RuleStatus.NotSatisfied or RuleStatus.NotApplicable)
            {
                continue;
            }

            determining |= RuleMarks.Of(index);
            if (status == RuleStatus.NeedsInformation)
            {
                outcome = EligibilityOutcome.NeedsInformation;
                continue;
            }

            determining |= _liftsBar.Marks;
            var lifted = _liftsBar.AskAny(in facts, recorded);
            if (lifted == RuleStatus.NeedsInformation)
            {
                outcome = EligibilityOutcome.NeedsInformation;
            }
            else if (lifted != RuleStatus.Satisfied)
            {
                return EligibilityOutcome.NotNormallyEligible;
            }
        }

        return outcome;
    }

    /// <summary>What a decision rests on.</summary>
    internal readonly record struct Basis(int QualifyingIndex, SupportTier TierMet)
    {
        public static Basis None => new(EligibilityFacts.NoJudgement, SupportTier.None);
    }

    private struct Candidate
    {
        public EligibilityOutcome Outcome;
        public SupportTier Tier;
        public EligibilityRoute Route;
        public RuleMarks Determining;
        public bool Considered;
        public Basis Basis;

        /// <summary>The highest tier that the school may turn out to meet.</summary>
        public SupportTier HighestPossible;

        /// <summary>What the school may turn out to be, seen from the judgement.</summary>
        public PossibleAnswers Possible;

        public Candidate() => (Outcome, Possible) = (EligibilityOutcome.NotEligible, PossibleAnswers.NotEligible);

        // Member by member, like the facts.
        public void Become(in Candidate other)
        {
            Outcome = other.Outcome;
            Tier = other.Tier;
            Route = other.Route;
            Determining = other.Determining;
            Considered = other.Considered;
            Basis = other.Basis;
            HighestPossible = other.HighestPossible;
            Possible = other.Possible;
        }

        // A judgement for which the school is, or may prove, eligible outweighs one for which it normally is not; then
        // the higher tier; then certainty. A judgement that does not qualify after all is kept when there is no other,
        // so that the explanation can say why.
        public readonly int Weight => Outcome switch
        {
            EligibilityOutcome.Eligible => 100 + ((int)Tier * 2) + 1,
            EligibilityOutcome.NeedsInformation => 100 + ((int)Tier * 2),
            EligibilityOutcome.NotNormallyEligible => 10 + (int)Tier,
            _ => Considered ? 1 : 0,
        };
    }
}
