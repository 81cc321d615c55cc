namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What kind of provider delivers an action. Guidance 6.9, 6.10 and 6.16.</summary>
[JsonConverter(typeof(EnumJsonConverter<ProviderKind>))]
public enum ProviderKind
{
    /// <summary>A national programme that the department funds.</summary>
    NationalProgramme,

    /// <summary>The National Leader's own school, trust or alliance.</summary>
    OwnSchoolOrTrust,

    /// <summary>Another provider.</summary>
    Other,
}
