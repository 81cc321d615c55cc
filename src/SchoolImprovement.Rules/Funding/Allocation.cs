namespace SchoolImprovement.Rules.Funding;

/// <summary>Splits amounts to the penny, so that the parts always sum to the whole.</summary>
/// <remarks>Thread-safe.</remarks>
internal static class Allocation
{
    /// <summary>
    /// Splits an amount as evenly as pennies allow: no two parts differ by more than a penny, and the pennies that are left
    /// over go to the first parts, one each. £16,000 over three is £5,333.34, £5,333.33, £5,333.33.
    /// </summary>
    /// <param name="total">Pounds, not negative and in whole pennies.</param>
    /// <param name="parts">How many parts, at least 1.</param>
    /// <returns>Exactly <paramref name="parts"/> amounts in pounds, the greatest first.</returns>
    /// <exception cref="ImpossibleValueException">The amount is negative, has a fraction of a penny or is too large.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    public static ImmutableArray<decimal> Evenly(decimal total, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var pennies = (long)(Pennies.Checked(total, "the amount to split") * Pennies.InAPound);
        var (each, left) = Math.DivRem(pennies, parts);
        var amounts = ImmutableArray.CreateBuilder<decimal>(parts);
        for (var i = 0; i < parts; i++)
        {
            amounts.Add((each + (i < left ? 1 : 0)) / (decimal)Pennies.InAPound);
        }

        return amounts.MoveToImmutable();
    }
}
