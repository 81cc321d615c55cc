using System.Globalization;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>How values are written for people, the same in every culture.</summary>
public static class Wording
{
    /// <summary>A day: <c>1 Sep 2019</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Pounds, with pence only where there are any: <c>£16,000</c>, <c>£16,000.01</c>.</summary>
    public static string Pounds(decimal amount)
    {
        var format = decimal.IsInteger(amount) ? "#,0" : "#,0.00##########################";
        var digits = Math.Abs(amount).ToString(format, CultureInfo.InvariantCulture);
        return amount < 0 ? $"-£{digits}" : $"£{digits}";
    }
}
