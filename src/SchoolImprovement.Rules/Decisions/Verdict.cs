namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a check comes to. The default value is <see cref="Undecided"/>.</summary>
[JsonConverter(typeof(EnumJsonConverter<Verdict>))]
public enum Verdict : byte
{
    /// <summary>Nothing is known to be wrong, and of one rule at least that the guidance puts as a must it is not known whether it is kept.</summary>
    Undecided,

    /// <summary>
    /// Every rule that the guidance puts as a must at the stage that was asked about is decided, and kept. Of a draft, what is not filled
    /// in is still to be done and no fault, so that a draft that is ready is one that contradicts nothing.
    /// </summary>
    Ready,

    /// <summary>A rule that the guidance puts as a must is not kept.</summary>
    NotReady,
}
