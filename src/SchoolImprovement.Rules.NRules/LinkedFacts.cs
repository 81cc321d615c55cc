using NRules.RuleModel;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Facts that live as long as the match that yields them.</summary>
internal static class LinkedFacts
{
    /// <summary>Makes the facts those linked to the match: an earlier one in the same place is updated, the rest are retracted.</summary>
    public static void Replace(IContext context, IReadOnlyList<object> facts)
    {
        for (var place = 0; place < facts.Count; place++)
        {
            if (context.GetLinked(place) is null)
            {
                context.InsertLinked(place, facts[place]);
            }
            else
            {
                context.UpdateLinked(place, facts[place]);
            }
        }

        for (var place = facts.Count; context.GetLinked(place) is { } surplus; place++)
        {
            context.RetractLinked(place, surplus);
        }
    }
}
