using System.Collections.Immutable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// What a list of costs, or of areas with their actions, comes to. A form adds up once, when it is made. Amounts are bounded, so
/// that no sum of a list leaves the range of decimal; those that are not known count as nothing.
/// </summary>
/// <param name="Granted">What the grant is to pay for.</param>
/// <param name="Perhaps">What actions cost of which the form does not say who pays.</param>
/// <param name="IsOpen">Whether an amount is not known that the grant is to pay, or may have to.</param>
internal readonly record struct CostSums(decimal Granted, decimal Perhaps, bool IsOpen)
{
    public static CostSums Of(ImmutableArray<ImprovementArea> areas)
    {
        var (granted, perhaps, isOpen) = (0m, 0m, false);
        foreach (var area in areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is FundingSource.Grant or null)
                {
                    var costs = Of(action.Costs);
                    granted += action.Funding is null ? 0 : costs.Granted;
                    perhaps += action.Funding is null ? costs.Granted : 0;
                    isOpen |= costs.IsOpen;
                }
            }
        }

        return new(granted, perhaps, isOpen);
    }

    public static CostSums Of(ImmutableArray<TermCost> costs)
    {
        var (granted, isOpen) = (0m, false);
        foreach (var cost in costs)
        {
            granted += cost.Amount ?? 0;
            isOpen |= cost.Amount is null;
        }

        return new(granted, 0, isOpen);
    }

    public static decimal OfTerm(ImmutableArray<TermCost> costs, int term)
    {
        var sum = 0m;
        foreach (var cost in costs)
        {
            sum += cost.Term == term ? cost.Amount ?? 0 : 0;
        }

        return sum;
    }
}
