namespace SchoolImprovement.Rules.Guidance;

/// <summary>One paragraph of the guidance, as this library reads it.</summary>
/// <param name="Citation">Where it stands.</param>
/// <param name="Kind">What it asks of software.</param>
/// <param name="Statement">What it says, in a few words of ours.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GuidanceParagraph(
    [property: JsonRequired] Citation Citation,
    [property: JsonRequired] ParagraphKind Kind,
    [property: JsonRequired] string Statement)
{
    /// <summary>Whether the library has to enforce or calculate it.</summary>
    public bool Decides => Kind != ParagraphKind.Context;
}
