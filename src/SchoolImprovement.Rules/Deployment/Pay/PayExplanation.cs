using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment.Rules;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Makes the explanation of a pay statement: every rule, asked about the claim or about each of its days.</summary>
internal static class PayExplanation
{
    public static Explanation Of(PayStatement statement) => new()
    {
        Subject = $"URN {statement.Claim.School}",
        Year = statement.Rules.Offer.Year,
        AsAt = null,
        Outcome = PayWords.Of(statement.Outcome),
        Headline = Headline(statement),
        Conclusions = Conclusions(statement),
        Readings = statement.Rules.Policy.Departures,
        DeterminedBy = DeterminedBy(statement),
        Results = Results(statement),
    };

    private static string Headline(PayStatement statement)
    {
        if (statement.Outcome == PayOutcome.Refused)
        {
            return "Refused: nothing is paid";
        }

        var headline = $"{Wording.Pounds(statement.Total)} for {Phrases.Days(Count(PayLineOutcome.Paid))}";
        headline = Count(PayLineOutcome.NotPaid) is > 0 and var unpaid ? $"{headline}, {Phrases.Days(unpaid)} not paid" : headline;
        return Count(PayLineOutcome.NeedsInformation) is > 0 and var lacking ? $"{headline}, {Phrases.Days(lacking)} waiting for information" : headline;

        int Count(PayLineOutcome outcome) => statement.Lines.Count(line => line.Outcome == outcome);
    }

    private static ImmutableArray<Fact> Conclusions(PayStatement statement)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new("total", statement.Total));
        facts.Add(new("claimed on", statement.Claim.ClaimedOn));
        facts.Add(new("days claimed before", statement.Earlier.Count));
        foreach (var line in statement.Lines)
        {
            var amount = line.Outcome == PayLineOutcome.Paid ? $" {Wording.Pounds(line.Amount)}" : "";
            facts.Add(new(Wording.Date(line.Day.Date), $"{PayWords.Of(line.Outcome)}{amount}: {line.Reason}"));
        }

        return facts.ToImmutable();
    }

    private static ImmutableArray<string> DeterminedBy(PayStatement statement)
    {
        var deciding = statement.Outcome == PayOutcome.Refused
            ? statement.Findings.Where(finding => finding.Rule is PayRule { Role: PayRuleRole.Refuses } && finding.Severity != Severity.Information).Select(finding => finding.Rule.Id)
            : statement.Lines.Where(line => line.DecidedBy is not null).Select(line => line.DecidedBy!.Id);
        var ids = deciding.ToHashSet(StringComparer.Ordinal);
        return [.. statement.Rules.Set.Select(rule => rule.Id).Where(ids.Contains)];
    }

    private static ImmutableArray<RuleResult> Results(PayStatement statement)
    {
        var facts = new PayFacts(statement.Rules, statement.Claim, statement.Earlier, new DaysByDate(statement.Claim.Days), PayFacts.WholeClaim);
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        foreach (var rule in statement.Rules.Set)
        {
            if (!rule.IsOfDay)
            {
                results.Add(rule.Explain(in facts));
                continue;
            }

            for (var i = 0; i < statement.Claim.Days.Length; i++)
            {
                results.Add(rule.Explain(facts.Of(i), $"$.days[{i}]"));
            }
        }

        return results.ToImmutable();
    }
}
