namespace SchoolImprovement.Rules.Support;

/// <summary>What came of recording an event: the new record, or why there is none.</summary>
/// <param name="Record">The record with the event; <see langword="null"/> where it cannot be.</param>
/// <param name="Findings">What stands against the event where it cannot be; else what is worth knowing of it, or wrong among the days that it carries over. Paths are those of the event's JSON form; what another event holds is placed there, as <c>$.events[11].form.areas</c>, by its index in <see cref="SupportRecord.Events"/>.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Recording(
    [property: JsonRequired] SupportRecord? Record,
    [property: JsonRequired] ValidationResult Findings);
