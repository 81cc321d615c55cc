namespace SchoolImprovement.Rules.Decisions;

/// <summary>A figure of the guidance in a list of figures as it stands in JSON.</summary>
internal sealed class FigureItem
{
    public required string Name { get; init; }

    public required FactValue Value { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Unit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Citation? Citation { get; init; }

    public static FigureItem[] Of(IEnumerable<Fact> figures) =>
        [.. figures.Select(figure => new FigureItem { Name = figure.Name, Value = figure.Value, Unit = figure.Unit, Citation = figure.Citation })];
}
