using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school in another's line, whose its judgements are to that other one, and up to when.</summary>
/// <param name="Urn">The school.</param>
/// <param name="Origin">Whose its judgements are.</param>
/// <param name="BeforeDay">The number of the day before which an inspection must have begun to count.</param>
/// <param name="PerhapsBeforeDay">The number of the day before which one may count that began later than that; the same where nothing is unknown.</param>
internal readonly record struct Ancestor(Urn Urn, JudgementOrigin Origin, int BeforeDay, int PerhapsBeforeDay);
