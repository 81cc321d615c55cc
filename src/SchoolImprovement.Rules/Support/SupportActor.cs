namespace SchoolImprovement.Rules.Support;

/// <summary>Who does something in a school's support. Guidance 2 to 8.</summary>
[JsonConverter(typeof(EnumJsonConverter<SupportActor>))]
public enum SupportActor
{
    /// <summary>It is not known who.</summary>
    NotKnown = 0,

    /// <summary>The National Leader of Education, or the leader's own school, which holds the grant.</summary>
    NationalLeader,

    /// <summary>The supported school: its head, its trust's chief executive, or its chair of governors.</summary>
    School,

    /// <summary>The Teaching Schools Council.</summary>
    TeachingSchoolsCouncil,

    /// <summary>The Department for Education.</summary>
    Department,

    /// <summary>Ofsted, which inspects in the meantime.</summary>
    Ofsted,
}
