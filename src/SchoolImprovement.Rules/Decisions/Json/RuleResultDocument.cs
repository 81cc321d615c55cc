namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a rule said as it stands in JSON: written, never read.</summary>
internal sealed class RuleResultDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required RuleStatus Status { get; init; }

    public string? Path { get; init; }

    public required Citation[] Citations { get; init; }

    public required ConditionDocument[] Conditions { get; init; }

    public static RuleResultDocument Of(RuleResult result) => new()
    {
        Id = result.Rule.Id,
        Title = result.Rule.Title,
        Status = result.Status,
        Path = result.Path,
        Citations = [.. result.Rule.Citations],
        Conditions = [.. result.Conditions.Select(ConditionDocument.Of)],
    };
}
