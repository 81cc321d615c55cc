using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>What reading one file came to.</summary>
/// <param name="File">The file, by the name of its <see cref="DataFile"/>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Rows">Its rows, the header and blank lines not counted.</param>
/// <param name="Rejected">The rows of them that could not be read or used.</param>
/// <param name="WithoutJudgement">The rows of them that were read and carry no judgement: always 0 but for inspections and management information.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct FileSummary(
    [property: JsonRequired] string File,
    [property: JsonRequired] SourceKind Kind,
    [property: JsonRequired] long Rows,
    [property: JsonRequired] long Rejected,
    [property: JsonRequired] long WithoutJudgement);
