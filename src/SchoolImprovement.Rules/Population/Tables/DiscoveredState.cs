namespace SchoolImprovement.Rules.Population.Tables;

/// <summary>Histories that the rules have not been seen to tell apart, with one that stands for them.</summary>
internal sealed class DiscoveredState(DiscoveredState.Arrival first, DiscoveredState.Node leaf, int index, Observation seen)
{
    private List<Arrival> _arrivals = [];

    /// <summary>The history that stands for the others.</summary>
    public Arrival First { get; } = first;

    public Node Leaf { get; set; } = leaf;

    public int Index { get; } = index;

    /// <summary>What the rules decide.</summary>
    public Observation Seen { get; } = seen;

    /// <summary>The state after one thing more; none where it cannot happen any more.</summary>
    public DiscoveredState?[] Next { get; } = new DiscoveredState?[JudgementClass.Count];

    /// <summary>What is decided after each of what is looked ahead to; none where it cannot follow.</summary>
    public Observation?[]? Ahead { get; set; }

    /// <summary>Every history seen to be in the state.</summary>
    public IReadOnlyList<Arrival> Arrivals => _arrivals;

    /// <summary>Whether a thing can happen next: periods follow each other, and support is taken up once.</summary>
    public bool MayMeet(int one) => First.MayMeet(one);

    public Arrival Met(int one) => new(
        this,
        one,
        First.Beginning,
        [.. First.Word, (byte)one],
        JudgementClass.IsJudgement(one) ? JudgementClass.PeriodOf(one) : First.Period,
        First.Supported || !JudgementClass.IsJudgement(one));

    public List<Arrival> TakeArrivals()
    {
        var arrivals = _arrivals;
        _arrivals = [];
        return arrivals;
    }

    /// <summary>A history, and how it was come by: from the history that stands for a state, by one thing more.</summary>
    internal sealed class Arrival(DiscoveredState? from, int by, int beginning, byte[] word, int period, bool supported)
    {
        public int Beginning { get; } = beginning;

        public byte[] Word { get; } = word;

        public int Period { get; } = period;

        public bool Supported { get; } = supported;

        /// <summary>What can still follow hangs on the period reached and on whether support can still be taken up.</summary>
        public int Position => (Supported ? JudgementClass.Periods : 0) + Period;

        public DiscoveredState? At { get; private set; }

        /// <summary>The state with which it was compared as far as lookahead goes.</summary>
        public DiscoveredState? LookedAheadFor { get; set; }

        /// <summary>The state in which it was seen to be after one thing more.</summary>
        public DiscoveredState?[] ComesTo { get; } = new DiscoveredState?[JudgementClass.Count];

        public bool MayMeet(int one) => JudgementClass.IsJudgement(one)
            ? JudgementClass.Occurs(one) && JudgementClass.PeriodOf(one) >= Period
            : !Supported;

        public void ArriveAt(DiscoveredState state)
        {
            At = state;
            state._arrivals.Add(this);
            if (from is not null)
            {
                from.Next[by] = state;
            }
        }
    }

    /// <summary>A node of the tree: a question that parts histories, or a state.</summary>
    internal sealed class Node
    {
        private readonly List<Node> _children = [];

        /// <summary>What happens next in the question; <see langword="null"/> at a state.</summary>
        public byte[]? Suffix { get; set; }

        public DiscoveredState? State { get; set; }

        public Node? Parent { get; private init; }

        /// <summary>What the parent's question saw.</summary>
        public Observation Seen { get; private init; }

        public Node? ChildSeeing(Observation seen) => _children.Find(child => child.Seen == seen);

        public Node AddChild(Observation seen)
        {
            var child = new Node { Parent = this, Seen = seen };
            _children.Add(child);
            return child;
        }
    }
}
