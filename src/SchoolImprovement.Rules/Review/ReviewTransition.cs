using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Review;

/// <summary>A move that a state allows, who makes it, and where it leads.</summary>
/// <param name="From">The state before.</param>
/// <param name="Move">The move.</param>
/// <param name="Actor">Who makes it.</param>
/// <param name="To">The state after.</param>
/// <param name="Citation">The paragraph that provides for it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewTransition(ReviewState From, ReviewMove Move, ReviewActor Actor, ReviewState To, Citation Citation);
