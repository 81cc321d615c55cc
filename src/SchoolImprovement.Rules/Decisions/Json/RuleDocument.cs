namespace SchoolImprovement.Rules.Decisions;

/// <summary>A rule as other documents refer to it; what it asks is code, and stays in the library.</summary>
internal sealed class RuleDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required Citation[] Citations { get; init; }

    internal static RuleDocument Of(Rule rule) => new() { Id = rule.Id, Title = rule.Title, Citations = [.. rule.Citations] };
}
