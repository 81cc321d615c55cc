using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules of this room say in the same words.</summary>
internal static class Phrases
{
    /// <summary><c>1 day</c>, <c>2 days</c>.</summary>
    public static string Days(int count) => VerdictWords.Counted(count, "day");

    public static string Tier(SupportTier tier) => string.Create(CultureInfo.InvariantCulture, $"tier {(int)tier}");

    public static string Date(DateOnly? date) => FactValue.From(date).ToString();

    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
