namespace SchoolImprovement.Rules.Review;

/// <summary>A move that a state allows, who makes it, and where it leads.</summary>
/// <param name="From">The state before.</param>
/// <param name="Move">The move.</param>
/// <param name="Actor">Who makes it.</param>
/// <param name="To">The state after.</param>
/// <param name="Citation">The paragraph that provides for it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReviewTransition(
    [property: JsonRequired] ReviewState From,
    [property: JsonRequired] ReviewMove Move,
    [property: JsonRequired] ReviewActor Actor,
    [property: JsonRequired] ReviewState To,
    [property: JsonRequired] Citation Citation);
