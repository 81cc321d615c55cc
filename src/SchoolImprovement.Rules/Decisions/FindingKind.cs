namespace SchoolImprovement.Rules.Decisions;

/// <summary>What kind of thing a finding says.</summary>
[JsonConverter(typeof(EnumJsonConverter<FindingKind>))]
public enum FindingKind : byte
{
    /// <summary>A fact is not known, so that the rule cannot be decided.</summary>
    Undecided,

    /// <summary>Something that is asked for has not been filled in yet.</summary>
    Missing,

    /// <summary>Something contradicts the guidance.</summary>
    Wrong,

    /// <summary>Nothing is wanting; it is worth knowing.</summary>
    WorthKnowing,
}
