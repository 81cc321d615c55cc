namespace SchoolImprovement.Rules.Timetable;

/// <summary>A step that is done on a day, is not yet done, or of which nothing is known. Unknown is never taken for not yet.</summary>
/// <remarks>Immutable and thread-safe. The default value is <see cref="Unknown"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct Milestone
{
    private readonly bool _isKnown;

    private Milestone(DateOnly? date)
    {
        _isKnown = true;
        Date = date;
    }

    /// <summary>Nothing is known of the step.</summary>
    public static Milestone Unknown => default;

    /// <summary>The step is known not to be done yet.</summary>
    public static Milestone NotYet => new(null);

    /// <summary>Whether anything is known of the step.</summary>
    public bool IsKnown => _isKnown;

    /// <summary>The day of the step; <see langword="null"/> where it is not yet done or not known.</summary>
    public DateOnly? Date { get; }

    /// <summary>The step is done, or will be, on a day.</summary>
    public static Milestone On(DateOnly date) => new(date);

    /// <summary>Whether the step was done on a day or before it.</summary>
    /// <param name="asAt">The day, included: a step of that very day is done.</param>
    /// <returns>Yes, no, or <see langword="null"/> where nothing is known.</returns>
    public bool? IsDoneBy(DateOnly asAt) => _isKnown ? Date <= asAt : null;

    /// <summary>The step in words: <c>1 Sep 2019</c>, <c>not yet</c>, <c>not known</c>.</summary>
    public override string ToString() =>
        !_isKnown ? "not known" : Date is { } date ? Wording.Date(date) : "not yet";
}
