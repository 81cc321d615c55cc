namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What a whole-school or subject-specific area is about. Guidance 6.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<AreaFocus>))]
public enum AreaFocus
{
    /// <summary>What is taught.</summary>
    Curriculum,

    /// <summary>How it is taught.</summary>
    Pedagogy,
}
