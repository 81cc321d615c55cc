namespace SchoolImprovement.Rules.Review;

/// <summary>The table of moves: what is not in it is refused. A state allows a move to one actor only.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class ReviewTransitions
{
    /// <summary>Every allowed move, in the order in which a form usually goes.</summary>
    public static ImmutableArray<ReviewTransition> All { get; } =
    [
        new(ReviewState.Drafted, ReviewMove.Submit, ReviewActor.NationalLeader, ReviewState.Submitted, Citation.Parse("6.22")),
        new(ReviewState.Submitted, ReviewMove.TakeUp, ReviewActor.TeachingSchoolsCouncil, ReviewState.WithTeachingSchoolsCouncil, Citation.Parse("6.23")),
        new(ReviewState.WithTeachingSchoolsCouncil, ReviewMove.PassOn, ReviewActor.TeachingSchoolsCouncil, ReviewState.WithDepartment, Citation.Parse("6.24")),
        new(ReviewState.WithTeachingSchoolsCouncil, ReviewMove.Return, ReviewActor.TeachingSchoolsCouncil, ReviewState.Returned, Citation.Parse("6.25")),
        new(ReviewState.WithDepartment, ReviewMove.Return, ReviewActor.Department, ReviewState.Returned, Citation.Parse("6.25")),
        new(ReviewState.Returned, ReviewMove.Resubmit, ReviewActor.NationalLeader, ReviewState.Resubmitted, Citation.Parse("6.25")),

        // What the department returned goes back by way of the Teaching Schools Council, too: it is submitted via the portal.
        new(ReviewState.Resubmitted, ReviewMove.TakeUp, ReviewActor.TeachingSchoolsCouncil, ReviewState.WithTeachingSchoolsCouncil, Citation.Parse("6.23")),
        new(ReviewState.WithDepartment, ReviewMove.Approve, ReviewActor.Department, ReviewState.Approved, Citation.Parse("6.24")),
        new(ReviewState.Approved, ReviewMove.ReleaseFunds, ReviewActor.Department, ReviewState.FundsReleased, Citation.Parse("8.10")),
    ];

    /// <summary>What a move leads to from a state; <see langword="null"/> where the state does not allow it.</summary>
    public static ReviewTransition? Find(ReviewState from, ReviewMove move)
    {
        foreach (var transition in All)
        {
            if (transition.From == from && transition.Move == move)
            {
                return transition;
            }
        }

        return null;
    }

    /// <summary>The moves that a state allows; none for <see cref="ReviewState.FundsReleased"/>.</summary>
    public static IEnumerable<ReviewTransition> From(ReviewState state) => All.Where(transition => transition.From == state);
}
