namespace SchoolImprovement.Rules.Review;

/// <summary>How states, moves and actors are put into words.</summary>
internal static class ReviewWording
{
    public static string Of(ReviewState state) => state switch
    {
        ReviewState.Drafted => "drafted",
        ReviewState.Submitted => "submitted",
        ReviewState.WithTeachingSchoolsCouncil => "with the Teaching Schools Council",
        ReviewState.WithDepartment => "with the department",
        ReviewState.Returned => "returned",
        ReviewState.Resubmitted => "resubmitted",
        ReviewState.Approved => "approved",
        _ => "funds released",
    };

    public static string Of(ReviewMove move) => EnumWords<ReviewMove>.Of(move);

    public static string Of(ReviewActor actor) => actor switch
    {
        ReviewActor.NationalLeader => "National Leader",
        ReviewActor.TeachingSchoolsCouncil => "Teaching Schools Council",
        _ => "department",
    };

    /// <summary>The moves that a state allows, in words.</summary>
    public static string Open(ReviewState state)
    {
        var moves = string.Join(", ", ReviewTransitions.From(state).Select(one => $"{Of(one.Move)} (by the {Of(one.Actor)})"));
        return moves.Length > 0 ? moves : "none";
    }
}
