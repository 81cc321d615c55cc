namespace SchoolImprovement.Rules.Decisions;

/// <summary>A rule that something written must keep: what is not kept becomes a finding.</summary>
/// <typeparam name="TFacts">What the rule looks at.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public class CheckRule<TFacts> : Rule<TFacts>
{
    /// <summary>What would mend a finding of this rule, in a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>How much a finding weighs: an error for must, a warning for should, information for may.</summary>
    public Severity Severity => Obligation switch
    {
        Obligation.Must => Severity.Error,
        Obligation.Should => Severity.Warning,
        _ => Severity.Information,
    };

    /// <summary>Adds a finding for every condition that is not satisfied, and one, of information, for every one that lacks information.</summary>
    /// <returns>The rule's status, as <see cref="Rule{TFacts}.Evaluate"/> gives it.</returns>
    public RuleStatus Check(in TFacts facts, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var status = Evaluate(in facts);
        if (status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)
        {
            AddFindings(in facts, findings);
        }

        return status;
    }

    private void AddFindings(in TFacts facts, FindingCollector findings)
    {
        foreach (var condition in Limbs)
        {
            var status = condition.Test(in facts);
            if (status == RuleStatus.Satisfied)
            {
                continue;
            }

            var text = condition.Finding?.Invoke(in facts)
                ?? throw new InvalidOperationException($"Rule {Id} cannot report its condition '{condition.Title}': it has no finding.");
            findings.Add(new Finding(
                this,
                status == RuleStatus.NeedsInformation ? Severity.Information : Severity,
                text.Path,
                text.Message,
                text.Remedy ?? Remedy));
        }
    }
}
