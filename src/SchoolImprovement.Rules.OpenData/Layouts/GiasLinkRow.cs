using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row of the links between schools that Get Information about Schools publishes.</summary>
/// <param name="Line">The line on which the row starts, from 1 for the file's first.</param>
/// <param name="Urn">The school that has the link.</param>
/// <param name="LinkUrn">The school that it is linked to.</param>
/// <param name="LinkType">What the linked school is to it, such as "Predecessor" or "Successor - merged".</param>
/// <param name="Established">The day from which the link holds; <see langword="null"/> where the file does not say.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct GiasLinkRow(
    [property: JsonRequired] long Line,
    [property: JsonRequired] Urn Urn,
    [property: JsonRequired] Urn LinkUrn,
    [property: JsonRequired] string LinkType,
    [property: JsonRequired] DateOnly? Established)
{
    private const string PredecessorWord = "Predecessor";
    private const string SuccessorWord = "Successor";

    // What the register's other kinds of link begin with.
    private static readonly string[] SayingNothing =
        ["Child", "Closure", "Expansion", "Merged", "Not applicable", "Other", "Parent", "Result of Amalgamation", "Sixth Form Centre"];

    /// <summary>What the link says of who came from whom.</summary>
    public GiasLinkKind Kind => KindOf(LinkType);

    /// <summary>The school that came after the other; <see langword="null"/> where the link does not say.</summary>
    public Urn? Later => Kind == GiasLinkKind.Other ? null : IsToldByPredecessor ? LinkUrn : Urn;

    /// <summary>The school that was before the other; <see langword="null"/> where the link does not say.</summary>
    public Urn? Earlier => Kind == GiasLinkKind.Other ? null : IsToldByPredecessor ? Urn : LinkUrn;

    /// <summary>Whether the row is the earlier school's, which names its successor.</summary>
    public bool IsToldByPredecessor => LinkType is not null && LinkType.StartsWith(SuccessorWord, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a kind of link that the register gives; a misspelt one may be any.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> type)
    {
        foreach (var word in SayingNothing)
        {
            if (type.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return KindOf(type) != GiasLinkKind.Other;
    }

    internal static GiasLinkKind KindOf(ReadOnlySpan<char> type)
    {
        var end = type.StartsWith(PredecessorWord, StringComparison.OrdinalIgnoreCase) ? PredecessorWord.Length
            : type.StartsWith(SuccessorWord, StringComparison.OrdinalIgnoreCase) ? SuccessorWord.Length
            : 0;
        if (end == 0)
        {
            return GiasLinkKind.Other;
        }

        var rest = type[end..].Trim(" -");
        return rest.IsEmpty ? GiasLinkKind.Conversion
            : rest.StartsWith("amalgam", StringComparison.OrdinalIgnoreCase) ? GiasLinkKind.Amalgamation
            : rest.StartsWith("merge", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("split", StringComparison.OrdinalIgnoreCase) ? GiasLinkKind.TakenInOrSplit
            : GiasLinkKind.Other;
    }
}
