namespace SchoolImprovement.Rules.Decisions;

/// <summary>A rule that something written must keep: what is not kept becomes a finding.</summary>
/// <typeparam name="TFacts">What the rule looks at.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public class CheckRule<TFacts> : Rule<TFacts>
{
    /// <inheritdoc/>
    public CheckRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What would mend a finding of this rule, in a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>How much a finding weighs: an error for must, a warning for should, information for may.</summary>
    public Severity Severity => Obligation switch
    {
        Obligation.Must => Severity.Error,
        Obligation.Should => Severity.Warning,
        _ => Severity.Information,
    };

    /// <summary>
    /// Asks every limb once, and adds a finding for every condition that does not hold, or of which that is not known.
    /// </summary>
    /// <returns>The rule's status, as <see cref="Rule{TFacts}.Evaluate"/> gives it.</returns>
    public RuleStatus Check(in TFacts facts, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        FindingCollector? given = findings;
        return Check(in facts, ref given);
    }

    /// <inheritdoc cref="Check(in TFacts, FindingCollector)"/>
    /// <param name="facts">What the rule looks at.</param>
    /// <param name="findings">Where findings go; made with the first where there is none.</param>
    internal RuleStatus Check(in TFacts facts, ref FindingCollector? findings)
    {
        Span<Truth> room = stackalloc Truth[Limbs.MostOnStack];
        var limbs = Ask(in facts, room, out var status);
        Report(in facts, limbs, status, ref findings);
        return status;
    }

    /// <summary>The rule's status with its reasons, and its findings, by asking every limb once.</summary>
    internal RuleResult Explain(TFacts[] places, int index, string? path, ref FindingCollector? findings)
    {
        ref readonly var facts = ref places[index];
        Span<Truth> room = stackalloc Truth[Limbs.MostOnStack];
        var limbs = Ask(in facts, room, out var status);
        Report(in facts, limbs, status, ref findings);
        return new RuleResult<TFacts>(this, status, places, index, Limbs.Packed(limbs), path);
    }

    /// <summary>The JSON path of the place that the rule is asked about, such as <c>$.areas[1]</c>.</summary>
    protected virtual string PlaceOf(in TFacts facts) => facts is IPlaced placed ? placed.Path : Finding.Whole;

    private void Report(in TFacts facts, ReadOnlySpan<Truth> limbs, RuleStatus status, ref FindingCollector? findings)
    {
        if (status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation)
        {
            try
            {
                AddFindings(in facts, limbs, findings ??= new FindingCollector());
            }
            catch (Exception failure) when (failure is not RuleFailedException)
            {
                throw new RuleFailedException(this, failure);
            }
        }
    }

    private void AddFindings(in TFacts facts, ReadOnlySpan<Truth> limbs, FindingCollector findings)
    {
        var guards = Guards;
        Condition<TFacts>? open = null;
        for (var i = 0; i < guards.Length; i++)
        {
            open ??= limbs[i].IsUnknown ? guards[i] : null;
        }

        for (var i = 0; i < Conditions.Length; i++)
        {
            var limb = limbs[guards.Length + i];
            if (!limb.IsYes)
            {
                var (place, saidBy) = (PlaceOf(in facts), open is not null ? open.SaidBy : limb.IsUnknown ? Conditions[i].SaidBy : null);
                if (!findings.LeavesOut(this, place, saidBy))
                {
                    findings.Add(Find(Conditions[i], limb, open, place, saidBy, in facts, findings.IsDraft));
                }

                if (open is not null)
                {
                    // One fault, one finding: it is the guard that is not known, whatever else is asked for behind it.
                    return;
                }
            }
        }
    }

    private Finding Find(Condition<TFacts> condition, Truth limb, Condition<TFacts>? openGuard, string place, string? saidBy, in TFacts facts, bool isDraft)
    {
        // What is wanting where it is not known whether it is asked for is not decided either.
        var kind = Obligation == Obligation.May ? FindingKind.WorthKnowing
            : limb.IsUnknown || openGuard is not null ? FindingKind.Undecided
            : condition.IsGiven ? FindingKind.Missing
            : FindingKind.Wrong;
        var text = condition.Finding is { } source ? source(in facts) : TextOf(condition, limb, openGuard, place, in facts);
        return new Finding(
            this,
            kind == FindingKind.Undecided || (isDraft && kind == FindingKind.Missing) ? Severity.Information : Severity,
            text.Path,
            text.Message,
            text.Remedy ?? Remedy)
        {
            Kind = kind,
            Condition = condition.Title,
            Place = place,
            SaidBy = saidBy,
            LookedAt = condition.LooksAt is { } looksAt ? looksAt(in facts) : [],
        };
    }

    private FindingText TextOf(Condition<TFacts> condition, Truth limb, Condition<TFacts>? openGuard, string place, in TFacts facts)
    {
        var message = limb.IsUnknown
            ? condition.Lacks?.Invoke(in facts) ?? $"It is not known whether {condition.Title}."
            : condition.Fails?.Invoke(in facts)
                ?? throw new InvalidOperationException($"Rule {Id} cannot report its condition '{Quoted.Of(condition.Title)}': it has no finding.");
        return new FindingText(
            condition.At is { } member ? $"{place}.{member}" : place,
            openGuard?.Lacks is { } open ? $"{message} {open(in facts)}" : message,
            openGuard?.Ask ?? (limb.IsUnknown ? condition.Ask : null) ?? condition.Mend?.Invoke(in facts));
    }
}
