namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a condition said as it stands in JSON: written, never read.</summary>
internal sealed class ConditionDocument
{
    public required string Title { get; init; }

    public required RuleStatus Status { get; init; }

    public required FactItem[] Facts { get; init; }

    public required FigureItem[] Parameters { get; init; }

    public static ConditionDocument Of(ConditionResult condition) => new()
    {
        Title = condition.Title,
        Status = condition.Status,
        Facts = FactItem.Of(condition.Facts),
        Parameters = FigureItem.Of(condition.Figures),
    };
}
