namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The system leaders that an action engages. Guidance 6.17 and 8.9.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SystemLeaderSupport
{
    private readonly Sequence<SystemLeaderKind> _kinds;

    /// <summary>The kinds of system leader.</summary>
    public ImmutableArray<SystemLeaderKind> Kinds
    {
        get => _kinds.Items;
        init => _kinds = new(value);
    }

    /// <summary>The trust, alliance or school that they come from.</summary>
    public string? Organisation { get; init; }

    /// <summary>Whether they come from the National Leader's own trust or alliance.</summary>
    public bool? FromOwnTrustOrAlliance { get; init; }

    /// <summary>Why this is the most appropriate support there is. Guidance 6.17.</summary>
    public string? Explanation { get; init; }

    /// <summary>The evidence for that. Guidance 8.9.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether the grant would pay for what the trust has to do already. Guidance 8.9.</summary>
    public bool? DoubleFunding { get; init; }

    /// <summary>Whether it is a blank that nobody filled in.</summary>
    internal bool SaysNothing => Kinds.IsEmpty && FromOwnTrustOrAlliance is null && DoubleFunding is null
        && !WrittenText.IsGiven(Organisation) && !WrittenText.IsGiven(Explanation) && !WrittenText.IsGiven(Evidence);
}
