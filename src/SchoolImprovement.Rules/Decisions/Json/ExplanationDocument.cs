namespace SchoolImprovement.Rules.Decisions;

/// <summary>A decision with its reasons as it stands in JSON: written, never read.</summary>
internal sealed class ExplanationDocument
{
    [Constant(Explanation.Schema)]
    public required string Schema { get; init; }

    public string? Subject { get; init; }

    public required AcademicYear AcademicYear { get; init; }

    public DateOnly? AsAt { get; init; }

    public required string Outcome { get; init; }

    public required string Headline { get; init; }

    public required FactItem[] Conclusions { get; init; }

    public required FactItem[] Readings { get; init; }

    public required string[] DeterminedBy { get; init; }

    public required RuleResultDocument[] Rules { get; init; }

    public static ExplanationDocument Of(Explanation explanation) => new()
    {
        Schema = Explanation.Schema,
        Subject = explanation.Subject,
        AcademicYear = explanation.Year,
        AsAt = explanation.AsAt,
        Outcome = explanation.Outcome,
        Headline = explanation.Headline,
        Conclusions = FactItem.Of(explanation.Conclusions),
        Readings = FactItem.Of(explanation.Readings),
        DeterminedBy = [.. explanation.DeterminedBy],
        Rules = [.. explanation.Results.Select(RuleResultDocument.Of)],
    };
}
