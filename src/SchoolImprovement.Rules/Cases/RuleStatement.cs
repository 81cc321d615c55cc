namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// What a rule said of a place of a case, where a decision hangs on it: that something is wanting, that a tier is met, that a
/// rate applies. Where it is a finding, there is one statement a finding.
/// </summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="CaseEvaluation{TCase, TFacts, TDecision}.State"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public abstract class RuleStatement
{
    private readonly (int Rule, int Place, int Condition) _order;

    private protected RuleStatement(object @case, Rule rule, RuleStatus status, Finding? finding, (int Rule, int Place, int Condition) order)
    {
        Case = @case;
        Rule = rule;
        Status = status;
        Finding = finding;
        _order = order;
    }

    /// <summary>The order in which the library reports what the rules say of a case: by rule, then by place.</summary>
    public static IComparer<RuleStatement> ReportingOrder { get; } =
        Comparer<RuleStatement>.Create(static (left, right) => left._order.CompareTo(right._order));

    /// <summary>The case.</summary>
    public object Case { get; }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What it said.</summary>
    public RuleStatus Status { get; }

    /// <summary>What it found wanting; <see langword="null"/> where the statement is no finding.</summary>
    public Finding? Finding { get; }

    /// <summary>The finding in a line; else the rule's id, its status and the case.</summary>
    public override string ToString() => Finding?.ToString() ?? $"{Rule.Id} {Status}: {Case}";
}
