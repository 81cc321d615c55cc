namespace SchoolImprovement.Rules.Monitoring;

/// <summary>What an update says of one recommended action, funded or not. Guidance 7.2 to 7.4.</summary>
/// <remarks>Immutable and thread-safe. What is not said is <see langword="null"/>.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionUpdate
{
    /// <summary>The id that the plan gives the action.</summary>
    public string? Id { get; init; }

    /// <summary>Progress against the action.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProgressStatus? Progress
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Whether the activity agreed for the term has taken place so far. Guidance 7.4.</summary>
    public bool? TookPlace { get; init; }

    /// <summary>
    /// The day on which all the activity agreed for this term was complete, which a payment in arrears waits for.
    /// Guidance 8.3. It says nothing of the action's later terms.
    /// </summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>What is done about an action that is off track. Guidance 7.3.</summary>
    public string? Mitigation { get; init; }

    /// <summary>What shows that the action is on course to its outcome, or has achieved it. Guidance 7.4.</summary>
    public string? Evidence { get; init; }

    /// <summary>Anything else that there is to say.</summary>
    public string? Comment { get; init; }
}
