using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>One claim of an input, or why it could not be read.</summary>
/// <param name="File">The file's name, as it was given.</param>
/// <param name="Line">The line on which it begins; 0 where not known.</param>
/// <param name="Reference">The claim's own number or name, as far as it could be read.</param>
/// <param name="Claim">The claim; <see langword="null"/> where any part of it could not be read.</param>
/// <param name="Faults">What could not be read; empty where there is a claim.</param>
internal sealed record ClaimItem(string File, long Line, string? Reference, PayClaim? Claim, IReadOnlyList<Unreadable> Faults)
{
    /// <summary>Where it begins, for people.</summary>
    public string Place => Line > 0 ? $"{File}, line {Line}" : File;

    /// <summary>The schools that an unreadable claim is about, as far as it says.</summary>
    public IReadOnlyList<Urn> Schools { get; init; } = [];

    /// <summary>The day of an unreadable claim, where that can be read.</summary>
    public DateOnly? ClaimedOn { get; init; }

    /// <summary>
    /// The days of an unreadable claim; a <see langword="null"/> among them stands for one whose date cannot be read, and
    /// <see langword="null"/> as a whole for days of which not even the number can be read.
    /// </summary>
    public IReadOnlyList<DateOnly?>? Days { get; init; }
}
