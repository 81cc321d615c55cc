namespace SchoolImprovement.Rules.Population;

/// <summary>What a region comes to.</summary>
/// <param name="Region">The region, or other group.</param>
/// <param name="Schools">How many schools there are of each outcome and tier.</param>
/// <param name="Pounds">Pounds for all of them.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RegionTotal(
    [property: JsonRequired] string Region,
    [property: JsonRequired] SchoolCounts Schools,
    [property: JsonRequired] decimal Pounds);
