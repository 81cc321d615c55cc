namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Every place of a form that a rule can be asked about, by scope, in the order of the form.</summary>
internal sealed class ActionFormSubjects
{
    private const int Scopes = (int)ActionFormScope.SrmaAction + 1;

    private readonly ActionFormFacts[][] _byScope = new ActionFormFacts[Scopes][];
    private readonly int[] _counts = new int[Scopes];

    private ActionFormSubjects(in ActionFormFacts facts)
    {
        // Counted first: the facts are large, and are not to be moved while a list grows.
        Walk(in facts, isCounting: true);
        for (var scope = 0; scope < Scopes; scope++)
        {
            _byScope[scope] = new ActionFormFacts[_counts[scope]];
            _counts[scope] = 0;
        }

        Walk(in facts, isCounting: false);
    }

    public ActionFormFacts[][] ByScope => _byScope;

    public ReadOnlySpan<ActionFormFacts> this[ActionFormScope scope] => _byScope[(int)scope];

    public static ActionFormSubjects Of(in ActionFormFacts facts) => new(in facts);

    private void Walk(in ActionFormFacts facts, bool isCounting)
    {
        var form = facts.Form;
        Add(isCounting, in facts, ActionFormScope.Form, 1);
        Add(isCounting, in facts, ActionFormScope.OfstedFinding, form.LatestReport?.Findings.Length ?? 0);
        Add(isCounting, in facts, ActionFormScope.Area, form.Areas.Length);
        for (var i = 0; i < form.Areas.Length; i++)
        {
            var actions = form.Areas[i].Actions;
            Add(isCounting, in facts, ActionFormScope.Action, actions.Length, i);
            for (var j = 0; j < actions.Length; j++)
            {
                Add(isCounting, in facts, ActionFormScope.Outcome, actions[j].Outcomes.Length, i, j);
                Add(isCounting, in facts, ActionFormScope.Cost, actions[j].Costs.Length, i, j);
            }
        }

        Add(isCounting, in facts, ActionFormScope.Cost, form.Coordination.Length);
        Add(isCounting, in facts, ActionFormScope.SrmaAction, form.Srma?.OutstandingActions.Length ?? 0);
    }

    private void Add(bool isCounting, in ActionFormFacts facts, ActionFormScope scope, int count, int areaIndex = -1, int actionIndex = -1)
    {
        ref var next = ref _counts[(int)scope];
        if (isCounting)
        {
            next += count;
            return;
        }

        for (var i = 0; i < count; i++)
        {
            _byScope[(int)scope][next++] = scope switch
            {
                ActionFormScope.Form => facts,
                ActionFormScope.Area => facts.At(scope, i),
                ActionFormScope.Action => facts.At(scope, areaIndex, i),
                _ => facts.At(scope, areaIndex, actionIndex, i),
            };
        }
    }
}
