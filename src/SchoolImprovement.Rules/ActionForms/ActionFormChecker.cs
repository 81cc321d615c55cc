namespace SchoolImprovement.Rules.ActionForms;

/// <summary>One walk through a form that asks all rules at every place, and puts into words what is wanting alone.</summary>
internal sealed class ActionFormChecker
{
    private readonly Limb[][] _limbs;
    private readonly Dictionary<Rule, int> _order = [];

    public ActionFormChecker(RuleSet<ActionFormRule> rules)
    {
        foreach (var rule in rules)
        {
            _order.Add(rule, _order.Count);
        }

        _limbs = Array.ConvertAll(Enum.GetValues<ActionFormScope>(), scope => InTurn(rules.Where(rule => rule.Scope == scope)));
    }

    /// <summary>What is found wanting, by rule in the order of the set and then by place.</summary>
    public ValidationResult Check(in ActionFormFacts facts)
    {
        var visitor = new Visitor { Limbs = _limbs };
        ActionFormWalk.Through(in facts, ref visitor);
        return visitor.Findings is null ? ValidationResult.Clean : visitor.Findings.ToResult(_order);
    }

    // Rules that begin with the same guards stand together behind them, so that each guard is asked once for all of them.
    private static Limb[] InTurn(IEnumerable<ActionFormRule> rules)
    {
        var limbs = new List<Limb>();
        Add(rules, depth: 0);
        return [.. limbs];

        void Add(IEnumerable<ActionFormRule> behind, int depth)
        {
            foreach (var alike in behind.GroupBy(rule => depth < rule.Guards.Length ? rule.Guards[depth] : null))
            {
                if (alike.Key is { } guard)
                {
                    var at = limbs.Count;
                    limbs.Add(default);
                    Add(alike, depth + 1);
                    limbs[at] = new Limb(guard.Test, Rule: null, limbs.Count);
                    continue;
                }

                foreach (var rule in alike)
                {
                    var next = limbs.Count + rule.Tests.Length;
                    foreach (var test in rule.Tests)
                    {
                        limbs.Add(new Limb(test, rule, next));
                    }
                }
            }
        }
    }

    /// <summary>A guard or a condition, in the order in which they are asked.</summary>
    /// <param name="Test">What it asks.</param>
    /// <param name="Rule">The rule whose condition it is; <see langword="null"/> for a guard, which several rules may share.</param>
    /// <param name="Next">The limb to go on with after a guard that is no, or a condition that does not hold.</param>
    private readonly record struct Limb(RuleTest<ActionFormFacts> Test, ActionFormRule? Rule, int Next);

    private struct Visitor : IActionFormVisitor
    {
        public Limb[][] Limbs;

        public FindingCollector? Findings;

        public void Visit(in ActionFormFacts place)
        {
            var limbs = Limbs[(int)place.Scope];
            try
            {
                Ask(limbs, in place);
            }
            catch (Exception failure) when (failure is not RuleFailedException)
            {
                // Asked by itself, the rule whose test it is says that it is.
                foreach (var limb in limbs)
                {
                    limb.Rule?.Evaluate(in place);
                }

                throw;
            }
        }

        private void Ask(Limb[] limbs, in ActionFormFacts place)
        {
            var next = 0;
            while (next < limbs.Length)
            {
                ref readonly var limb = ref limbs[next++];
                var answer = limb.Test(in place);
                if (limb.Rule is null)
                {
                    next = answer.IsNo ? limb.Next : next;
                }
                else if (!answer.IsYes)
                {
                    limb.Rule.Check(in place, Findings ??= new FindingCollector { IsDraft = place.IsDraft });
                    next = limb.Next;
                }
            }
        }
    }
}
