using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of the links between schools that Get Information about Schools publishes.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <param name="Urn">The school that has the link.</param>
/// <param name="LinkUrn">The school that it is linked to.</param>
/// <param name="LinkType">What the linked school is to it, such as "Predecessor" or "Successor - merged".</param>
/// <param name="Established">The day from which the link holds; <see langword="null"/> where the file does not say.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct GiasLinkRow(long Line, Urn Urn, Urn LinkUrn, string LinkType, DateOnly? Established)
{
    /// <summary>Whether the linked school is the one that this one followed, and not one that was merged or split.</summary>
    public bool IsPredecessor => string.Equals(LinkType, "Predecessor", StringComparison.Ordinal);
}
