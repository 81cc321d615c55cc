using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population;

/// <summary>What was decided of a school, in one byte.</summary>
internal readonly record struct SchoolAnswer
{
    private const int TierMetShift = 3;
    private const int RouteShift = 5;
    private const int MostRoutes = 8;
    private const int GroupMask = 7;
    private const int TierMask = 3;

    private readonly byte _bits;

    public SchoolAnswer(in EligibilityDecision decision)
    {
        if ((int)decision.Route >= MostRoutes)
        {
            throw new ArgumentException($"A rule gives {decision.Route} as its route, which is none of the named ones.", nameof(decision));
        }

        _bits = (byte)(SchoolCounts.GroupOf(decision.Outcome, decision.Tier)
            | ((int)decision.TierMet << TierMetShift)
            | ((int)decision.Route << RouteShift));
    }

    /// <summary>The number of <see cref="SchoolCounts"/> under which the school is counted.</summary>
    public int Group => _bits & GroupMask;

    public EligibilityOutcome Outcome => SchoolCounts.OutcomeOf(Group);

    public SupportTier Tier => SchoolCounts.TierOf(Group);

    public SupportTier TierMet => (SupportTier)((_bits >> TierMetShift) & TierMask);

    public EligibilityRoute Route => (EligibilityRoute)(_bits >> RouteShift);
}
