namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>
/// Finds the states of one kind of schools by asking the rules: two histories are in one state when the rules decide
/// the same of both, and go on to decide the same whatever happens next.
/// </summary>
/// <remarks>
/// Begins with the empty history and closes under every class of what can happen next. Histories fall into states by a
/// tree whose inner nodes ask what would be decided if one thing more, or several, happened; whenever two histories of
/// one state turn out to go separate ways, that which parts them becomes a node. Histories are compared only when the
/// same can still follow on both; <see cref="StateMerging"/> brings the rest together.
/// </remarks>
internal sealed partial class StateDiscovery
{
    private const int MostStates = 640;

    private readonly HistoryAsker _asker;
    private readonly int _kind;
    private readonly DiscoveredState.Node[] _roots = new DiscoveredState.Node[JudgementClass.Periods * 2];
    private readonly byte[] _standing;
    private readonly byte[] _followed;
    private readonly byte[][] _lookahead;
    private readonly DiscoveredState.Arrival[] _beginnings;
    private readonly Queue<DiscoveredState> _unexplored = new();
    private int? _toldApart;

    private StateDiscovery(HistoryAsker asker, int kind, byte[] standing, int lookahead)
    {
        _asker = asker;
        _kind = kind;
        _standing = standing;
        _beginnings = new DiscoveredState.Arrival[Knowledge.BeginningsOf(kind).Length];
        for (var i = 0; i < _roots.Length; i++)
        {
            _roots[i] = new DiscoveredState.Node { Suffix = [] };
        }

        _followed = [.. ClassGrouping.None.Where(one => standing[one] == one && JudgementClass.Occurs(one))];
        _lookahead = [.. Lookahead.Of(_followed, lookahead)];
    }

    /// <summary>The states, in the order in which they were found.</summary>
    public List<DiscoveredState> States { get; } = [];

    /// <summary>The states in which the kind's schools begin.</summary>
    public DiscoveredState[] Beginnings => Array.ConvertAll(_beginnings, arrival => arrival.At!);

    /// <summary>Finds the states.</summary>
    /// <param name="asker">Asks the rules about the kind.</param>
    /// <param name="kind">The kind of <see cref="Knowledge"/>.</param>
    /// <param name="standing">For each class the one that is followed for it, unless they are told apart after all.</param>
    /// <param name="lookahead">How many of one class in a row the rules may have to see before they show a difference.</param>
    /// <exception cref="TooManyStatesException">The rules tell apart more histories than a table could hold.</exception>
    public static StateDiscovery Run(HistoryAsker asker, int kind, byte[] standing, int lookahead)
    {
        byte[] grouped = [.. standing];
        while (true)
        {
            var discovery = new StateDiscovery(asker, kind, grouped, lookahead);
            if (discovery.Discover() is not { } toldApart)
            {
                return discovery;
            }

            grouped[toldApart] = (byte)toldApart;
        }
    }

    /// <summary>The state after one thing more; none where it cannot happen any more.</summary>
    public DiscoveredState? Next(DiscoveredState state, int one) => state.Next[_standing[one]];

    /// <summary>Finds the states, or the class that was taken for another and is not the same after all.</summary>
    private int? Discover()
    {
        for (var i = 0; i < _beginnings.Length; i++)
        {
            _beginnings[i] = new DiscoveredState.Arrival(null, 0, i, [], 0, !Knowledge.TakesUpSupport(_kind));
            Place(_beginnings[i]);
        }

        Explore();
        do
        {
            while (PartOnce())
            {
            }
        }
        while (Walk() && _toldApart is null);
        return _toldApart;
    }

    private void Explore()
    {
        while (_unexplored.TryDequeue(out var state))
        {
            foreach (var one in _followed)
            {
                if (state.MayMeet(one))
                {
                    Place(state.Met(one));
                }
            }
        }
    }

    private void Place(DiscoveredState.Arrival arrival) => Place(arrival, _roots[arrival.Position]);

    private void Place(DiscoveredState.Arrival arrival, DiscoveredState.Node node)
    {
        while (node.Suffix is { } suffix)
        {
            var seen = _asker.Ask(arrival.Beginning, arrival.Word, suffix);
            if (node.ChildSeeing(seen) is { } child)
            {
                node = child;
                continue;
            }

            node = node.AddChild(seen);
            node.State = new DiscoveredState(arrival, node, States.Count, _asker.Ask(arrival.Beginning, arrival.Word, []));
            States.Add(node.State);
            if (States.Count > MostStates)
            {
                throw new TooManyStatesException(States.Count);
            }

            _unexplored.Enqueue(node.State);
        }

        arrival.ArriveAt(node.State!);
    }

    /// <summary>Looks through every state once for histories that go separate ways after all.</summary>
    private bool PartOnce()
    {
        var parted = false;
        for (var i = 0; i < States.Count; i++)
        {
            while (PartOne(States[i]))
            {
                parted = true;
                Explore();
            }
        }

        return parted;
    }

    private bool PartOne(DiscoveredState state)
    {
        foreach (var arrival in state.Arrivals)
        {
            if (PartedBy(state, arrival) is { } suffix)
            {
                Split(state, suffix);
                return true;
            }
        }

        return false;
    }

    private byte[]? PartedBy(DiscoveredState state, DiscoveredState.Arrival arrival)
    {
        if (arrival == state.First)
        {
            return null;
        }

        if (arrival.LookedAheadFor != state)
        {
            var ahead = state.Ahead ??= LookAhead(state);
            for (var i = 0; i < ahead.Length; i++)
            {
                if (ahead[i] is { } seen && _asker.Ask(arrival.Beginning, arrival.Word, _lookahead[i]) != seen)
                {
                    return _lookahead[i];
                }
            }

            arrival.LookedAheadFor = state;
        }

        return PartedLater(state, arrival);
    }

    private Observation?[] LookAhead(DiscoveredState state)
    {
        var ahead = new Observation?[_lookahead.Length];
        for (var i = 0; i < ahead.Length; i++)
        {
            ahead[i] = state.MayMeet(_lookahead[i][0]) ? _asker.Ask(state.First.Beginning, state.First.Word, _lookahead[i]) : null;
        }

        return ahead;
    }

    /// <summary>Whether one thing more takes the two histories into different states.</summary>
    private byte[]? PartedLater(DiscoveredState state, DiscoveredState.Arrival arrival)
    {
        foreach (var one in _followed)
        {
            if (state.Next[one] is not { } next || arrival.ComesTo[one] == next)
            {
                continue;
            }

            byte[] word = [.. arrival.Word, one];
            for (var node = next.Leaf; node.Parent is { } parent; node = parent)
            {
                if (_asker.Ask(arrival.Beginning, word, parent.Suffix) != node.Seen)
                {
                    return [one, .. parent.Suffix!];
                }
            }

            arrival.ComesTo[one] = next;
        }

        return null;
    }

    private void Split(DiscoveredState state, byte[] suffix)
    {
        var node = state.Leaf;
        node.Suffix = suffix;
        node.State = null;
        state.Leaf = node.AddChild(_asker.Ask(state.First.Beginning, state.First.Word, suffix));
        state.Leaf.State = state;
        foreach (var arrival in state.TakeArrivals())
        {
            Place(arrival, node);
        }
    }
}
