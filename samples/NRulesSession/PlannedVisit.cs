using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A fact of the application's own: a visit that is planned to a school.</summary>
internal sealed record PlannedVisit(Urn School, DateOnly Day);
