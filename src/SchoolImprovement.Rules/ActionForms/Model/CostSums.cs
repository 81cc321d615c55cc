namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// What a list of costs, or of areas with their actions, comes to. A form adds up once, when it is made. Amounts are bounded, so
/// that no sum of a list leaves the range of decimal; those that are not known count as nothing, and so do those below zero,
/// which make no room under a cap. An action that the grant pays for and that has no cost yet costs what is not known.
/// </summary>
/// <param name="Known">What is known to be asked for.</param>
/// <param name="Perhaps">What actions cost of which the form does not say who pays.</param>
/// <param name="IsOpen">Whether an amount is not known that is asked for, or may be.</param>
internal readonly record struct CostSums(decimal Known, decimal Perhaps, bool IsOpen)
{
    /// <summary>What the grant is to pay for actions.</summary>
    public static CostSums OfGranted(ImmutableArray<ImprovementArea> areas)
    {
        var (known, perhaps, isOpen) = (0m, 0m, false);
        foreach (var area in areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is FundingSource.Grant or null)
                {
                    var costs = Of(action.Costs);
                    known += action.Funding is null ? 0 : costs.Known;
                    perhaps += action.Funding is null ? costs.Known : 0;
                    isOpen |= costs.IsOpen || action is { Funding: FundingSource.Grant, Costs.IsEmpty: true };
                }
            }
        }

        return new(known, perhaps, isOpen);
    }

    /// <summary>What actions cost that the grant does not pay for.</summary>
    public static CostSums OfOthers(ImmutableArray<ImprovementArea> areas)
    {
        var (known, isOpen) = (0m, false);
        foreach (var area in areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is not (FundingSource.Grant or null))
                {
                    var costs = Of(action.Costs);
                    known += costs.Known;
                    isOpen |= costs.IsOpen;
                }
            }
        }

        return new(known, 0, isOpen);
    }

    public static CostSums Of(ImmutableArray<TermCost> costs)
    {
        var (known, isOpen) = (0m, false);
        foreach (var cost in costs)
        {
            known += Counted(cost);
            isOpen |= cost.Amount is null;
        }

        return new(known, 0, isOpen);
    }

    public static decimal OfTerm(ImmutableArray<TermCost> costs, int term)
    {
        var sum = 0m;
        foreach (var cost in costs)
        {
            sum += cost.Term == term ? Counted(cost) : 0;
        }

        return sum;
    }

    private static decimal Counted(TermCost cost) => Math.Max(cost.Amount ?? 0, 0);
}
