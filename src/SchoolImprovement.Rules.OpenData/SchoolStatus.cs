using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school's status when the register was published.</summary>
[JsonConverter(typeof(EnumJsonConverter<SchoolStatus>))]
public enum SchoolStatus
{
    /// <summary>The file does not say: the dates alone do.</summary>
    NotSaid,

    /// <summary>It was open.</summary>
    Open,

    /// <summary>It was open, and was to close.</summary>
    OpenButProposedToClose,

    /// <summary>It was closed.</summary>
    Closed,

    /// <summary>It was to open.</summary>
    ProposedToOpen,
}
