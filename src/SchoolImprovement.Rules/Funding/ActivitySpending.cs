namespace SchoolImprovement.Rules.Funding;

/// <summary>What was paid for and spent on one activity. Guidance 8.4.</summary>
/// <param name="Id">The activity's id in the grant.</param>
/// <param name="Paid">Pounds of the grant paid for it, in whole pennies.</param>
/// <param name="Spent">Pounds spent on it, in whole pennies.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActivitySpending(
    [property: JsonRequired] string Id,
    [property: JsonRequired] decimal Paid,
    [property: JsonRequired] decimal Spent);
