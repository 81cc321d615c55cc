namespace SchoolImprovement.Rules.Decisions;

/// <summary>A rule set as other documents refer to it.</summary>
internal sealed class RuleSetDocument
{
    public required string Name { get; init; }

    public required RuleDocument[] Rules { get; init; }

    internal static RuleSetDocument Of(string name, IEnumerable<Rule> rules) => new() { Name = name, Rules = [.. rules.Select(RuleDocument.Of)] };
}
