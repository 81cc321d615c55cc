using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The rules by what they are asked about: one walk through a form asks them all, and puts into words what is wanting alone.</summary>
internal sealed class ActionFormChecker
{
    private readonly Group[][] _groups;
    private readonly Dictionary<Rule, int> _order = [];

    public ActionFormChecker(RuleSet<ActionFormRule> rules)
    {
        foreach (var rule in rules)
        {
            _order.Add(rule, _order.Count);
        }

        _groups = Array.ConvertAll(Enum.GetValues<ActionFormScope>(), scope => Of(scope, rules));
    }

    /// <summary>What is found wanting, by rule in the order of the set and then by place.</summary>
    public ValidationResult Check(in ActionFormFacts facts)
    {
        var visitor = new Visitor { Groups = _groups };
        ActionFormWalk.Through(in facts, ref visitor);
        return visitor.Findings is null ? ValidationResult.Clean : visitor.Findings.ToResult(_order);
    }

    // Rules that speak of the form in the same case stand together, so that the case is asked about once.
    private static Group[] Of(ActionFormScope scope, RuleSet<ActionFormRule> rules) =>
    [
        .. rules.Where(rule => rule.Scope == scope)
            .GroupBy(static rule => rule, GuardComparer.Instance)
            .Select(static rules => new Group(rules.Key.GuardTests.ToArray(), [.. rules.SelectMany(static rule => rule.Tests.ToArray())], [.. rules])),
    ];

    private struct Visitor : IActionFormVisitor
    {
        public Group[][] Groups;

        public FindingCollector? Findings;

        public void Visit(in ActionFormFacts place)
        {
            foreach (var group in Groups[(int)place.Scope])
            {
                if (!group.IsClean(in place))
                {
                    Findings ??= new FindingCollector { IsDraft = place.IsDraft };
                    foreach (var rule in group.Rules)
                    {
                        rule.Check(in place, Findings);
                    }
                }
            }
        }
    }

    /// <summary>The rules with the same guards.</summary>
    private sealed class Group(RuleTest<ActionFormFacts>[] guards, RuleTest<ActionFormFacts>[] tests, ActionFormRule[] rules)
    {
        public ActionFormRule[] Rules { get; } = rules;

        /// <summary>Whether none of the rules would report anything. Where a condition throws, the rule that has it says so when it is asked.</summary>
        public bool IsClean(in ActionFormFacts place)
        {
            try
            {
                return IsEachClean(in place);
            }
            catch (Exception)
            {
                return false;
            }
        }

        private bool IsEachClean(in ActionFormFacts place)
        {
            foreach (var guard in guards)
            {
                if (guard(in place).IsNo)
                {
                    return true;
                }
            }

            foreach (var test in tests)
            {
                if (!test(in place).IsYes)
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class GuardComparer : IEqualityComparer<ActionFormRule>
    {
        public static readonly GuardComparer Instance = new();

        public bool Equals(ActionFormRule? x, ActionFormRule? y) => x!.Guards.SequenceEqual(y!.Guards);

        public int GetHashCode(ActionFormRule obj) => obj.Guards.Length == 0 ? 0 : obj.Guards[0].GetHashCode();
    }
}
