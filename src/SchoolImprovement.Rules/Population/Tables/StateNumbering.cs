namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// Numbers the states of all kinds such that the groups of <see cref="SchoolCounts"/> are ranges of numbers, the same
/// whichever the kind: a school's tier is then how many of three numbers its state lies above.
/// </summary>
internal sealed class StateNumbering
{
    private readonly byte[][] _numbers;
    private readonly Observation[] _seen = new Observation[Knowledge.Kinds * EligibilityTable.MostStates];

    /// <summary>Numbers the states.</summary>
    /// <param name="kinds">Of each kind, the states that stand for all.</param>
    /// <exception cref="TooManyStatesException">There are more than a byte holds.</exception>
    public StateNumbering(IReadOnlyList<DiscoveredState>[] kinds)
    {
        // Number 0 stays free, so that every range has a number below it.
        Count = 1;
        LastBelow = new byte[SchoolCounts.Groups];
        for (var group = 0; group < SchoolCounts.Groups; group++)
        {
            LastBelow[group] = (byte)(Count - 1);
            Count += kinds.Max(states => states.Count(state => GroupOf(state) == group));
            if (Count > EligibilityTable.MostStates)
            {
                throw new TooManyStatesException(Count - 1);
            }
        }

        _numbers = [.. kinds.Select(Number)];
    }

    /// <summary>One more than the highest number.</summary>
    public int Count { get; }

    /// <summary>Of each group of <see cref="SchoolCounts"/>, the highest number below it.</summary>
    public byte[] LastBelow { get; }

    /// <summary>What is decided of the schools of a kind in a state, by its number.</summary>
    public ref readonly Observation Seen(int kind, byte number) => ref _seen[(kind * EligibilityTable.MostStates) + number];

    /// <summary>The number of a state of a kind.</summary>
    public byte NumberOf(int kind, DiscoveredState state) => _numbers[kind][state.Index];

    private static int GroupOf(DiscoveredState state) => SchoolCounts.GroupOf(state.Seen.Outcome, state.Seen.Tier);

    private byte[] Number(IReadOnlyList<DiscoveredState> states, int kind)
    {
        byte[] last = [.. LastBelow];
        var numbers = new byte[states.Select(state => state.Index + 1).DefaultIfEmpty().Max()];
        foreach (var state in states)
        {
            var number = ++last[GroupOf(state)];
            numbers[state.Index] = number;
            _seen[(kind * EligibilityTable.MostStates) + number] = state.Seen;
        }

        return numbers;
    }
}
