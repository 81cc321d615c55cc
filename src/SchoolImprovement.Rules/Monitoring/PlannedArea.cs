namespace SchoolImprovement.Rules.Monitoring;

/// <summary>An improvement area of the agreed form, on which updates report. Guidance 7.2.</summary>
/// <param name="Id">The id by which updates name it; not blank.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlannedArea(
    [property: JsonRequired] string Id,
    string? Title = null);
