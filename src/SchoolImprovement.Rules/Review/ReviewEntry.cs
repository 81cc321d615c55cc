namespace SchoolImprovement.Rules.Review;

/// <summary>A step that was made, and what it changed.</summary>
/// <param name="Step">What was done, by whom and when.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReviewEntry(
    [property: JsonRequired] ReviewStep Step,
    [property: JsonRequired] ReviewState From,
    [property: JsonRequired] ReviewState To)
{
    /// <summary>The step and the state after it, in a line.</summary>
    public override string ToString() => $"{Step}: {ReviewWording.Of(To)}";
}
