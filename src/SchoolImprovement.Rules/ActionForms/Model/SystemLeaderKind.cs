namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Who counts as a system leader. Guidance 6.17 and 8.9.</summary>
[JsonConverter(typeof(EnumJsonConverter<SystemLeaderKind>))]
public enum SystemLeaderKind
{
    /// <summary>A National Leader of Education.</summary>
    NationalLeaderOfEducation,

    /// <summary>A Specialist Leader of Education.</summary>
    SpecialistLeaderOfEducation,

    /// <summary>A National Leader of Governance.</summary>
    NationalLeaderOfGovernance,

    /// <summary>A teaching school.</summary>
    TeachingSchool,
}
