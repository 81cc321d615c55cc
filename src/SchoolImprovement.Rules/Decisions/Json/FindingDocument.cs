namespace SchoolImprovement.Rules.Decisions;

/// <summary>A finding as it stands in JSON: written, never read.</summary>
internal sealed class FindingDocument
{
    public required string Rule { get; init; }

    public required Severity Severity { get; init; }

    public required FindingKind Kind { get; init; }

    public required Citation[] Citations { get; init; }

    public required string Path { get; init; }

    public required string Message { get; init; }

    public required string Remedy { get; init; }

    /// <summary>With the rule's id the key for words of a reader's own.</summary>
    public required string Condition { get; init; }

    public required FactItem[] LookedAt { get; init; }

    public static FindingDocument Of(Finding finding) => new()
    {
        Rule = finding.Rule.Id,
        Severity = finding.Severity,
        Kind = finding.Kind,
        Citations = [.. finding.Rule.Citations],
        Path = finding.Path,
        Message = finding.Message,
        Remedy = finding.Remedy,
        Condition = finding.Condition,
        LookedAt = FactItem.Of(finding.LookedAt),
    };
}
