namespace SchoolImprovement.Rules.Population;

/// <summary>How many schools of a tier the year may end with, and what they may cost.</summary>
/// <param name="Schools">Schools.</param>
/// <param name="Pounds">Pounds.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct TierForecast(
    [property: JsonRequired] Spread<long> Schools,
    [property: JsonRequired] Spread<decimal> Pounds);
