using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules on pay look at: a claim, one of its days where they are asked about a day, and the days claimed before.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="PayRules"/>; rules of an application's own read it.</remarks>
public readonly struct PayFacts
{
    /// <summary>Stands for the index of a day where the claim as a whole is asked about.</summary>
    internal const int WholeClaim = -1;

    private readonly PayRules _rules;
    private readonly DaysByDate _order;

    internal PayFacts(PayRules rules, PayClaim claim, ClaimedDays earlier, DaysByDate order, int dayIndex)
    {
        _rules = rules;
        _order = order;
        Claim = claim;
        Earlier = earlier;
        DayIndex = dayIndex;
    }

    /// <summary>The claim.</summary>
    public PayClaim Claim { get; }

    /// <summary>The days claimed for the school before this claim.</summary>
    public ClaimedDays Earlier { get; }

    /// <summary>The index of the day in the claim; -1 where the claim as a whole is asked about.</summary>
    public int DayIndex { get; }

    /// <summary>The day that is asked about.</summary>
    /// <exception cref="InvalidOperationException">The claim as a whole is asked about.</exception>
    public DeploymentDay Day => DayIndex >= 0
        ? Claim.Days[DayIndex]
        : throw new InvalidOperationException("The claim as a whole is asked about, not one of its days.");

    /// <summary>
    /// How many of the school's days come before the day: all that were claimed before, and those of the claim that are
    /// earlier by date.
    /// </summary>
    /// <exception cref="InvalidOperationException">The claim as a whole is asked about.</exception>
    public int DaysBefore => DayIndex >= 0
        ? Earlier.Count + _order.RankOf(DayIndex)
        : throw new InvalidOperationException("The claim as a whole is asked about, not one of its days.");

    /// <summary>The policy in force.</summary>
    public PayPolicy Policy => _rules.Policy;

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => _rules.Offer;

    internal DaysByDate Order => _order;

    internal PayFacts Of(int dayIndex) => new(_rules, Claim, Earlier, _order, dayIndex);
}
