using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Review;

/// <summary>The reading taken of each paragraph on the review that is open to more than one. The default is the catalogue's.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewPolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static ReviewPolicy Default { get; } = new();

    /// <summary>Whether a revised plan has to be agreed again. Guidance 6.22 and 6.25.</summary>
    public RevisedPlanReading RevisedPlan { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures => RevisedPlan == Default.RevisedPlan
        ? []
        : [new Fact(nameof(RevisedPlan), RevisedPlan.ToString())];
}
