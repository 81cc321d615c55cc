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

    public RoleRules(RuleSet<TRule> set, Func<TRule, bool> hasRole) =>
        _rules = [.. set.Select(static (rule, index) => (rule, index)).Where(one => hasRole(one.rule))];

    public ReadOnlySpan<(TRule Rule, int Index)> All => _rules;

    /// <summary>Asks the rules at one place.</summary>
    /// <param name="facts">The place.</param>
    /// <param name="recorded">Says what a rule said, where something else has asked it already.</param>
    /// <param name="firstDecides">Whether those after the first that is kept need not be asked.</param>
    public RoleAnswers Ask(in TFacts facts, RuleAnswer<TFacts>? recorded, bool firstDecides = false)
    {
        var answers = default(RoleAnswers);
        foreach (var (rule, index) in _rules)
        {
            var status = recorded is null ? rule.Evaluate(in facts) : rule.Recorded(recorded, in facts);
            answers = answers.With(index, status);
            if (firstDecides && status == RuleStatus.Satisfied)
            {
                break;
            }
        }

        return answers;
    }
}
