namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules of this room say in the same words.</summary>
internal static class Phrases
{
    /// <summary><c>1 day</c>, <c>2 days</c>.</summary>
    public static string Days(int count) => Wording.Counted(count, "day");

    public static string Tier(SupportTier tier) => string.Create(CultureInfo.InvariantCulture, $"tier {(int)tier}");

    public static string Date(DateOnly? date) => FactValue.From(date).ToString();
}
