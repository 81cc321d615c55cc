namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What an update says of one improvement area. Guidance 7.2.</summary>
/// <remarks>Immutable and thread-safe. What is not said is <see langword="null"/>.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AreaUpdate
{
    /// <summary>The id that the plan gives the area.</summary>
    public string? Id { get; init; }

    /// <summary>Overall progress against the area.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProgressStatus? Progress
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Anything else that there is to say.</summary>
    public string? Comment { get; init; }
}
