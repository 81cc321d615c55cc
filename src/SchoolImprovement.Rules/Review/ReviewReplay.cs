namespace SchoolImprovement.Rules.Review;

/// <summary>What came of going the way of recorded steps again.</summary>
/// <param name="History">The history up to the last step before the first that is refused; all of it where none is.</param>
/// <param name="Findings">What stands against the step that is refused; later steps are not looked at.</param>
/// <param name="IsComplete">Whether every step was allowed.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewReplay(
    [property: JsonRequired] ReviewHistory History,
    [property: JsonRequired] ValidationResult Findings,
    [property: JsonRequired] bool IsComplete);
