using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Catalogue;

/// <summary>A paragraph of the guidance with the rules and figures that carry it.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Rules">The rules that cite it, in the order of the catalogue.</param>
/// <param name="Figures">The figures that it sets.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Traceability(GuidanceParagraph Paragraph, ImmutableArray<Rule> Rules, ImmutableArray<Fact> Figures)
{
    /// <summary>Whether a rule or a figure carries the paragraph.</summary>
    public bool IsCarried => !Rules.IsEmpty || !Figures.IsEmpty;
}
