using NRules.RuleModel;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Facts that live as long as the match that yields them.</summary>
internal static class LinkedFacts
{
    // A match has few linked facts; a boxed number is made for the others alone.
    private static readonly object[] FirstKeys = [.. Enumerable.Range(0, 32).Select(number => (object)number)];

    /// <summary>Makes the facts those linked to the match, by their numbers: an earlier one is updated, the rest are retracted.</summary>
    public static void Replace(IContext context, IReadOnlyList<object> facts)
    {
        var keyed = new KeyValuePair<object, object>[facts.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            keyed[i] = new(i < FirstKeys.Length ? FirstKeys[i] : i, facts[i]);
        }

        var earlier = context.GetLinkedKeys();
        if (earlier.Count == 0)
        {
            context.InsertAllLinked(keyed);
            return;
        }

        var surplus = earlier.ToHashSet();
        var known = keyed.ToLookup(one => surplus.Remove(one.Key));
        context.RetractAllLinked([.. surplus.Select(key => KeyValuePair.Create(key, context.GetLinked(key)!))]);
        context.UpdateAllLinked(known[true]);
        context.InsertAllLinked(known[false]);
    }
}
