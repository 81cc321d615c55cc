namespace SchoolImprovement.Rules.Decisions;

/// <summary>
/// What the rules of one role said at one place: which are kept, which are not, and which lack information. A decision is a
/// fold over these; what each role does to it is the topic's own.
/// </summary>
internal readonly record struct RoleAnswers(RuleMarks Kept, RuleMarks NotKept, RuleMarks Lacking)
{
    /// <summary>The same with what one more rule said.</summary>
    public RoleAnswers With(int index, RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => this with { Kept = Kept | RuleMarks.Of(index) },
        RuleStatus.NotSatisfied => this with { NotKept = NotKept | RuleMarks.Of(index) },
        RuleStatus.NeedsInformation => this with { Lacking = Lacking | RuleMarks.Of(index) },
        _ => this,
    };
}

/// <summary>The rules of a set that have one role, with their places in it.</summary>
internal sealed class RoleRules<TRule, TFacts>
    where TRule : Rule<TFacts>
{
    private readonly (TRule Rule, int Index)[] _rules;

    /// <param name="set">The set.</param>
    /// <param name="hasRole">Whether a rule has the role.</param>
    /// <param name="rank">Which rules are asked first, the lowest; those of one rank in the order of the set.</param>
    public RoleRules(RuleSet<TRule> set, Func<TRule, bool> hasRole, Func<TRule, int>? rank = null)
    {
        var rules = new List<(TRule Rule, int Index)>();
        for (var i = 0; i < set.Count; i++)
        {
            if (hasRole(set[i]))
            {
                rules.Add((set[i], i));
                Marks |= RuleMarks.Of(i);
            }
        }

        _rules = rank is null ? [.. rules] : [.. rules.OrderBy(one => rank(one.Rule))];
    }

    public ReadOnlySpan<(TRule Rule, int Index)> All => _rules;

    /// <summary>All of them.</summary>
    public RuleMarks Marks { get; }

    /// <summary>Asks the rules at one place.</summary>
    /// <param name="facts">The place.</param>
    /// <param name="recorded">Says what a rule said, where something else has asked it already.</param>
    /// <param name="firstDecides">Whether those after the first that is kept need not be asked.</param>
    public RoleAnswers Ask(in TFacts facts, RuleAnswer<TFacts>? recorded, bool firstDecides = false)
    {
        var answers = default(RoleAnswers);
        foreach (var (rule, index) in _rules)
        {
            var status = rule.StatusOf(in facts, recorded);
            answers = answers.With(index, status);
            if (firstDecides && status == RuleStatus.Satisfied)
            {
                break;
            }
        }

        return answers;
    }

    /// <summary>Whether one of the rules is kept: satisfied, needs information where that is not known, or not satisfied.</summary>
    /// <inheritdoc cref="Ask" path="/param"/>
    public RuleStatus AskAny(in TFacts facts, RuleAnswer<TFacts>? recorded)
    {
        var strongest = RuleStatus.NotSatisfied;
        foreach (var (rule, _) in _rules)
        {
            switch (rule.StatusOf(in facts, recorded))
            {
                case RuleStatus.Satisfied:
                    return RuleStatus.Satisfied;
                case RuleStatus.NeedsInformation:
                    strongest = RuleStatus.NeedsInformation;
                    break;
                default:
                    break;
            }
        }

        return strongest;
    }
}
