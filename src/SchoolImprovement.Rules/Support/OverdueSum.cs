namespace SchoolImprovement.Rules.Support;

/// <summary>What is overdue in one region by one actor.</summary>
/// <param name="Region">The region; <see langword="null"/> for schools of which it is not known.</param>
/// <param name="By">Who is to do it.</param>
/// <param name="Schools">In how many schools' supports something is overdue.</param>
/// <param name="Steps">How many steps are overdue.</param>
/// <param name="OldestDueOn">The earliest day by which one of them was due.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OverdueSum(
    [property: JsonRequired] HubRegion? Region,
    [property: JsonRequired] SupportActor By,
    [property: JsonRequired] int Schools,
    [property: JsonRequired] int Steps,
    [property: JsonRequired] DateOnly OldestDueOn)
{
    /// <summary>The region in words, as the annex names it.</summary>
    public string RegionName => Region is { } region ? HubNames.Of(region) : "not known";

    /// <summary>Who is to do it, in words.</summary>
    public string ByName => SupportWords.Of(By);
}
