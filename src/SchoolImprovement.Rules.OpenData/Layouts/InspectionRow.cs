using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of an inspection history: one inspection.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <param name="Urn">The school inspected, by its reference number at the time.</param>
/// <param name="Grade">
/// The judgement of overall effectiveness; <see langword="null"/> where an inspection of this kind gives none.
/// </param>
/// <param name="FirstDay">The inspection's first day.</param>
/// <param name="LastDay">Its last day, on or after the first; <see langword="null"/> where the file does not say.</param>
/// <param name="PublicationDate">
/// The day on which the report was published, on or after the last; <see langword="null"/> where the file does not say.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct InspectionRow(
    long Line,
    Urn Urn,
    OverallEffectiveness? Grade,
    DateOnly FirstDay,
    DateOnly? LastDay,
    DateOnly? PublicationDate);
