namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The school's most recent Ofsted report and what it found. Guidance 1.5 and 6.1.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OfstedReport
{
    private readonly Sequence<OfstedFinding> _findings;

    /// <summary>The last day of the inspection.</summary>
    public DateOnly? InspectedOn { get; init; }

    /// <summary>The findings that the school has to answer, in the order of the report.</summary>
    public ImmutableArray<OfstedFinding> Findings
    {
        get => _findings.Items;
        init => _findings = new(value);
    }
}
