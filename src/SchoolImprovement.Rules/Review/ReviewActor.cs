namespace SchoolImprovement.Rules.Review;

/// <summary>Who makes a move. Guidance 6.22 to 6.25.</summary>
[JsonConverter(typeof(EnumJsonConverter<ReviewActor>))]
public enum ReviewActor
{
    /// <summary>The National Leader of Education, who writes the form.</summary>
    NationalLeader,

    /// <summary>The Teaching Schools Council.</summary>
    TeachingSchoolsCouncil,

    /// <summary>The Department for Education.</summary>
    Department,
}
