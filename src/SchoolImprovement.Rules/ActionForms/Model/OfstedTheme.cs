namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What a finding of an Ofsted report is about. Guidance 6.4 speaks of leadership.</summary>
[JsonConverter(typeof(EnumJsonConverter<OfstedTheme>))]
public enum OfstedTheme
{
    /// <summary>The school's leadership and management.</summary>
    Leadership,

    /// <summary>The school's governance.</summary>
    Governance,

    /// <summary>Quality of education, teaching, curriculum and outcomes.</summary>
    QualityOfEducation,

    /// <summary>Behaviour, attitudes, personal development and welfare.</summary>
    BehaviourAndDevelopment,

    /// <summary>Special educational needs and disabilities.</summary>
    Send,

    /// <summary>Anything else.</summary>
    Other,
}
