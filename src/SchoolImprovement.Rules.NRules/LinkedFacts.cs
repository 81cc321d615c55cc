using NRules.RuleModel;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Facts that live as long as the match that yields them.</summary>
internal static class LinkedFacts
{
    /// <summary>Makes the facts those linked to the match: an earlier one under the same key is updated, the rest are retracted.</summary>
    public static void Replace(IContext context, IReadOnlyCollection<KeyValuePair<object, object>> facts)
    {
        var earlier = context.GetLinkedKeys();
        if (earlier.Count == 0)
        {
            context.InsertAllLinked(facts);
            return;
        }

        var surplus = earlier.ToHashSet();
        var known = facts.ToLookup(one => surplus.Remove(one.Key));
        context.RetractAllLinked([.. surplus.Select(key => KeyValuePair.Create(key, context.GetLinked(key)!))]);
        context.UpdateAllLinked(known[true]);
        context.InsertAllLinked(known[false]);
    }
}
