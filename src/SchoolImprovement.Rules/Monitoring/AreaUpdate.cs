namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What an update says of one improvement area. Guidance 7.2.</summary>
/// <remarks>Immutable and thread-safe. What is not said is <see langword="null"/>.</remarks>
public sealed record AreaUpdate
{
    /// <summary>The id that the plan gives the area.</summary>
    public string? Id { get; init; }

    /// <summary>Overall progress against the area.</summary>
    public ProgressStatus? Progress { get; init; }

    /// <summary>Anything else that there is to say.</summary>
    public string? Comment { get; init; }
}
