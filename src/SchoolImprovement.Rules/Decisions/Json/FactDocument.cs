namespace SchoolImprovement.Rules.Decisions;

/// <summary>A fact, or a figure of the guidance, as it stands in JSON by itself.</summary>
internal sealed class FactDocument
{
    public required string Name { get; init; }

    public required FactValue Value { get; init; }

    public string? Unit { get; init; }

    public Citation? Citation { get; init; }

    internal Fact ToFact() => Fact.Of(Name, Value, Unit, Citation);

    internal static FactDocument Of(Fact fact) => fact.Name is null
        ? throw new NotSupportedException("A fact that was never set is not written as JSON.")
        : new() { Name = fact.Name, Value = fact.Value, Unit = fact.Unit, Citation = fact.Citation };
}
