using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>What the rules of this room say in the same words.</summary>
internal static class Phrases
{
    public static Truth Status(bool satisfied) => satisfied ? Truth.Yes : Truth.No;

    /// <summary>The status of what hangs on an answer that may not be known.</summary>
    public static Truth Status(bool? satisfied) => satisfied is { } known ? Status(known) : Truth.Unknown;

    public static FactValue YesNo(bool? answer) => answer is { } known ? known : FactValue.Unknown;

    public static FactValue Count(int? count) => count is { } known ? known : FactValue.Unknown;

    public static FactValue Number(decimal? number) => number is { } known ? FactValue.FromNumber(known) : FactValue.Unknown;

    /// <summary><c>1 day</c>, <c>2 days</c>.</summary>
    public static string Days(int count) => Counted(count, "day");

    /// <summary>A number and a word in its singular or its regular plural.</summary>
    public static string Counted(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {word}{(count == 1 ? "" : "s")}");

    public static string Tier(SupportTier tier) => string.Create(CultureInfo.InvariantCulture, $"tier {(int)tier}");

    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
