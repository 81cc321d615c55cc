namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Every place of a form that a rule can be asked about, by scope, with its path.</summary>
internal sealed class ActionFormPlaces
{
    private const int Scopes = (int)ActionFormScope.SrmaAction + 1;

    private ActionFormPlaces(List<ActionFormFacts>[] places)
    {
        ByScope = Array.ConvertAll(places, static ofScope => ofScope.ToArray());
        Paths = Array.ConvertAll(ByScope, static ofScope => Array.ConvertAll(ofScope, static place => place.Scope == ActionFormScope.Form ? null : place.Path()));
    }

    /// <summary>The places of each scope, in the order of the form.</summary>
    public ActionFormFacts[][] ByScope { get; }

    /// <summary>The paths of the places, which all rules of a scope share; <see langword="null"/> for the form as a whole.</summary>
    public string?[][] Paths { get; }

    public static ActionFormPlaces Of(in ActionFormFacts facts)
    {
        var gatherer = new Gatherer { Places = new List<ActionFormFacts>[Scopes] };
        for (var scope = 0; scope < Scopes; scope++)
        {
            gatherer.Places[scope] = [];
        }

        ActionFormWalk.Through(in facts, ref gatherer);
        return new ActionFormPlaces(gatherer.Places);
    }

    private struct Gatherer : IActionFormVisitor
    {
        public List<ActionFormFacts>[] Places;

        public readonly void Visit(in ActionFormFacts place) => Places[(int)place.Scope].Add(place);
    }
}
