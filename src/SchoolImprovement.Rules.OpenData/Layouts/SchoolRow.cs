using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of a file of schools.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <param name="School">The school.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct SchoolRow(
    [property: JsonRequired] long Line,
    [property: JsonRequired] School School);
