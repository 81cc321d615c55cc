namespace SchoolImprovement.Rules.Deployment;

/// <summary>Puts what the rules say of a claim together, by their roles.</summary>
internal sealed class PayDecider(RuleSet<PayRule> rules)
{
    private readonly RoleRules<PayRule, PayFacts> _checks = new(rules, static rule => rule.Role is PayRuleRole.Refuses or PayRuleRole.Notes);
    private readonly RoleRules<PayRule, PayFacts> _refuseDays = new(rules, static rule => rule is { Role: PayRuleRole.Refuses, IsOfDay: true });
    private readonly RoleRules<PayRule, PayFacts> _limits = new(rules, static rule => rule.Role == PayRuleRole.LimitsDays);
    private readonly RoleRules<PayRule, PayFacts> _rates = new(rules, static rule => rule.Role == PayRuleRole.GivesRate);

    public PayStatement Decide(PayQuestion question, RuleAnswer<PayFacts>? recorded)
    {
        var facts = new PayFacts(question);
        FindingCollector? findings = null;
        var checks = Check(in facts, recorded, ref findings);
        var lines = new PayLine[question.Claim.Days.Length];
        var lacks = !checks.Lacking.IsEmpty;
        var isRefused = !checks.NotKept.IsEmpty;
        for (var rank = 0; rank < lines.Length; rank++)
        {
            var day = facts.Of(facts.Order.IndexAt(rank));
            lines[rank] = isRefused ? RefusedLine(in day, in checks, recorded) : Line(in day, in checks, recorded);
            lacks |= lines[rank].Outcome == PayLineOutcome.NeedsInformation;
        }

        if (lacks && !isRefused)
        {
            ReportLacking(in facts, lines, ref findings);
        }

        var outcome = isRefused ? PayOutcome.Refused : lacks ? PayOutcome.NeedsInformation : PayOutcome.Accepted;
        return new PayStatement(question, outcome, ImmutableCollections.Wrap(lines), findings?.ToResult() ?? ValidationResult.Clean);
    }

    /// <summary>Asks the rules that may refuse the claim, and those that only note, of which the answers do not count.</summary>
    private RoleAnswers Check(in PayFacts facts, RuleAnswer<PayFacts>? recorded, ref FindingCollector? findings)
    {
        var answers = default(RoleAnswers);
        foreach (var (rule, index) in _checks.All)
        {
            var places = rule.IsOfDay ? facts.Claim.Days.Length : 1;
            for (var i = 0; i < places; i++)
            {
                var status = Check(rule, rule.IsOfDay ? facts.Of(i) : facts, recorded, ref findings);
                answers = rule.Role == PayRuleRole.Refuses ? answers.With(index, status) : answers;
            }
        }

        return answers;
    }

    private PayLine RefusedLine(in PayFacts day, in RoleAnswers checks, RuleAnswer<PayFacts>? recorded)
    {
        var own = _refuseDays.Ask(in day, recorded).NotKept;
        return new PayLine(in day, PayLineOutcome.Refused, null, rules[(own.IsEmpty ? checks.NotKept : own).First]);
    }

    private PayLine Line(in PayFacts day, in RoleAnswers checks, RuleAnswer<PayFacts>? recorded)
    {
        var limits = _limits.Ask(in day, recorded);
        if (!limits.NotKept.IsEmpty)
        {
            return new PayLine(in day, PayLineOutcome.NotPaid, null, rules[limits.NotKept.First]);
        }

        // The first that gives a rate decides; where there is none, the last that lacks information is the usual case.
        var rates = _rates.Ask(in day, recorded, firstDecides: true);
        var byRate = !rates.Kept.IsEmpty ? rules[rates.Kept.First] : rates.Lacking.IsEmpty ? null : rules[rates.Lacking.Last];
        var rate = rates.Kept.IsEmpty ? null : byRate!.Rate!(day.Offer.Pay).Value as decimal?;
        var lacking = !limits.Lacking.IsEmpty ? rules[limits.Lacking.First]
            : rate is null ? byRate
            : checks.Lacking.IsEmpty ? null
            : rules[checks.Lacking.First];
        return lacking is null && rate is not null
            ? new PayLine(in day, PayLineOutcome.Paid, rate, byRate)
            : new PayLine(in day, PayLineOutcome.NeedsInformation, rate, lacking);
    }

    // The rules that refuse or note have spoken already; what the others lack comes after, by rule and then by day.
    private void ReportLacking(in PayFacts facts, PayLine[] lines, ref FindingCollector? findings)
    {
        foreach (var rule in rules.AsSpan())
        {
            if (rule.Role is PayRuleRole.Refuses or PayRuleRole.Notes)
            {
                continue;
            }

            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[facts.Order.RankOf(i)];
                if (line.Outcome == PayLineOutcome.NeedsInformation && line.DecidedBy == rule)
                {
                    rule.Check(facts.Of(i), ref findings);
                }
            }
        }
    }

    private static RuleStatus Check(PayRule rule, in PayFacts facts, RuleAnswer<PayFacts>? recorded, ref FindingCollector? findings)
    {
        if (recorded is null)
        {
            return rule.Check(in facts, ref findings);
        }

        var status = rule.StatusOf(in facts, recorded);
        if (status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)
        {
            rule.Check(in facts, ref findings);
        }

        return status;
    }
}
