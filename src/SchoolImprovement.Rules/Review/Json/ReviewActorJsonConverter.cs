using SchoolImprovement.Rules.Decisions.Rendering;

namespace SchoolImprovement.Rules.Review;

/// <summary>Actors by their words.</summary>
internal sealed class ReviewActorJsonConverter() : WordJsonConverter<ReviewActor>(
    "an actor",
    (ReviewActor.NationalLeader, "nationalLeader"),
    (ReviewActor.TeachingSchoolsCouncil, "teachingSchoolsCouncil"),
    (ReviewActor.Department, "department"));
