namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// Brings together states that only differ in what can still follow: where the same is decided whatever follows the
/// state after which less can, the other one stands for both.
/// </summary>
internal static class StateMerging
{
    /// <summary>For each state, by its index, the one that stands for it: itself, or one after which more can follow.</summary>
    public static DiscoveredState[] Run(IReadOnlyList<DiscoveredState> states)
    {
        var standing = new DiscoveredState[states.Count];
        var kept = new List<DiscoveredState>();
        var assumed = new HashSet<(int, int)>();
        foreach (var state in states.OrderBy(state => state.First.Position).ThenBy(state => state.Index))
        {
            standing[state.Index] = kept.Find(other => CanStandFor(other, state)) ?? state;
            if (standing[state.Index] == state)
            {
                kept.Add(state);
            }
        }

        return standing;

        bool CanStandFor(DiscoveredState other, DiscoveredState state)
        {
            if (other.First.Period > state.First.Period || (other.First.Supported && !state.First.Supported))
            {
                return false;
            }

            assumed.Clear();
            return AreAlike(other, state);
        }

        // Alike until something that can follow both parts them.
        bool AreAlike(DiscoveredState other, DiscoveredState state)
        {
            if (other == state || !assumed.Add((other.Index, state.Index)))
            {
                return true;
            }

            if (other.Seen != state.Seen)
            {
                return false;
            }

            for (var one = 0; one < JudgementClass.Count; one++)
            {
                if (state.Next[one] is { } next && !AreAlike(other.Next[one]!, next))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
