namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What is done at every place of a form that a rule can be asked about.</summary>
internal interface IActionFormVisitor
{
    void Visit(in ActionFormFacts place);
}

/// <summary>The one way through a form: every place once, in the order of the form; coordination comes after the actions.</summary>
internal static class ActionFormWalk
{
    public static void Through<TVisitor>(in ActionFormFacts facts, ref TVisitor visitor)
        where TVisitor : struct, IActionFormVisitor
    {
        var form = facts.Form;
        visitor.Visit(in facts);
        Items(in facts, ref visitor, ActionFormScope.OfstedFinding, form.LatestReport?.Findings.Length ?? 0);
        for (var i = 0; i < form.Areas.Length; i++)
        {
            var area = facts.At(ActionFormScope.Area, i);
            visitor.Visit(in area);
            var actions = area.Area!.Actions;
            for (var j = 0; j < actions.Length; j++)
            {
                var action = facts.At(ActionFormScope.Action, i, j);
                visitor.Visit(in action);
                Items(in facts, ref visitor, ActionFormScope.Outcome, actions[j].Outcomes.Length, i, j);
                Items(in facts, ref visitor, ActionFormScope.Cost, actions[j].Costs.Length, i, j);
            }
        }

        Items(in facts, ref visitor, ActionFormScope.Cost, form.Coordination.Length);
        Items(in facts, ref visitor, ActionFormScope.SrmaAction, form.Srma?.OutstandingActions.Length ?? 0);
    }

    private static void Items<TVisitor>(
        in ActionFormFacts facts, ref TVisitor visitor, ActionFormScope scope, int count, int areaIndex = -1, int actionIndex = -1)
        where TVisitor : struct, IActionFormVisitor
    {
        for (var i = 0; i < count; i++)
        {
            var item = facts.At(scope, areaIndex, actionIndex, i);
            visitor.Visit(in item);
        }
    }
}
