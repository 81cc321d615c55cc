using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// Puts what the rules say together, by their roles. What holds for the grant holds for every instalment, and what holds for
/// an instalment for each activity that it pays for; the worst answer is the instalment's unless the policy splits it.
/// </summary>
internal sealed class ReleaseDecider
{
    private const int MostRules = 64;

    private readonly RuleSet<GrantRule> _rules;

    public ReleaseDecider(RuleSet<GrantRule> rules)
    {
        if (rules.Count > MostRules)
        {
            throw new ArgumentException($"The rule set '{rules.Name}' has {rules.Count} rules; at most {MostRules} can decide a release.", nameof(rules));
        }

        _rules = rules;
    }

    /// <summary>Every place that rules are asked about, by their scope: the grant, its instalments, and what each pays for.</summary>
    public static GrantFacts[][] PlacesOf(in GrantFacts grant)
    {
        var instalments = new GrantFacts[grant.Grant.Terms.Length];
        var activities = new List<GrantFacts>();
        for (var i = 0; i < instalments.Length; i++)
        {
            instalments[i] = grant.OfInstalment(i);
            if (PaysAsOne(grant.Grant, i))
            {
                activities.Add(instalments[i]);
            }

            for (var j = 0; j < grant.Grant.Activities.Length; j++)
            {
                if (Pays(grant.Grant, i, j))
                {
                    activities.Add(instalments[i].OfActivity(j));
                }
            }
        }

        return [[grant], instalments, [.. activities]];
    }

    public GrantDecision Decide(in GrantFacts grant, PaymentSchedule schedule, RuleAnswer<GrantFacts>? told)
    {
        var ofGrant = Ask(GrantRuleScope.Grant, in grant, told);
        var releases = ImmutableArray.CreateBuilder<ReleaseDecision>(schedule.Instalments.Length);
        for (var i = 0; i < schedule.Instalments.Length; i++)
        {
            var facts = grant.OfInstalment(i);
            releases.Add(Decide(ofGrant.And(Ask(GrantRuleScope.Instalment, in facts, told)), in facts, schedule.Instalments[i], told));
        }

        return new GrantDecision(grant.Grant, grant.AsAt, releases.MoveToImmutable());
    }

    private ReleaseDecision Decide(Verdict verdict, in GrantFacts facts, Instalment instalment, RuleAnswer<GrantFacts>? told)
    {
        var amounts = default(ReleaseAmounts);
        var isSplit = facts.Policy.WithheldPart == WithheldPartReading.Activity && !facts.Grant.Activities.IsEmpty;
        if (PaysAsOne(facts.Grant, facts.Number - 1))
        {
            verdict = verdict.And(Ask(GrantRuleScope.Activity, in facts, told));
        }

        var whole = verdict;
        for (var j = 0; j < facts.Grant.Activities.Length; j++)
        {
            if (Pays(facts.Grant, facts.Number - 1, j))
            {
                var activity = facts.OfActivity(j);
                var one = verdict.And(Ask(GrantRuleScope.Activity, in activity, told));
                amounts += ReleaseAmounts.Of(one.Outcome, facts.Grant.Activities[j].Costs[facts.Number - 1]);
                whole = whole.And(one);
            }
        }

        if (!isSplit)
        {
            amounts = ReleaseAmounts.Of(whole.Outcome, instalment.Amount);
        }

        var outcome = amounts.Released > 0 && amounts.Released < instalment.Amount ? ReleaseOutcome.ReleasedInPart : whole.Outcome;
        return new ReleaseDecision(instalment, outcome, amounts, DueFrom(in facts, instalment), IdsOf(whole.Determining));
    }

    private Verdict Ask(GrantRuleScope scope, in GrantFacts facts, RuleAnswer<GrantFacts>? told)
    {
        var verdict = new Verdict(ReleaseOutcome.Released, 0);
        for (var i = 0; i < _rules.Count; i++)
        {
            var rule = _rules[i];
            if (rule.Scope == scope && rule.Role != GrantRuleRole.Duty)
            {
                var status = told is null ? rule.Evaluate(in facts) : told(rule, in facts);
                if (status != RuleStatus.NotApplicable)
                {
                    verdict = verdict.And(new Verdict(OutcomeOf(status, rule.Role), 1UL << i));
                }
            }
        }

        return verdict;
    }

    private static ReleaseOutcome OutcomeOf(RuleStatus status, GrantRuleRole role) => status switch
    {
        RuleStatus.Satisfied => ReleaseOutcome.Released,
        RuleStatus.NeedsInformation => ReleaseOutcome.NeedsInformation,
        _ => role == GrantRuleRole.MakesDue ? ReleaseOutcome.NotYetDue : ReleaseOutcome.Withheld,
    };

    private static DateOnly? DueFrom(in GrantFacts facts, Instalment instalment)
    {
        var dueFrom = instalment.DueFrom;
        if (instalment.Basis == PaymentBasis.InArrears && facts.Completion.Date is { } completed)
        {
            dueFrom = Later(dueFrom ?? completed, completed);
        }

        return dueFrom is { } day
            ? Later(Later(day, facts.Evidence.Approved.Date ?? day), facts.Evidence.OfferLetter.Date ?? day)
            : null;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static bool PaysAsOne(Grant grant, int instalment) => grant.Activities.IsEmpty && grant.Profile[instalment] > 0;

    private static bool Pays(Grant grant, int instalment, int activity) => grant.Activities[activity].Costs[instalment] > 0;

    private ImmutableArray<string> IdsOf(ulong determining)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < _rules.Count; i++)
        {
            if ((determining & (1UL << i)) != 0)
            {
                ids.Add(_rules[i].Id);
            }
        }

        return ids.ToImmutable();
    }

    /// <summary>An outcome with the rules that gave it.</summary>
    private readonly record struct Verdict(ReleaseOutcome Outcome, ulong Determining)
    {
        // The day comes first: until it has come, nothing is withheld. Then what is known to hold the money back, then what
        // is not known.
        private int Weight => Outcome switch
        {
            ReleaseOutcome.NotYetDue => 3,
            ReleaseOutcome.Withheld => 2,
            ReleaseOutcome.NeedsInformation => 1,
            _ => 0,
        };

        public Verdict And(Verdict other) =>
            Weight > other.Weight ? this
            : Weight < other.Weight ? other
            : new Verdict(Outcome, Determining | other.Determining);
    }
}
