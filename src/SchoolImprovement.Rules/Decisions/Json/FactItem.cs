namespace SchoolImprovement.Rules.Decisions;

/// <summary>A fact in a list of facts as it stands in JSON: its name and its plain value.</summary>
internal sealed class FactItem
{
    public required string Name { get; init; }

    public required FactValue Value { get; init; }

    public static FactItem[] Of(IEnumerable<Fact> facts) => [.. facts.Select(fact => new FactItem { Name = fact.Name, Value = fact.Value })];
}
