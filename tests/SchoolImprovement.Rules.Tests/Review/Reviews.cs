using SchoolImprovement.Rules.Review;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Review;

/// <summary>Reviews of made-up forms, short to write in tests.</summary>
internal static class Reviews
{
    internal static readonly DateOnly Drafted = Day("2019-11-11");

    /// <summary>A step that has all that any move needs, dated on the day itself.</summary>
    internal static ReviewStep Step(ReviewMove move, ReviewActor actor, DateOnly on) => new(move, actor, on)
    {
        AgreedByLeaderOn = on,
        AgreedByChairOn = on,
        ConfirmsValueForMoney = true,
        Comments = "Please cost the second action by days.",
    };

    /// <summary>A form in a state, reached the shortest way, every step on the day after the one before.</summary>
    internal static ReviewHistory In(ReviewState state) => state switch
    {
        ReviewState.Drafted => ReviewHistory.Start(Drafted),
        ReviewState.Submitted => In(ReviewState.Drafted).Then(ReviewMove.Submit, ReviewActor.NationalLeader),
        ReviewState.WithTeachingSchoolsCouncil => In(ReviewState.Submitted).Then(ReviewMove.TakeUp, ReviewActor.TeachingSchoolsCouncil),
        ReviewState.WithDepartment => In(ReviewState.WithTeachingSchoolsCouncil).Then(ReviewMove.PassOn, ReviewActor.TeachingSchoolsCouncil),
        ReviewState.Returned => In(ReviewState.WithDepartment).Then(ReviewMove.Return, ReviewActor.Department),
        ReviewState.Resubmitted => In(ReviewState.Returned).Then(ReviewMove.Resubmit, ReviewActor.NationalLeader),
        ReviewState.Approved => In(ReviewState.WithDepartment).Then(ReviewMove.Approve, ReviewActor.Department),
        ReviewState.FundsReleased => In(ReviewState.Approved).Then(ReviewMove.ReleaseFunds, ReviewActor.Department),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>The form a day and a move later.</summary>
    internal static ReviewHistory Then(this ReviewHistory history, ReviewMove move, ReviewActor actor) =>
        ReviewRules.Default.Move(history, Step(move, actor, history.LastOn.AddDays(1)));
}
