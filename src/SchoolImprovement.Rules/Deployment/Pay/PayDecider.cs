using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Puts what the rules say of a claim together, by their roles.</summary>
internal static class PayDecider
{
    public static PayStatement Decide(PayRules rules, PayClaim claim, ClaimedDays earlier, RuleAnswer<PayFacts>? told)
    {
        var facts = new PayFacts(rules, claim, earlier, new DaysByDate(claim.Days), PayFacts.WholeClaim);
        var findings = new FindingCollector();
        var gate = Check(rules, in facts, told, findings);
        var lines = new PayLine[claim.Days.Length];
        var outcome = gate.Outcome;
        if (outcome == PayOutcome.Refused)
        {
            for (var rank = 0; rank < lines.Length; rank++)
            {
                var day = facts.Of(facts.Order.IndexAt(rank));
                lines[rank] = new PayLine(in day, PayLineOutcome.Refused, null, FirstRefusing(rules, in day, told) ?? gate.By);
            }
        }
        else
        {
            for (var rank = 0; rank < lines.Length; rank++)
            {
                lines[rank] = Line(rules, facts.Of(facts.Order.IndexAt(rank)), told, in gate);
                if (lines[rank].Outcome == PayLineOutcome.NeedsInformation)
                {
                    outcome = PayOutcome.NeedsInformation;
                }
            }

            if (outcome == PayOutcome.NeedsInformation)
            {
                ReportLacking(rules, in facts, lines, findings);
            }
        }

        return new PayStatement(rules, claim, earlier, outcome, ImmutableCollections.Wrap(lines), findings.ToResult());
    }

    /// <summary>Asks the rules that may refuse the claim, and those that only note.</summary>
    private static Gate Check(PayRules rules, in PayFacts facts, RuleAnswer<PayFacts>? told, FindingCollector findings)
    {
        var gate = new Gate(PayOutcome.Accepted, null);
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.Role is not (PayRuleRole.Refuses or PayRuleRole.Notes))
            {
                continue;
            }

            if (!rule.IsOfDay)
            {
                gate = gate.After(rule, Check(rule, in facts, told, findings));
                continue;
            }

            for (var i = 0; i < facts.Claim.Days.Length; i++)
            {
                gate = gate.After(rule, Check(rule, facts.Of(i), told, findings));
            }
        }

        return gate;
    }

    private static PayLine Line(PayRules rules, in PayFacts day, RuleAnswer<PayFacts>? told, in Gate gate)
    {
        PayRule? lacking = null;
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.Role != PayRuleRole.LimitsDays)
            {
                continue;
            }

            switch (StatusOf(rule, in day, told))
            {
                case RuleStatus.NotSatisfied:
                    return new PayLine(in day, PayLineOutcome.NotPaid, null, rule);
                case RuleStatus.NeedsInformation:
                    lacking ??= rule;
                    break;
                default:
                    break;
            }
        }

        var byRate = RateOf(rules, in day, told, out var rate);
        lacking ??= rate is null ? byRate : gate.By;
        return lacking is null && rate is not null
            ? new PayLine(in day, PayLineOutcome.Paid, rate, byRate)
            : new PayLine(in day, PayLineOutcome.NeedsInformation, rate, lacking);
    }

    /// <summary>The first rule that gives the day a rate; where there is none, the last that lacks information: the usual case.</summary>
    private static PayRule? RateOf(PayRules rules, in PayFacts day, RuleAnswer<PayFacts>? told, out decimal? rate)
    {
        PayRule? lacking = null;
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.Role != PayRuleRole.GivesRate)
            {
                continue;
            }

            switch (StatusOf(rule, in day, told))
            {
                case RuleStatus.Satisfied:
                    rate = rule.Rate!(rules.Offer.Pay).Value;
                    return rule;
                case RuleStatus.NeedsInformation:
                    lacking = rule;
                    break;
                default:
                    break;
            }
        }

        rate = null;
        return lacking;
    }

    // The rules that refuse or note have spoken already; what the others lack comes after, by rule and then by day.
    private static void ReportLacking(PayRules rules, in PayFacts facts, PayLine[] lines, FindingCollector findings)
    {
        foreach (var rule in rules.Set.AsSpan())
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
                    rule.Check(facts.Of(i), findings);
                }
            }
        }
    }

    private static PayRule? FirstRefusing(PayRules rules, in PayFacts day, RuleAnswer<PayFacts>? told)
    {
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.Role == PayRuleRole.Refuses && rule.IsOfDay && StatusOf(rule, in day, told) == RuleStatus.NotSatisfied)
            {
                return rule;
            }
        }

        return null;
    }

    private static RuleStatus StatusOf(PayRule rule, in PayFacts facts, RuleAnswer<PayFacts>? told) =>
        told is null ? rule.Evaluate(in facts) : told(rule, in facts);

    private static RuleStatus Check(PayRule rule, in PayFacts facts, RuleAnswer<PayFacts>? told, FindingCollector findings)
    {
        if (told is null)
        {
            return rule.Check(in facts, findings);
        }

        var status = told(rule, in facts);
        if (status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)
        {
            rule.Check(in facts, findings);
        }

        return status;
    }

    private readonly record struct Gate(PayOutcome Outcome, PayRule? By)
    {
        public Gate After(PayRule rule, RuleStatus status) => (rule.Role, status) switch
        {
            (PayRuleRole.Refuses, RuleStatus.NotSatisfied) when Outcome != PayOutcome.Refused => new(PayOutcome.Refused, rule),
            (PayRuleRole.Refuses, RuleStatus.NeedsInformation) when Outcome == PayOutcome.Accepted => new(PayOutcome.NeedsInformation, rule),
            _ => this,
        };
    }
}
