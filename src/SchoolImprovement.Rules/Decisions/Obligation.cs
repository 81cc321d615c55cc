namespace SchoolImprovement.Rules.Decisions;

/// <summary>How strongly the guidance puts a statement.</summary>
[JsonConverter(typeof(EnumJsonConverter<Obligation>))]
public enum Obligation
{
    /// <summary>Must, cannot, no more than, are eligible.</summary>
    Must,

    /// <summary>Should, recommend, wherever possible, not normally.</summary>
    Should,

    /// <summary>May, or a thing worth knowing.</summary>
    May,
}
