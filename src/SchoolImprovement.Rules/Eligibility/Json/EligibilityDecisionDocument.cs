using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>An eligibility decision as it stands in JSON: written, never read.</summary>
internal sealed class EligibilityDecisionDocument
{
    [Constant(EligibilityDecision.Schema)]
    public string Schema { get; } = EligibilityDecision.Schema;

    public required Urn School { get; init; }

    public required AcademicYear AcademicYear { get; init; }

    public required EligibilityOutcome Outcome { get; init; }

    public required SupportTier Tier { get; init; }

    public required SupportTier TierMet { get; init; }

    public required EligibilityRoute Route { get; init; }

    public int? DaysAtMost { get; init; }

    public decimal? FundingAtMost { get; init; }

    public decimal? CostAtMost { get; init; }

    public Judgement? QualifyingJudgement { get; init; }

    public Judgement? LaterJudgement { get; init; }

    public required Rule[] DeterminedBy { get; init; }
}
