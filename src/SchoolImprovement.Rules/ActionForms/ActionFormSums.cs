using System.Collections.Immutable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Adds up costs. Amounts are bounded, so that no sum of a list leaves the range of decimal.</summary>
internal static class ActionFormSums
{
    public static decimal Of(ImmutableArray<TermCost> costs)
    {
        var sum = 0m;
        foreach (var cost in costs)
        {
            sum += cost.Amount ?? 0;
        }

        return sum;
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

    public static bool AnyUnknown(ImmutableArray<TermCost> costs)
    {
        foreach (var cost in costs)
        {
            if (cost.Amount is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The costs of all actions that somebody in particular pays for, or of which the form does not say who pays.</summary>
    public static decimal OfActions(RecommendedActionForm form, FundingSource? payer)
    {
        var sum = 0m;
        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                sum += action.Funding == payer ? Of(action.Costs) : 0;
            }
        }

        return sum;
    }

    /// <summary>Whether an amount that the grant is to pay for, or may have to, is not known.</summary>
    public static bool AnyUnknown(RecommendedActionForm form)
    {
        if (AnyUnknown(form.Coordination))
        {
            return true;
        }

        foreach (var area in form.Areas)
        {
            foreach (var action in area.Actions)
            {
                if (action.Funding is FundingSource.Grant or null && AnyUnknown(action.Costs))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
