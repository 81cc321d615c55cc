using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>What a file holds.</summary>
[JsonConverter(typeof(EnumJsonConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>Inspections: see <see cref="InspectionFile"/>.</summary>
    Inspections,

    /// <summary>Schools: see <see cref="SchoolFile"/>.</summary>
    Schools,

    /// <summary>Links between schools: see <see cref="GiasLinkFile"/>.</summary>
    Links,

    /// <summary>Support under the offer of the year before: see <see cref="PriorSupportFile"/>.</summary>
    PriorSupport,
}
