namespace SchoolImprovement.Rules.Cases;

/// <summary>The statuses that rules stated of a case, for a decision that asks for them again.</summary>
internal sealed class RecordedStatuses<TFacts>
{
    // So few are found sooner one after the other than by a hash.
    private const int Few = 8;

    private readonly (Rule Rule, long Place, RuleStatus Status)[] _statuses;
    private readonly Dictionary<(Rule, long), RuleStatus>? _byRule;
    private readonly PlaceKey<TFacts> _placeKeyOf;
    private readonly Func<Rule<TFacts>, RuleStatus> _defaultStatusOf;

    public RecordedStatuses(IReadOnlyList<RuleStatement<TFacts>> statements, PlaceKey<TFacts> placeKeyOf, Func<Rule<TFacts>, RuleStatus> defaultStatusOf)
    {
        _placeKeyOf = placeKeyOf;
        _defaultStatusOf = defaultStatusOf;
        _statuses = new (Rule, long, RuleStatus)[statements.Count];
        for (var i = 0; i < _statuses.Length; i++)
        {
            var facts = statements[i].Facts;
            _statuses[i] = (statements[i].Rule, placeKeyOf(in facts), statements[i].Status);
        }

        if (_statuses.Length > Few)
        {
            _byRule = [];
            foreach (var (rule, place, status) in _statuses)
            {
                _byRule[(rule, place)] = status;
            }
        }
    }

    /// <summary>What a rule said of facts; its default status where it said nothing.</summary>
    public RuleStatus StatusOf(Rule<TFacts> rule, in TFacts facts)
    {
        var key = _placeKeyOf(in facts);
        if (_byRule is not null)
        {
            return _byRule.TryGetValue((rule, key), out var found) ? found : _defaultStatusOf(rule);
        }

        foreach (var (recorded, place, status) in _statuses)
        {
            if (recorded == rule && place == key)
            {
                return status;
            }
        }

        return _defaultStatusOf(rule);
    }
}
