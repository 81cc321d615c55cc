namespace SchoolImprovement.Rules.Monitoring;

/// <summary>An Ofsted inspection or monitoring visit, and the review of the plan that followed it. Guidance 7.5.</summary>
/// <remarks>Immutable and thread-safe. What is not said is <see langword="null"/>.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OfstedVisit
{
    /// <summary>The last day of the inspection or visit.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What kind of inspection or visit it was, in words.</summary>
    public string? Kind { get; init; }

    /// <summary>The day on which the form was reviewed after it.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>What was adjusted in consultation with the department, in words; blank where nothing needed to be.</summary>
    public string? Adjustments { get; init; }
}
