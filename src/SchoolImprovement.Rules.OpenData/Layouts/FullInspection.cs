using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>An inspection as a file tells it, with its judgement of overall effectiveness.</summary>
/// <param name="Urn">The school inspected, by its reference number at the time.</param>
/// <param name="Grade">The judgement of overall effectiveness.</param>
/// <param name="FirstDay">The inspection's first day.</param>
/// <param name="LastDay">Its last day, on or after the first; <see langword="null"/> where the file does not say.</param>
/// <param name="PublicationDate">
/// The day on which the report was published, on or after the last; <see langword="null"/> where the file does not say.
/// </param>
/// <param name="Number">Ofsted's number of the inspection; <see langword="null"/> where the file does not say.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct FullInspection(
    [property: JsonRequired] Urn Urn,
    [property: JsonRequired] OverallEffectiveness Grade,
    [property: JsonRequired] DateOnly FirstDay,
    DateOnly? LastDay = null,
    DateOnly? PublicationDate = null,
    string? Number = null);
