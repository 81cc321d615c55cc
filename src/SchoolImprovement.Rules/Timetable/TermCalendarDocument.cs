namespace SchoolImprovement.Rules.Timetable;

/// <summary>A term calendar as it stands in JSON.</summary>
internal sealed class TermCalendarDocument : IJsonOnDeserialized
{
    private SchoolTermCalendar? calendar;

    public required string Description { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDefault { get; init; }

    public required TermDocument?[] Terms { get; init; }

    internal SchoolTermCalendar Calendar => calendar ??= DocumentJson.Make(
        () => new SchoolTermCalendar(Description, DocumentJson.NoneNull(Terms).Select(term => term.Term), IsDefault));

    public void OnDeserialized() => _ = Calendar;

    internal static TermCalendarDocument Of(SchoolTermCalendar calendar) => new()
    {
        Description = calendar.Description,
        IsDefault = calendar.IsDefault,
        Terms = [.. calendar.Terms.Select(TermDocument.Of)],
    };
}
