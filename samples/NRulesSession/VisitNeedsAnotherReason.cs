using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.NRules;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>A visit that is planned to a school without a tier is not one of the offer's.</summary>
[Name("A visit needs another reason")]
public sealed class VisitNeedsAnotherReason : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SchoolEligibility eligibility = null!;
        PlannedVisit visit = null!;
        When()
            .Match(() => eligibility, one => one.Tier == SupportTier.None)
            .Match(() => visit, one => one.School == eligibility.School);
        Then()
            .Yield(_ => new Advice(eligibility.School, $"the visit on {visit.Day:d MMM yyyy} is not one of the offer's: {eligibility.Outcome}"));
    }
}
