using SchoolImprovement.Rules.Decisions.Rendering;

namespace SchoolImprovement.Rules.Review;

/// <summary>States by their words.</summary>
internal sealed class ReviewStateJsonConverter() : WordJsonConverter<ReviewState>(
    "a state",
    (ReviewState.Drafted, "drafted"),
    (ReviewState.Submitted, "submitted"),
    (ReviewState.WithTeachingSchoolsCouncil, "withTeachingSchoolsCouncil"),
    (ReviewState.WithDepartment, "withDepartment"),
    (ReviewState.Returned, "returned"),
    (ReviewState.Resubmitted, "resubmitted"),
    (ReviewState.Approved, "approved"),
    (ReviewState.FundsReleased, "fundsReleased"));
