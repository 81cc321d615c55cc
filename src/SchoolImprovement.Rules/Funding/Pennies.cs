namespace SchoolImprovement.Rules.Funding;

/// <summary>Refuses what is no amount of money.</summary>
internal static class Pennies
{
    internal const int InAPound = 100;

    /// <summary>As many pennies as a 64-bit number counts; beyond that sums would no longer be exact.</summary>
    internal const decimal MostPounds = long.MaxValue / InAPound;

    /// <summary>The amount itself, in whole pennies and not negative.</summary>
    internal static decimal Checked(decimal pounds, string what) =>
        pounds < 0 ? throw Impossible(what, pounds, "it is negative")
        : pounds > MostPounds ? throw Impossible(what, pounds, "it is more than can be counted in pennies")
        : pounds != decimal.Round(pounds, 2) ? throw Impossible(what, pounds, "it has a fraction of a penny")
        : pounds;

    internal static ImpossibleValueException Impossible(string what, decimal amount, string why) =>
        new($"{Wording.Capitalised(what)} cannot be {Wording.Pounds(amount)}: {why}.");

    internal static decimal Sum(ReadOnlySpan<decimal> amounts, string what)
    {
        var sum = 0m;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return Checked(sum, what);
    }
}
