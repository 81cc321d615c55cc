namespace SchoolImprovement.Rules.Guidance;

/// <summary>A hub of Annex A, as far as it names no person.</summary>
/// <param name="Kind">The kind of hub.</param>
/// <param name="Region">The region it serves; <see langword="null"/> where the annex gives one link for all.</param>
/// <param name="Name">Whom to ask: the lead organisation, or the post.</param>
/// <param name="Link">Where the annex sends the reader; <see langword="null"/> where it gives contacts instead.</param>
/// <param name="Citation">The table it stands in.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Hub(
    [property: JsonRequired] HubKind Kind,
    [property: JsonRequired] HubRegion? Region,
    [property: JsonRequired] string Name,
    [property: JsonRequired] Uri? Link,
    [property: JsonRequired] Citation Citation);
