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

    /// <summary>Support under the 2018 to 2019 offer: see <see cref="PriorSupportFile"/>.</summary>
    PriorSupport,
}
