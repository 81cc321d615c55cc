using SchoolImprovement.Rules.Decisions.Rendering;

namespace SchoolImprovement.Rules.Review;

/// <summary>Moves by their words.</summary>
internal sealed class ReviewMoveJsonConverter() : WordJsonConverter<ReviewMove>(
    "a move",
    (ReviewMove.Submit, "submit"),
    (ReviewMove.TakeUp, "takeUp"),
    (ReviewMove.PassOn, "passOn"),
    (ReviewMove.Return, "return"),
    (ReviewMove.Resubmit, "resubmit"),
    (ReviewMove.Approve, "approve"),
    (ReviewMove.ReleaseFunds, "releaseFunds"));
