using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The rules by what they are asked about, to tell quickly that a form lacks nothing.</summary>
internal sealed class ScopedActionFormRules
{
    private readonly Group[] _form;
    private readonly Group[] _ofstedFinding;
    private readonly Group[] _area;
    private readonly Group[] _action;
    private readonly Group[] _outcome;
    private readonly Group[] _cost;
    private readonly Group[] _srmaAction;

    public ScopedActionFormRules(RuleSet<ActionFormRule> rules)
    {
        _form = Of(ActionFormScope.Form, rules);
        _ofstedFinding = Of(ActionFormScope.OfstedFinding, rules);
        _area = Of(ActionFormScope.Area, rules);
        _action = Of(ActionFormScope.Action, rules);
        _outcome = Of(ActionFormScope.Outcome, rules);
        _cost = Of(ActionFormScope.Cost, rules);
        _srmaAction = Of(ActionFormScope.SrmaAction, rules);
    }

    /// <summary>Whether no rule would report anything. Asks place by place, and stops at the first that would.</summary>
    public bool IsClean(in ActionFormFacts facts)
    {
        var form = facts.Form;
        if (!IsClean(_form, in facts)
            || !IsClean(_ofstedFinding, in facts, ActionFormScope.OfstedFinding, form.LatestReport?.Findings.Length ?? 0)
            || !IsClean(_cost, in facts, ActionFormScope.Cost, form.Coordination.Length)
            || !IsClean(_srmaAction, in facts, ActionFormScope.SrmaAction, form.Srma?.OutstandingActions.Length ?? 0))
        {
            return false;
        }

        var areas = form.Areas;
        for (var i = 0; i < areas.Length; i++)
        {
            if (!IsCleanArea(in facts, i, areas[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsCleanArea(in ActionFormFacts facts, int areaIndex, ImprovementArea area)
    {
        var ofArea = new ActionFormFacts(in facts, ActionFormScope.Area, areaIndex);
        if (!IsClean(_area, in ofArea))
        {
            return false;
        }

        var actions = area.Actions;
        for (var i = 0; i < actions.Length; i++)
        {
            var ofAction = new ActionFormFacts(in facts, ActionFormScope.Action, areaIndex, i);
            if (!IsClean(_action, in ofAction)
                || !IsClean(_outcome, in facts, ActionFormScope.Outcome, actions[i].Outcomes.Length, areaIndex, i)
                || !IsClean(_cost, in facts, ActionFormScope.Cost, actions[i].Costs.Length, areaIndex, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClean(
        Group[] groups, in ActionFormFacts facts, ActionFormScope scope, int count, int areaIndex = -1, int actionIndex = -1)
    {
        for (var i = 0; i < count; i++)
        {
            var ofItem = new ActionFormFacts(in facts, scope, areaIndex, actionIndex, i);
            if (!IsClean(groups, in ofItem))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClean(Group[] groups, in ActionFormFacts facts)
    {
        foreach (var group in groups)
        {
            if (IsSpokenOf(group.Guards, in facts) && !AllHold(group.Tests, in facts))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpokenOf(RuleTest<ActionFormFacts>[] guards, in ActionFormFacts facts)
    {
        foreach (var guard in guards)
        {
            if (guard(in facts).IsNo)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllHold(RuleTest<ActionFormFacts>[] tests, in ActionFormFacts facts)
    {
        foreach (var test in tests)
        {
            if (!test(in facts).IsYes)
            {
                return false;
            }
        }

        return true;
    }

    // Rules that speak of the form in the same case stand together, so that the case is asked about once.
    private static Group[] Of(ActionFormScope scope, RuleSet<ActionFormRule> rules)
    {
        var groups = new List<(ActionFormRule First, List<RuleTest<ActionFormFacts>> Tests)>();
        foreach (var rule in rules.AsSpan())
        {
            if (rule.Scope != scope)
            {
                continue;
            }

            var index = groups.FindIndex(group => group.First.Guards.SequenceEqual(rule.Guards));
            if (index < 0)
            {
                index = groups.Count;
                groups.Add((rule, []));
            }

            groups[index].Tests.AddRange(rule.Tests);
        }

        return [.. groups.Select(group => new Group(group.First.GuardTests.ToArray(), [.. group.Tests]))];
    }

    /// <summary>The tests of all rules with the same guards.</summary>
    private readonly struct Group(RuleTest<ActionFormFacts>[] guards, RuleTest<ActionFormFacts>[] tests)
    {
        public readonly RuleTest<ActionFormFacts>[] Guards = guards;

        public readonly RuleTest<ActionFormFacts>[] Tests = tests;
    }
}
