namespace SchoolImprovement.Rules.Monitoring;

/// <summary>A recommended action of the agreed form, funded or not, on which updates report. Guidance 7.2 and 7.3.</summary>
/// <param name="Id">The id by which updates name it; not blank.</param>
/// <param name="AreaId">The id of its improvement area.</param>
/// <param name="FirstTerm">
/// The first of the funded terms in which it has activity, the first being 1; an action that begins before the first
/// funded term has 1.
/// </param>
/// <param name="LastTerm">The last such term, at least <paramref name="FirstTerm"/>; one that the school goes on with itself may lie later.</param>
/// <param name="IsFunded">Whether the grant pays for it.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlannedAction(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string AreaId,
    [property: JsonRequired] int FirstTerm,
    [property: JsonRequired] int LastTerm,
    [property: JsonRequired] bool IsFunded,
    string? Title = null)
{
    /// <summary>Whether activity of the action is planned for a term.</summary>
    public bool IsDueIn(int term) => FirstTerm <= term && term <= LastTerm;
}
