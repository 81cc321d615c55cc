using System.Collections.Immutable;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A claim of a file of claims, or why it cannot be read and what can be read of it all the same.</summary>
/// <remarks>Immutable and thread-safe. A claim of which a row cannot be read is not read: it is never paid in part.</remarks>
public sealed record FiledPayClaim
{
    internal FiledPayClaim()
    {
    }

    /// <summary>The line on which it begins.</summary>
    public required long Line { get; init; }

    /// <summary>The claim's own number or name; <see langword="null"/> where it cannot be read.</summary>
    public required string? Reference { get; init; }

    /// <summary>The claim; <see langword="null"/> where any part of it cannot be read.</summary>
    public required PayClaim? Claim { get; init; }

    /// <summary>What cannot be read; empty where there is a claim.</summary>
    public required ImmutableArray<RejectedRow> Faults { get; init; }

    /// <summary>The schools that it is about, as far as it says: one, but where rows cannot be told apart.</summary>
    public required ImmutableArray<Urn> Schools { get; init; }

    /// <summary>The day of the claim, where it can be read.</summary>
    public required DateOnly? ClaimedOn { get; init; }

    /// <summary>Its days; <see langword="null"/> stands for one whose date cannot be read.</summary>
    public required ImmutableArray<DateOnly?> Days { get; init; }
}
