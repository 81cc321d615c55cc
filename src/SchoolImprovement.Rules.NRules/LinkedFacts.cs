using NRules.RuleModel;
using SchoolImprovement.Rules.Cases;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Facts that live as long as the match that yields them.</summary>
internal static class LinkedFacts
{
    // A match has few linked facts; a boxed number is made for the others alone.
    private static readonly object[] FirstKeys = [.. Enumerable.Range(0, 32).Select(number => (object)number)];

    /// <summary>
    /// Makes the facts those linked to the match, cases by what tells them apart and others by their numbers: an earlier one is updated,
    /// unless it is a case that says the same, and the rest are retracted.
    /// </summary>
    public static void Replace(IContext context, IReadOnlyList<object> facts)
    {
        var keyed = new KeyValuePair<object, object>[facts.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            keyed[i] = new(facts[i] as RuleCase ?? (i < FirstKeys.Length ? FirstKeys[i] : i), facts[i]);
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
        context.UpdateAllLinked(known[true].Where(one => !(one.Value as RuleCase)?.SaysTheSameAs(context.GetLinked(one.Key) as RuleCase) ?? true));
        context.InsertAllLinked(known[false]);
    }
}
