namespace SchoolImprovement.Rules.Readings;

/// <summary>
/// What "within a term of being matched" means, and with it the "following term". Guidance 8.2. A match confirmed in the holiday
/// between two terms is in no term; then the next term to start stands for its term where a reading needs one.
/// </summary>
[JsonConverter(typeof(EnumJsonConverter<WithinTermReading>))]
public enum WithinTermReading
{
    /// <summary>
    /// Up to the last day of the first term that starts after the match's confirmation, as with the funded terms of Guidance 6.7;
    /// never less than a whole term. The following term is the one after. The default.
    /// </summary>
    EndOfNextTerm,

    /// <summary>
    /// Up to the same point of the next term: as many days into it as the confirmation is into its own, at most to its last day.
    /// The following term is the one after.
    /// </summary>
    SamePointOfNextTerm,

    /// <summary>Up to the last day of the term in which the match is confirmed. The following term is the next to start.</summary>
    EndOfTermOfMatch,
}
