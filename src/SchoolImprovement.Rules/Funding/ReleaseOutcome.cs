namespace SchoolImprovement.Rules.Funding;

/// <summary>What was decided of an instalment, or of a grant. Guidance 7.1, 7.4 and 8.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReleaseOutcome>))]
public enum ReleaseOutcome
{
    /// <summary>A fact that would settle the matter is not known. Nothing is released on it.</summary>
    NeedsInformation,

    /// <summary>All of it is released.</summary>
    Released,

    /// <summary>Some of it is released.</summary>
    ReleasedInPart,

    /// <summary>It is withheld, and its day is not known to be still to come.</summary>
    Withheld,

    /// <summary>Its day has not come.</summary>
    NotYetDue,
}
