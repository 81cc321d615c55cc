namespace SchoolImprovement.Rules.Deployment;

/// <summary>One day on which a National Leader of Education was deployed to a school, and the travel to it. Guidance 8.1.</summary>
/// <param name="Date">The day.</param>
/// <param name="TravelMinutes">Minutes of travel to the school, one way; <see langword="null"/> where not known.</param>
/// <param name="TravelMiles">Miles of travel to the school, one way; <see langword="null"/> where not known.</param>
/// <remarks>
/// Immutable and thread-safe. It holds what was claimed, possible or not: <see cref="PayRules"/> refuses what cannot be.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DeploymentDay(
    [property: JsonRequired] DateOnly Date,
    int? TravelMinutes = null,
    decimal? TravelMiles = null);
