using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>How far the reading of one file has come.</summary>
/// <param name="File">The file, by the name of its <see cref="DataFile"/>.</param>
/// <param name="Rows">The rows met so far, those rejected included.</param>
/// <param name="BytesRead">The bytes taken from the file so far; 0 where it is not read from bytes.</param>
/// <param name="BytesTotal">The file's length in bytes; <see langword="null"/> where it is not known.</param>
/// <param name="IsComplete">Whether the file has been read to its end.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct ReadingProgress(
    [property: JsonRequired] string File,
    [property: JsonRequired] long Rows,
    [property: JsonRequired] long BytesRead,
    [property: JsonRequired] long? BytesTotal,
    [property: JsonRequired] bool IsComplete);
