namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Who delivers an action, where that is not the school itself. Guidance 6.10 and 6.16.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Provider
{
    /// <summary>What kind of provider it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProviderKind? Kind
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Why this provider, where it is no national programme or the leader's own school or trust.</summary>
    public string? Rationale { get; init; }

    /// <summary>What shows that it has done this well before. Guidance 6.10.</summary>
    public string? TrackRecord { get; init; }

    /// <summary>Whether it is a blank that nobody filled in.</summary>
    internal bool SaysNothing => Kind is null && !WrittenText.IsGiven(Name) && !WrittenText.IsGiven(Rationale) && !WrittenText.IsGiven(TrackRecord);
}
