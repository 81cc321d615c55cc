namespace SchoolImprovement.Rules.ActionForms;

/// <summary>How much activity an action comprises. Guidance 6.23.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActivityVolume
{
    /// <summary>Days of system leaders or of others who deliver it.</summary>
    public decimal? Days { get; init; }

    /// <summary>How many teachers are supported.</summary>
    public int? Teachers { get; init; }

    /// <summary>The volume in other words.</summary>
    public string? Description { get; init; }
}
