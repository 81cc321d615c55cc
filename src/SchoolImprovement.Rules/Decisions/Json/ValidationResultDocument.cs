namespace SchoolImprovement.Rules.Decisions;

/// <summary>Findings with the verdict as they stand in JSON: written, never read.</summary>
internal sealed class ValidationResultDocument
{
    [Constant(ValidationResult.Schema)]
    public required string Schema { get; init; }

    public required bool Valid { get; init; }

    public required Verdict Verdict { get; init; }

    public required FindingDocument[] Findings { get; init; }

    public static ValidationResultDocument Of(ValidationResult result) => new()
    {
        Schema = ValidationResult.Schema,
        Valid = result.IsValid,
        Verdict = result.Verdict,
        Findings = [.. result.Findings.Select(FindingDocument.Of)],
    };
}
