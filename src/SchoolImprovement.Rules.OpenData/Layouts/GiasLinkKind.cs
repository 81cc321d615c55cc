using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>What a link says of who came from whom.</summary>
[JsonConverter(typeof(EnumJsonConverter<GiasLinkKind>))]
public enum GiasLinkKind
{
    /// <summary>Nothing, such as "Result of Amalgamation", which stands on both schools alike.</summary>
    Other,

    /// <summary>"Predecessor" and "Successor" alone: the one became the other.</summary>
    Conversion,

    /// <summary>"- amalgamated": one of several schools that became one.</summary>
    Amalgamation,

    /// <summary>"- merged": another school was taken in. "- Split School": a school was divided.</summary>
    TakenInOrSplit,
}
