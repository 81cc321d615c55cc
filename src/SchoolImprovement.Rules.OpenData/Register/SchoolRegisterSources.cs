using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>The files that a <see cref="SchoolRegister"/> is made from, any number of each kind.</summary>
/// <remarks>
/// Immutable and thread-safe. The order of files does not matter, unless two of them say different things about one
/// school's name, type, place or dates, or about its earlier support: then the first that says anything holds, and
/// the other's row is rejected.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record SchoolRegisterSources
{
    /// <summary>Files of schools. A school that is in none of them is not reported, and counts as a predecessor only.</summary>
    public ImmutableArray<DataFile> Schools { get; init; } = [];

    /// <summary>Files of inspections, in any layout: see <see cref="InspectionFile"/>.</summary>
    public ImmutableArray<DataFile> Inspections { get; init; } = [];

    /// <summary>
    /// Files of links between schools. Where there is one, they alone say which school is whose predecessor, and an
    /// academy's inspection under a number to which no link leads contradicts them; where there is none, the inspections
    /// say it, by the reference numbers at the time of inspections.
    /// </summary>
    public ImmutableArray<DataFile> Links { get; init; } = [];

    /// <summary>
    /// What is known of support under the offer of the year before: files of the schools supported, that none was, or that it is not known. It
    /// has to be said, since it decides which schools the offer is for.
    /// </summary>
    public required PriorSupportSource PriorSupport { get; init; }
}
