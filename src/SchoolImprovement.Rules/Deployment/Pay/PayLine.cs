namespace SchoolImprovement.Rules.Deployment;

/// <summary>One day of a pay statement: what becomes of it, at which rate, by which rule and why.</summary>
/// <remarks>Immutable and thread-safe. Its reason is made when asked for.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayLine
{
    private readonly PayFacts _facts;

    internal PayLine(in PayFacts facts, PayLineOutcome outcome, decimal? rate, PayRule? decidedBy)
    {
        _facts = facts;
        Outcome = outcome;
        Rate = rate;
        DecidedBy = decidedBy;
    }

    /// <summary>The day.</summary>
    public DeploymentDay Day => _facts.Day;

    /// <summary>The index of the day in its claim, from 0.</summary>
    public int DayIndex => _facts.DayIndex;

    /// <summary>What becomes of the day.</summary>
    public PayLineOutcome Outcome { get; }

    /// <summary>The day's rate in pounds; <see langword="null"/> where it has none, or it cannot be known yet.</summary>
    public decimal? Rate { get; }

    /// <summary>What is paid for the day, in pounds: its rate where it is paid, else 0.</summary>
    public decimal Amount => Outcome == PayLineOutcome.Paid ? Rate!.Value : 0m;

    /// <summary>
    /// The rule that decided: the one that gave the rate, that left the day unpaid, that lacks information, or that
    /// refuses. <see langword="null"/> only where the rule set has no rule that gives a rate.
    /// </summary>
    public PayRule? DecidedBy { get; }

    /// <summary>Why, in a few words with the values in them.</summary>
    public string Reason => DecidedBy switch
    {
        null => "no rule gives a rate",
        { } rule when Outcome is PayLineOutcome.Paid or PayLineOutcome.NotPaid => rule.Reason?.Invoke(in _facts) ?? rule.Statement,
        { } rule => Fault(rule),
    };

    /// <summary>The date, the outcome, the amount and the reason in a line.</summary>
    public override string ToString() => $"{Wording.Date(Day.Date)}: {PayWords.Of(Outcome)}, {Wording.Pounds(Amount)}; {Reason}";

    private string Fault(PayRule rule)
    {
        var wanted = Outcome == PayLineOutcome.Refused ? FindingKind.Wrong : FindingKind.Undecided;
        var findings = new FindingCollector();
        rule.Check(in _facts, findings);
        string[] messages = [.. findings.ToResult().Findings.Where(finding => finding.Kind == wanted).Select(static finding => finding.Message)];
        if (messages.Length > 0)
        {
            return string.Join(" ", messages);
        }

        return Outcome == PayLineOutcome.Refused ? $"Another part of the claim is refused: {rule.Title}." : rule.Statement;
    }
}
