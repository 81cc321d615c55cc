namespace SchoolImprovement.Rules.Timetable;

/// <summary>A term as it stands in JSON.</summary>
internal sealed class TermDocument : IJsonOnDeserialized
{
    private SchoolTerm? term;

    public required TermKind Kind { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateRangeDocument?[]? HalfTerms { get; init; }

    internal SchoolTerm Term => term ??= DocumentJson.Make(
        () => new SchoolTerm(
            Kind,
            new DateRange(FirstDay, LastDay),
            DocumentJson.NoneNull(HalfTerms ?? []).Select(halfTerm => halfTerm.Range)));

    public void OnDeserialized() => _ = Term;

    internal static TermDocument Of(SchoolTerm term) => new()
    {
        Kind = term.Kind,
        FirstDay = term.FirstDay,
        LastDay = term.LastDay,
        HalfTerms = term.HalfTerms.IsEmpty ? null : [.. term.HalfTerms.Select(DateRangeDocument.Of)],
    };
}
