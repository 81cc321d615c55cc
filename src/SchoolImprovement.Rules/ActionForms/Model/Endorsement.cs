namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A hub's endorsement of an action that is an alternative to a national programme. Guidance 6.11.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Endorsement
{
    /// <summary>The kind of hub that gave it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public HubKind? Hub
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>The hub, or who spoke for it.</summary>
    public string? By { get; init; }

    /// <summary>The day on which it was given.</summary>
    public DateOnly? GivenOn { get; init; }
}
