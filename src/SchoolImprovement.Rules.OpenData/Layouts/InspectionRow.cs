using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of a file of inspections: one inspection, and in some layouts the school's inspection before it.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the file's first.</param>
/// <param name="School">
/// The school by its present reference number; <see langword="null"/> where the file has no <c>URN</c> column and neither
/// inspection relates to the present number.
/// </param>
/// <param name="Inspection">The inspection; <see langword="null"/> where it gives no judgement of overall effectiveness.</param>
/// <param name="Previous">The graded inspection before it; <see langword="null"/> where the row tells of none.</param>
/// <param name="IsFirst">
/// Whether the row tells that there was no inspection before; <see langword="null"/> where the file has a row an inspection, so that
/// earlier ones are in rows of their own.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct InspectionRow(
    [property: JsonRequired] long Line,
    [property: JsonRequired] Urn? School,
    [property: JsonRequired] FullInspection? Inspection,
    FullInspection? Previous = null,
    bool? IsFirst = null);
