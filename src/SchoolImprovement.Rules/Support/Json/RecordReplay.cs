namespace SchoolImprovement.Rules.Support;

/// <summary>
/// Records events one after the other, and tells one fault once: beside the record it keeps what would be recorded had no event been
/// refused. What stands against an event in the one and not in the other follows from an earlier refusal, and is not told.
/// </summary>
/// <remarks>Not thread-safe: it lives as long as one reading.</remarks>
internal sealed class RecordReplay(SupportRecord begun, SupportRules rules)
{
    private readonly Dictionary<RecordedEvent, Func<string, string>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<RecordedEvent> _refused = [];
    private readonly HashSet<string> _missed = [];
    private readonly HashSet<(Rule Rule, Severity Severity, string Place, string Message)> _told = [];

    // What is recorded together with what was refused, once something was.
    private SupportRecord? _all;

    /// <summary>The record with every event so far that could be.</summary>
    public SupportRecord Record { get; private set; } = begun;

    /// <summary>Whether every event so far could be.</summary>
    public bool IsComplete => _refused.Count == 0;

    /// <summary>Records an event if it can be, and tells what stands against it and does not follow from what is told already.</summary>
    /// <param name="recorded">The event.</param>
    /// <param name="place">The place in the text of a path in the event.</param>
    public IEnumerable<Finding> Add(RecordedEvent recorded, Func<string, string> place)
    {
        _places[recorded] = place;
        var before = Record;
        var recording = rules.Record(before, recorded);
        var found = Placed(recording.Findings, before, recorded);
        if (found.Count > 0)
        {
            found.RemoveAll(one => _told.Contains(KeyOf(one)) || (one.Finding.Rule == RecordRules.After && FollowsFromRefusal(recorded, before)));
            if (found.Count > 0 && _all is { } all)
            {
                // The record without refusals words it: it names, say, the state in which the form would be.
                var either = found.ToLookup(static one => (one.Finding.Rule, one.Path));
                found = Placed(rules.Check(all.First(all.IndexFor(recorded)), recorded, all, out _), all, recorded);
                found.RemoveAll(one => !either.Contains((one.Finding.Rule, one.Path)) || _told.Contains(KeyOf(one)));
            }

            _told.UnionWith(found.Select(KeyOf));
        }

        Record = recording.Record ?? before;
        if (recording.Record is null)
        {
            _refused.Add(recorded);
            _all ??= before;
        }

        _all = _all?.Including(recorded);
        return found.Select(static one => one.Finding with { Path = one.Path });
    }

    /// <summary>Whether what an event misses was refused, or is told as missing already.</summary>
    private bool FollowsFromRefusal(RecordedEvent recorded, SupportRecord before) =>
        new RecordingFacts(rules, before.First(before.IndexFor(recorded)), recorded, before).MissingBefore is { } missing
        && (_refused.Exists(one => missing.IsStep(one)) || !_missed.Add(missing.What));

    private List<(Finding Finding, string Path)> Placed(ValidationResult result, SupportRecord asked, RecordedEvent recorded) =>
        [.. result.Findings.Select(finding => (finding, PathOf(finding.Path, asked, recorded)))];

    // What the rules place in another event is placed where that stands in the text.
    private string PathOf(string path, SupportRecord asked, RecordedEvent recorded)
    {
        if (!path.StartsWith(EventPlaces.OtherEvent, StringComparison.Ordinal))
        {
            return _places[recorded](path);
        }

        var end = path.IndexOf(']', StringComparison.Ordinal);
        var index = int.Parse(path.AsSpan(EventPlaces.OtherEvent.Length, end - EventPlaces.OtherEvent.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        return _places[asked.Recorded[index]]($"${path[(end + 1)..]}");
    }

    // What a topic says of a match or a review as a whole it says at each of its events; what the record says of an event is of that alone.
    private static (Rule Rule, Severity Severity, string Place, string Message) KeyOf((Finding Finding, string Path) one) =>
        (one.Finding.Rule, one.Finding.Severity, one.Finding.Path == EventPlaces.Whole && one.Finding.Rule is not CheckRule<RecordingFacts> ? EventPlaces.Whole : one.Path, one.Finding.Message);
}
