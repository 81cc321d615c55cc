using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// Numbers the states of all kinds such that the number alone says what is decided, whichever the kind, and such that
/// tiers are ranges of numbers: a school's tier is then how many of three numbers its state lies above.
/// </summary>
internal sealed class StateNumbering
{
    private readonly SortedDictionary<(int Group, SupportTier Met, EligibilityRoute Route), int> _first = [];
    private readonly byte[][] _numbers;

    /// <summary>Numbers the states.</summary>
    /// <param name="kinds">Of each kind, the states that stand for all.</param>
    /// <exception cref="TooManyStatesException">There are more than a byte holds.</exception>
    public StateNumbering(IReadOnlyList<DiscoveredState>[] kinds)
    {
        foreach (var kind in kinds)
        {
            foreach (var alike in kind.GroupBy(state => KeyOf(state.Seen)))
            {
                _first[alike.Key] = Math.Max(_first.GetValueOrDefault(alike.Key), alike.Count());
            }
        }

        // Number 0 stays free, so that every range has a number below it.
        Count = 1 + _first.Values.Sum();
        if (Count > EligibilityTable.MostStates)
        {
            throw new TooManyStatesException(Count);
        }

        Seen = new Observation[EligibilityTable.MostStates];
        LastBelow = new byte[SchoolCounts.Groups];
        var number = 1;
        foreach (var (key, length) in _first.ToArray())
        {
            _first[key] = number;
            Seen.AsSpan(number, length).Fill(ObservationOf(key));
            number += length;
        }

        for (var group = 0; group < LastBelow.Length; group++)
        {
            LastBelow[group] = (byte)Enumerable.Range(1, Count - 1).TakeWhile(state => KeyOf(Seen[state]).Group < group).LastOrDefault();
        }

        _numbers = Array.ConvertAll(kinds, NumbersOf);
    }

    /// <summary>One more than the highest number; numbers that one kind has and another has not are counted.</summary>
    public int Count { get; }

    /// <summary>What is decided of the schools in a state, by its number.</summary>
    public Observation[] Seen { get; }

    /// <summary>Of each group of <see cref="SchoolCounts"/>, the highest number below it.</summary>
    public byte[] LastBelow { get; }

    /// <summary>The number of a state of a kind, by its index.</summary>
    public byte NumberOf(int kind, DiscoveredState state) => _numbers[kind][state.Index];

    private byte[] NumbersOf(IReadOnlyList<DiscoveredState> states)
    {
        var used = new Dictionary<(int, SupportTier, EligibilityRoute), int>();
        var numbers = new byte[states.Max(state => state.Index) + 1];
        foreach (var state in states)
        {
            var key = KeyOf(state.Seen);
            var before = used.GetValueOrDefault(key);
            numbers[state.Index] = (byte)(_first[key] + before);
            used[key] = before + 1;
        }

        return numbers;
    }

    private static (int Group, SupportTier Met, EligibilityRoute Route) KeyOf(Observation seen) =>
        (SchoolCounts.GroupOf(seen.Outcome, seen.Tier), seen.TierMet, seen.Route);

    private static Observation ObservationOf((int Group, SupportTier Met, EligibilityRoute Route) key) =>
        new(SchoolCounts.OutcomeOf(key.Group), key.Met, key.Route);
}
