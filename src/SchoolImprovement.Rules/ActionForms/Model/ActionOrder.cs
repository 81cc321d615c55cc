namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Which actions do not start in the order of their priorities: those that start too late, or those that start too early, whichever
/// are fewer. A form compares once, when it is made, and each action with the one that is the furthest out of order with it, so that
/// many actions are not each compared with every other. Guidance 6.8.
/// </summary>
/// <remarks>It follows from a form's areas, which the form compares itself: any two are equal.</remarks>
internal readonly struct ActionOrder : IEquatable<ActionOrder>
{
    private readonly Dictionary<(int Area, int Action), RecommendedAction>? _named;

    private ActionOrder(Dictionary<(int Area, int Action), RecommendedAction> named, bool namesTheLate)
    {
        _named = named;
        NamesTheLate = namesTheLate;
    }

    /// <summary>Whether those that start too late are named, since they are fewer than those that start too early.</summary>
    public bool NamesTheLate { get; }

    public static ActionOrder Of(ImmutableArray<ImprovementArea> areas)
    {
        var places = areas.SelectMany((area, i) => area.Actions.Select((action, j) => new Place(i, j, action)));
        Place[][] byPriority =
        [
            .. places.Where(place => place.Action is { Priority: not null, StartDate: not null })
                .GroupBy(place => place.Action.Priority!.Value)
                .OrderBy(group => group.Key)
                .Select(group => group.ToArray()),
        ];
        var late = Overtaken(byPriority.AsEnumerable().Reverse(), static place => place.StartDay);
        if (late.Count == 0)
        {
            return default;
        }

        var early = Overtaken(byPriority, static place => -place.StartDay);
        var namesTheLate = late.Count < early.Count;
        return new(namesTheLate ? late : early, namesTheLate);
    }

    /// <summary>The action with which one is the furthest out of order; <see langword="null"/> where that is not named, or there is none.</summary>
    public RecommendedAction? OutOfOrderWith(int area, int action) => _named?.GetValueOrDefault((area, action));

    public bool Equals(ActionOrder other) => true;

    public override bool Equals(object? obj) => obj is ActionOrder;

    public override int GetHashCode() => 0;

    // Each action that has more of it than the one that has least, among those of the priorities that come before its own.
    private static Dictionary<(int Area, int Action), RecommendedAction> Overtaken(IEnumerable<Place[]> priorities, Func<Place, int> measure)
    {
        var overtaken = new Dictionary<(int Area, int Action), RecommendedAction>();
        Place? least = null;
        foreach (var places in priorities)
        {
            foreach (var place in places)
            {
                if (least is { } other && measure(place) > measure(other))
                {
                    overtaken.Add((place.Area, place.Index), other.Action);
                }
            }

            var own = places.MinBy(measure);
            least = least is { } before && measure(before) <= measure(own) ? before : own;
        }

        return overtaken;
    }

    private readonly record struct Place(int Area, int Index, RecommendedAction Action)
    {
        public int StartDay => Action.StartDate!.Value.DayNumber;
    }
}
