using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>Everybody who decides the same claims, side by side. Each sums the pounds, so that none can be left out.</summary>
internal sealed class PayPeers(ClaimCase[] claims)
{
    private readonly EnginePay _engine = new();

    public int Count => claims.Length;

    public int HandWritten()
    {
        var sum = 0m;
        foreach (var (claim, earlier) in claims)
        {
            sum += HandWrittenPay.Decide(claim, earlier).Total;
        }

        return (int)sum;
    }

    public int Decide()
    {
        var sum = 0m;
        foreach (var (claim, earlier) in claims)
        {
            sum += PayRules.Default.Decide(claim, earlier).Total;
        }

        return (int)sum;
    }

    /// <summary>The first so many only, since it takes long.</summary>
    public int Explain(int count)
    {
        var sum = 0;
        foreach (var (claim, earlier) in claims.AsSpan(0, count))
        {
            sum += PayRules.Default.Explain(claim, earlier).Results.Length;
        }

        return sum;
    }

    /// <summary>The first so many only, since it takes long.</summary>
    public int RulesEngine(int count)
    {
        var sum = 0m;
        foreach (var (claim, earlier) in claims.AsSpan(0, count))
        {
            sum += _engine.Decide(claim, earlier).Total;
        }

        return (int)sum;
    }

    /// <summary>
    /// Refuses to compare what does not decide the same: outcome, each day's amount and the days claimed after; of the
    /// code by hand also what decided each day, and every finding by rule, severity and path.
    /// </summary>
    /// <exception cref="DisagreementException">A peer decides a claim in another way than the rules.</exception>
    public void RequireAgreement()
    {
        foreach (var (claim, earlier) in claims)
        {
            var ours = PayRules.Default.Decide(claim, earlier);
            var byHand = HandWrittenPay.Decide(claim, earlier);
            var byEngine = _engine.Decide(claim, earlier);
            string Subject() => $"claim {claim.Reference}";
            DisagreementException.ThrowUnlessSame(TextOf(ours, withRules: true), TextOf(byHand, withRules: true), "Code by hand", Subject);
            DisagreementException.ThrowUnlessSame(TextOf(ours, withRules: false), TextOf(byEngine, withRules: false), "RulesEngine", Subject);
        }
    }

    private static string TextOf(PayStatement statement, bool withRules) => TextOf(
        new HandStatement(
            statement.Outcome,
            statement.Total,
            [.. statement.Lines.Select(line => new HandLine(line.DayIndex, line.Outcome, line.Amount, line.DecidedBy?.Id))],
            [.. statement.ClaimedDays.Dates],
            [.. statement.Findings.Select(one => new HandFinding(one.Rule.Id, one.Severity, one.Path, one.Message))]),
        withRules);

    private static string TextOf(HandStatement statement, bool withRules) => string.Join(
        '\n',
        [
            $"{statement.Outcome} {statement.Total}",
            .. statement.Lines.Select(line => $"{line.Day} {line.Outcome} {line.Amount} {(withRules ? line.By : "")}"),
            string.Join(' ', statement.ClaimedAfter.Select(day => day.DayNumber)),
            .. statement.Findings.Where(_ => withRules).Select(one => $"{one.Rule} {one.Severity} {one.Path}").Order(StringComparer.Ordinal),
        ]);
}
