namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Every place of a form that a rule can be asked about, by scope, in the order of the form.</summary>
internal sealed class ActionFormSubjects
{
    private readonly ActionFormFacts[][] _byScope = new ActionFormFacts[(int)ActionFormScope.SrmaAction + 1][];

    private ActionFormSubjects(in ActionFormFacts facts)
    {
        var form = facts.Form;
        var areas = new List<ActionFormFacts>();
        var actions = new List<ActionFormFacts>();
        var outcomes = new List<ActionFormFacts>();
        var costs = new List<ActionFormFacts>();
        for (var i = 0; i < form.Areas.Length; i++)
        {
            areas.Add(facts.At(ActionFormScope.Area, i));
            for (var j = 0; j < form.Areas[i].Actions.Length; j++)
            {
                actions.Add(facts.At(ActionFormScope.Action, i, j));
                AddItems(outcomes, in facts, ActionFormScope.Outcome, form.Areas[i].Actions[j].Outcomes.Length, i, j);
                AddItems(costs, in facts, ActionFormScope.Cost, form.Areas[i].Actions[j].Costs.Length, i, j);
            }
        }

        AddItems(costs, in facts, ActionFormScope.Cost, form.Coordination.Length);
        var findings = new List<ActionFormFacts>();
        AddItems(findings, in facts, ActionFormScope.OfstedFinding, form.LatestReport?.Findings.Length ?? 0);
        var srmaActions = new List<ActionFormFacts>();
        AddItems(srmaActions, in facts, ActionFormScope.SrmaAction, form.Srma?.OutstandingActions.Length ?? 0);

        _byScope[(int)ActionFormScope.Form] = [facts];
        _byScope[(int)ActionFormScope.OfstedFinding] = [.. findings];
        _byScope[(int)ActionFormScope.Area] = [.. areas];
        _byScope[(int)ActionFormScope.Action] = [.. actions];
        _byScope[(int)ActionFormScope.Outcome] = [.. outcomes];
        _byScope[(int)ActionFormScope.Cost] = [.. costs];
        _byScope[(int)ActionFormScope.SrmaAction] = [.. srmaActions];
    }

    public ActionFormFacts[][] ByScope => _byScope;

    public ReadOnlySpan<ActionFormFacts> this[ActionFormScope scope] => _byScope[(int)scope];

    public static ActionFormSubjects Of(in ActionFormFacts facts) => new(in facts);

    private static void AddItems(
        List<ActionFormFacts> subjects, in ActionFormFacts facts, ActionFormScope scope, int count, int areaIndex = -1, int actionIndex = -1)
    {
        for (var i = 0; i < count; i++)
        {
            subjects.Add(facts.At(scope, areaIndex, actionIndex, i));
        }
    }
}
