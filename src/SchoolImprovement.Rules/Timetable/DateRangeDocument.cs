namespace SchoolImprovement.Rules.Timetable;

/// <summary>A range of days as it stands in JSON.</summary>
internal sealed class DateRangeDocument : IJsonOnDeserialized
{
    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    internal DateRange Range => DocumentJson.Make(() => new DateRange(FirstDay, LastDay));

    public void OnDeserialized() => _ = Range;

    internal static DateRangeDocument Of(DateRange range) => new() { FirstDay = range.FirstDay, LastDay = range.LastDay };
}
