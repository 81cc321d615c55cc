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
        Headline = statement.ToString(),
        Conclusions = Conclusions(statement),
        Readings = statement.Rules.Policy.DeparturesIn(ReadingTopics.Pay),
        DeterminedBy = DeterminedBy(statement),
        Results = Results(statement),
    };

    /// <summary>What is paid, in a line.</summary>
    public static string Headline(PayStatement statement)
    {
        if (statement.Outcome == PayOutcome.Refused)
        {
            return "Refused: nothing is paid";
        }

        var headline = $"{Wording.Pounds(statement.Total)} for {Phrases.Days(Count(PayLineOutcome.Paid))}";
        headline = Count(PayLineOutcome.NotPaid) is > 0 and var unpaid ? $"{headline}, {Phrases.Days(unpaid)} not paid" : headline;
        headline = Count(PayLineOutcome.NeedsInformation) is > 0 and var lacking ? $"{headline}, {Phrases.Days(lacking)} waiting for information" : headline;
        return statement.Findings.FirstOrDefault(finding => finding.Kind == FindingKind.Undecided) is { } first
            ? $"{headline}. {first.Message.TrimEnd('.')}"
            : headline;

        int Count(PayLineOutcome outcome) => statement.Lines.Count(line => line.Outcome == outcome);
    }

    private static ImmutableArray<Fact> Conclusions(PayStatement statement) =>
    [
        new("total", statement.Total),
        new("claimed on", statement.Claim.ClaimedOn),
        new("days claimed before", statement.Earlier.Count),
        .. statement.Earlier.UndecidedCount is > 0 and var undecided ? [new Fact("days that may have been claimed before", undecided)] : ImmutableArray<Fact>.Empty,
        .. statement.Lines.Select(line => new Fact(
            Wording.Date(line.Day.Date),
            $"{PayWords.Of(line.Outcome)}{(line.Outcome == PayLineOutcome.Paid ? $" {Wording.Pounds(line.Amount)}" : "")}: {line.Reason}")),
    ];

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
        var (whole, days) = statement.Question.Places() is [var first, var second] ? (first, second) : default;
        return
        [
            .. statement.Rules.Set.SelectMany(rule => rule.IsOfDay
                ? days.Select((_, i) => rule.Explain(days, i, $"$.days[{i}]"))
                : [rule.Explain(whole, 0, null)]),
        ];
    }
}
