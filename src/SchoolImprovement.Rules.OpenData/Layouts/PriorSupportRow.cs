using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of the schools supported under an earlier offer.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <param name="Urn">The school.</param>
/// <param name="Support">Its support; the tier or the day is not known where it is blank.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct PriorSupportRow(
    [property: JsonRequired] long Line,
    [property: JsonRequired] Urn Urn,
    [property: JsonRequired] PriorSupport Support);
