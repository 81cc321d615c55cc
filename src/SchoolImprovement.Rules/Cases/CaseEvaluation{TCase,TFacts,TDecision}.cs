namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// A case while its rules are asked one by one. Ask each rule by its index in <see cref="CaseRules{TCase, TFacts, TDecision}.Rules"/>
/// whether it has something to say, let it state that, then decide. A rule that nobody asked is left out of the decision and
/// of its reasons; one that was asked and states nothing leaves the decision as it is.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TFacts">What the rules look at.</typeparam>
/// <typeparam name="TDecision">What is decided.</typeparam>
/// <remarks>Gathers what the rules say, and is not thread-safe. Each rule is evaluated once, however often it is asked.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CaseEvaluation<TCase, TFacts, TDecision>
    where TCase : class
{
    private readonly CaseRules<TCase, TFacts, TDecision> _rules;
    private readonly TFacts[][] _placesByScope;
    private readonly RuleStatus[]?[] _statuses;
    private IReadOnlyList<RuleStatement<TFacts>>?[]? _stated;
    private int _asked;

    internal CaseEvaluation(CaseRules<TCase, TFacts, TDecision> rules, TCase @case, TFacts[][] placesByScope)
    {
        _rules = rules;
        Case = @case;
        _placesByScope = placesByScope;
        _statuses = new RuleStatus[rules.Rules.Count][];
    }

    /// <summary>The case as it is decided.</summary>
    public TCase Case { get; }

    /// <summary>All places of the case that rules are asked about: the whole, its areas, its days, as the topic has them.</summary>
    public IEnumerable<TFacts> Places => _placesByScope.SelectMany(places => places);

    /// <summary>All statements so far, in reporting order: by rule, then by place.</summary>
    public IReadOnlyList<RuleStatement<TFacts>> Statements
    {
        get
        {
            if (_stated is null)
            {
                return [];
            }

            var all = new List<RuleStatement<TFacts>>();
            foreach (var stated in _stated)
            {
                all.AddRange(stated ?? []);
            }

            return all;
        }
    }

    /// <summary>Whether a rule says anything of the case on which the decision may hang.</summary>
    /// <param name="rule">The index of the rule.</param>
    public bool HasStatements(int rule) => StatusesOf(rule).Length > 0;

    /// <summary>Has a rule state what it says of the case: what it found wanting, or what it answers, at each place where the decision may hang on it.</summary>
    /// <param name="rule">The index of the rule.</param>
    /// <returns>The statements, by place; none where the rule leaves the decision as it is.</returns>
    public IReadOnlyList<RuleStatement<TFacts>> State(int rule)
    {
        var statuses = StatusesOf(rule);
        if (statuses.Length == 0)
        {
            return [];
        }

        _stated ??= new IReadOnlyList<RuleStatement<TFacts>>[_statuses.Length];
        return _stated[rule] ??= StatementsOf(rule, statuses);
    }

    /// <summary>Decides from what the rules stated.</summary>
    public CaseDecision<TCase, TDecision> Decide()
    {
        var rules = _asked == _statuses.Length ? _rules : _rules.OnlyAsked(index => _statuses[index] is not null);
        return rules.DecideFrom(Case, Statements);
    }

    /// <summary>The case.</summary>
    public override string ToString() => $"{Case}";

    private RuleStatus[] StatusesOf(int rule)
    {
        if (_statuses[rule] is not { } known)
        {
            _statuses[rule] = known = Evaluate(rule);
            _asked++;
        }

        return known;
    }

    // The rule's status at each place; nothing at all where it leaves the decision as it is at every one.
    private RuleStatus[] Evaluate(int index)
    {
        var rule = _rules.Rules[index];
        var leaves = _rules.DefaultStatuses[index];
        var places = _placesByScope[_rules.Scopes[index]];
        RuleStatus[] statuses = [];
        for (var i = 0; i < places.Length; i++)
        {
            var status = rule.Evaluate(in places[i]);
            if (status == leaves || status == RuleStatus.NotApplicable)
            {
                continue;
            }

            if (statuses.Length == 0)
            {
                statuses = new RuleStatus[places.Length];
                Array.Fill(statuses, leaves);
            }

            statuses[i] = status;
        }

        return statuses;
    }

    private List<RuleStatement<TFacts>> StatementsOf(int index, RuleStatus[] statuses)
    {
        var rule = _rules.Rules[index];
        var check = _rules.Topic.ReportsFindings(rule) ? rule as CheckRule<TFacts> : null;
        var places = _placesByScope[_rules.Scopes[index]];
        var stated = new List<RuleStatement<TFacts>>();
        for (var i = 0; i < places.Length; i++)
        {
            if (statuses[i] == _rules.DefaultStatuses[index])
            {
                continue;
            }

            var findings = new FindingCollector { IsDraft = _rules.Topic.IsDraft(Case) };
            check?.Check(in places[i], findings);
            var found = findings.ToResult().Findings;
            for (var j = 0; j < Math.Max(found.Length, 1); j++)
            {
                stated.Add(new RuleStatement<TFacts>(Case, rule, statuses[i], in places[i], found.IsEmpty ? null : found[j], (index, i, j)));
            }
        }

        return stated;
    }
}
