namespace SchoolImprovement.Rules.Guidance;

/// <summary>The kinds of hub that Annex A lists, by the subject they lead in.</summary>
[JsonConverter(typeof(EnumJsonConverter<HubKind>))]
public enum HubKind
{
    /// <summary>The regional lead of the National Centre for Excellence in the Teaching of Mathematics. Guidance A.maths.</summary>
    Maths,

    /// <summary>An English hub. Guidance A.english.</summary>
    English,

    /// <summary>A Science Learning Partnership. Guidance A.science.</summary>
    Science,

    /// <summary>A Computing hub. Guidance A.computing.</summary>
    Computing,
}
