using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// One school's support from the decision on its tier to the last settlement, as dated events. It grows through
/// <see cref="SupportRules.Record"/> alone, so that each of its events could be, and nothing contradicts anything.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; equal by content. In whatever order events are recorded, they are kept by day, and on one day in the
/// order in which support usually goes; versions of the form, and its moves, keep the order of recording on one day.
/// </remarks>
/// <example>
/// <code>
/// var day = new DateOnly(2019, 9, 2);
/// var support = new SupportRecord(new Urn(900123));
/// support = SupportRules.Default.Record(support, new TierDecided(day) { Tier = SupportTier.Tier3 }).Record ?? support;
/// string stored = support.ToJson();
/// SupportRecord? again = SupportRecord.Read(stored).Record;
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed partial record SupportRecord
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-support/1";

    private const int LeastRoom = 8;

    private readonly RecordedEvent[] _events;
    private readonly int _count;

    // The list without its room for more, laid out when it is first asked for.
    private readonly Lazy<RecordedEvent[]> _laidOut;

    /// <summary>Begins a record in which nothing has happened yet.</summary>
    /// <param name="school">The school that is supported; <see langword="null"/> where its number is not known, and then little can be recorded.</param>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    public SupportRecord(Urn? school)
    {
        School = school is { } known ? Urn.Known(known, nameof(school)) : null;
        _events = [];
        _laidOut = new(_events);
    }

    /// <summary>The school that is supported; <see langword="null"/> where its number is not known.</summary>
    public Urn? School { get; }

    /// <summary>The school's name; <see langword="null"/> where nobody says.</summary>
    public string? Name { get; init; }

    /// <summary>The school's region, by which a portfolio is grouped; <see langword="null"/> where it is not known.</summary>
    public HubRegion? Region { get; init; }

    /// <summary>Whether the school is part of a trust; <see langword="null"/> where that is not known. Guidance 7.5.</summary>
    public bool? IsInTrust { get; init; }

    /// <summary>The school's terms; <see langword="null"/> for the typical ones of <see cref="SchoolTermCalendar.DefaultEngland"/>.</summary>
    public SchoolTermCalendar? Calendar { get; init; }

    /// <summary>The events in their order.</summary>
    public ImmutableArray<RecordedEvent> Events => ImmutableCollections.Wrap(_laidOut.Value);

    /// <summary>The latest day on which a step that is carried over can be known.</summary>
    internal DateOnly Horizon { get; private init; } = DateOnly.MaxValue;

    /// <summary>The day as at which the record is, where that says more than its events do.</summary>
    internal DateOnly? ViewedOn => Horizon < DateOnly.MaxValue && Carried is not null ? Horizon : null;

    internal SchoolTermCalendar Terms => Calendar ?? SchoolTermCalendar.DefaultEngland;

    internal ReadOnlySpan<RecordedEvent> Recorded => _events.AsSpan(0, _count);

    /// <summary>The record as it stood on a day: what is dated after it does not exist.</summary>
    /// <param name="day">The day, whose own events exist.</param>
    public SupportRecord AsAt(DateOnly day)
    {
        var count = 0;
        while (count < _count && _events[count].On <= day)
        {
            count++;
        }

        return count == _count && day >= Horizon ? this : new SupportRecord(this, _events, count) { Horizon = day < Horizon ? day : Horizon };
    }

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(SupportRecord? other) =>
        other is not null && School == other.School && Name == other.Name && Region == other.Region && IsInTrust == other.IsInTrust
        && Calendar == other.Calendar && ViewedOn == other.ViewedOn && Recorded.SequenceEqual(other.Recorded);

    /// <summary>A hash code that agrees with <see cref="Equals(SupportRecord?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(School, Name, Region, IsInTrust, _count, _count == 0 ? null : _events[_count - 1]);

    /// <summary>The school and how much is recorded.</summary>
    public override string ToString() => $"{(School is { } urn ? $"URN {urn}" : "A school")}, {Wording.Counted(_count, "event")}";

    /// <summary>Where an event belongs among those recorded: after all that do not follow it.</summary>
    internal int IndexFor(RecordedEvent recorded)
    {
        var index = _count;
        while (index > 0 && Compare(recorded, _events[index - 1]) < 0)
        {
            index--;
        }

        return index;
    }

    internal SupportRecord First(int count) => count == _count ? this : new SupportRecord(this, _events, count);

    /// <summary>The record with one more event at its end.</summary>
    /// <remarks>
    /// Records that grow from one another share one list, of which each holds the first so many: a place behind them is filled once, by
    /// whichever record grows first, and another that grows otherwise takes a list of its own. So events are not copied for each event.
    /// </remarks>
    internal SupportRecord With(RecordedEvent recorded)
    {
        var events = _events;
        if (_count == events.Length || (Interlocked.CompareExchange(ref events[_count], recorded, null!) is { } other && !ReferenceEquals(other, recorded)))
        {
            events = new RecordedEvent[Math.Max(LeastRoom, 2 * _count)];
            Recorded.CopyTo(events);
            events[_count] = recorded;
        }

        return new(this, events, _count + 1);
    }

    /// <summary>The record with one more event where it belongs, whatever the rules say.</summary>
    internal SupportRecord Including(RecordedEvent recorded)
    {
        var index = IndexFor(recorded);
        var grown = First(index).With(recorded);
        foreach (var later in Recorded[index..])
        {
            grown = grown.With(later);
        }

        return grown;
    }

    /// <summary>The order in which events are kept.</summary>
    internal static int Compare(RecordedEvent one, RecordedEvent other)
    {
        var order = one.On.CompareTo(other.On) is not 0 and var byDay ? byDay : one.Order.CompareTo(other.Order);
        return order != 0 ? order : string.CompareOrdinal(one.Tie, other.Tie);
    }

    private SupportRecord(SupportRecord original, RecordedEvent[] events, int count)
        : this(original)
    {
        _events = events;
        _count = count;
        _laidOut = new(() => events.Length == count ? events : events[..count]);
    }
}
