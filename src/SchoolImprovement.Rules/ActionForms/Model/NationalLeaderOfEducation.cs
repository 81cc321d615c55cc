namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The National Leader of Education who recommends the actions, and what belongs to them. Guidance 6.16 and 6.17.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NationalLeaderOfEducation
{
    /// <summary>The leader's name.</summary>
    public string? Name { get; init; }

    /// <summary>The leader's own school.</summary>
    public string? School { get; init; }

    /// <summary>The leader's own multi-academy trust.</summary>
    public string? Trust { get; init; }

    /// <summary>The leader's own teaching school alliance.</summary>
    public string? TeachingSchoolAlliance { get; init; }
}
