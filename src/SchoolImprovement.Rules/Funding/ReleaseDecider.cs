namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// Puts what the rules say together, by their roles. What holds for the grant holds for every instalment, and what holds for
/// an instalment for each activity that it pays for; the worst answer is the instalment's, but for what is decided apart.
/// </summary>
internal sealed class ReleaseDecider
{
    private readonly RuleSet<GrantRule> _rules;
    private readonly RoleRules<GrantRule, GrantFacts>[] _makeDue;
    private readonly RoleRules<GrantRule, GrantFacts>[] _release;

    public ReleaseDecider(RuleSet<GrantRule> rules)
    {
        _rules = rules;
        _makeDue = Array.ConvertAll(Enum.GetValues<GrantRuleScope>(), scope => Having(GrantRuleRole.MakesDue, scope));
        _release = Array.ConvertAll(Enum.GetValues<GrantRuleScope>(), scope => Having(GrantRuleRole.Releases, scope));

        RoleRules<GrantRule, GrantFacts> Having(GrantRuleRole role, GrantRuleScope scope) => new(rules, rule => rule.Role == role && rule.Scope == scope);
    }

    /// <summary>Every place that rules are asked about, by their scope: the grant, its instalments, and what each pays for.</summary>
    public static GrantFacts[][] PlacesOf(GrantFacts grant)
    {
        GrantFacts[] instalments = [.. grant.Grant.Terms.Select((_, i) => grant.OfInstalment(i))];
        return [[grant], instalments, [.. instalments.SelectMany(one => one.PaysAsOne ? [one] : one.Paid().Select(one.OfActivity))]];
    }

    public GrantDecision Decide(GrantFacts grant, PaymentSchedule schedule, RuleAnswer<GrantFacts>? recorded)
    {
        var ofGrant = Ask(GrantRuleScope.Grant, in grant, recorded);
        return new GrantDecision(grant.Grant, grant.AsAt, [.. schedule.Instalments.Select((one, i) => Decide(ofGrant, grant.OfInstalment(i), one, recorded))], (_rules, grant.Offer, grant.Policy));
    }

    private ReleaseDecision Decide(Verdict ofGrant, GrantFacts facts, Instalment instalment, RuleAnswer<GrantFacts>? recorded)
    {
        var verdict = ofGrant.And(Ask(GrantRuleScope.Instalment, in facts, recorded));
        var together = facts.PaysAsOne ? verdict.And(Ask(GrantRuleScope.Activity, in facts, recorded)) : verdict;
        var (whole, rest, amounts) = (verdict, instalment.Amount, default(ReleaseAmounts));
        foreach (var index in facts.Paid())
        {
            var activity = facts.OfActivity(index);
            var one = verdict.And(Ask(GrantRuleScope.Activity, in activity, recorded));
            whole = whole.And(one);
            if (activity.IsApart)
            {
                var cost = activity.Activity!.Costs[instalment.Number - 1];
                amounts += ReleaseAmounts.Of(one.Outcome, cost);
                rest -= cost;
            }
            else
            {
                together = together.And(one);
            }
        }

        amounts += ReleaseAmounts.Of(together.Outcome, rest);
        whole = whole.And(together);
        var outcome = amounts.Released > 0 && amounts.Released < instalment.Amount ? ReleaseOutcome.ReleasedInPart : whole.Outcome;
        return new ReleaseDecision(instalment, outcome, amounts, DueFrom(in facts, instalment, outcome), whole.Determining.IdsIn(_rules));
    }

    private Verdict Ask(GrantRuleScope scope, in GrantFacts facts, RuleAnswer<GrantFacts>? recorded)
    {
        var due = _makeDue[(int)scope].Ask(in facts, recorded);
        var release = _release[(int)scope].Ask(in facts, recorded);
        var lacking = due.Lacking | release.Lacking;
        return !due.NotKept.IsEmpty ? new(ReleaseOutcome.NotYetDue, due.NotKept)
            : !release.NotKept.IsEmpty ? new(ReleaseOutcome.Withheld, release.NotKept)
            : !lacking.IsEmpty ? new(ReleaseOutcome.NeedsInformation, lacking)
            : new(ReleaseOutcome.Released, due.Kept | release.Kept);
    }

    // What is known not to have happened yet leaves no day on which the instalment can be due, and least of all one that is over.
    private static DateOnly? DueFrom(in GrantFacts facts, Instalment instalment, ReleaseOutcome outcome)
    {
        var dueFrom = instalment.DueFrom;
        if (instalment.Basis == PaymentBasis.InArrears && instalment.Amount > 0)
        {
            var completion = facts.Completion;
            var waits = ReportedProgress.IsNotYet(completion) && outcome is not (ReleaseOutcome.Released or ReleaseOutcome.ReleasedInPart);
            dueFrom = waits ? null : Later(dueFrom ?? completion.Date, completion.Date);
        }

        dueFrom = Later(Later(dueFrom, facts.Evidence.Approved.Date), facts.Evidence.OfferLetter.Date);
        return outcome == ReleaseOutcome.NotYetDue && dueFrom <= facts.AsAt ? null : dueFrom;
    }

    private static DateOnly? Later(DateOnly? day, DateOnly? other) => other > day ? other : day;

    /// <summary>An outcome with the rules that gave it.</summary>
    private readonly record struct Verdict(ReleaseOutcome Outcome, RuleMarks Determining)
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
