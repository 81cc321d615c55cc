namespace SchoolImprovement.Rules.Catalogue;

/// <summary>A paragraph of the guidance with the rules and figures that carry it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Rules">The rules that cite it, in the order of the catalogue.</param>
/// <param name="Figures">The figures that it sets.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Traceability(
    [property: JsonRequired] GuidanceParagraph Paragraph,
    [property: JsonRequired] ImmutableArray<Rule> Rules,
    [property: JsonRequired] ImmutableArray<Fact> Figures)
{
    /// <summary>Whether a rule or a figure carries the paragraph.</summary>
    public bool IsCarried => !Rules.IsEmpty || !Figures.IsEmpty;

    /// <summary>Whether the two say the same.</summary>
    public bool Equals(Traceability? other) => other is not null
        && Paragraph == other.Paragraph && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan()) && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(Traceability?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Paragraph, Rules.Length, Figures.Length);
}
