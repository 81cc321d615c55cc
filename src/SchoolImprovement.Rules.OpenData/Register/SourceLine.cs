using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of a file that something rests on.</summary>
/// <param name="File">The file, by the name of its <see cref="DataFile"/>.</param>
/// <param name="Line">The line on which the row starts, from 1 for the header.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct SourceLine(
    [property: JsonRequired] string File,
    [property: JsonRequired] long Line)
{
    /// <summary>The file and the line, in words.</summary>
    public override string ToString() => $"{File}, line {Line}";
}
