using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Writes every figure as a row of its own: what-if, moves and forecast.</summary>
internal static class CsvOutput
{
    public const string Header = "figure,variant,region,tier,to_tier,statistic,schools,pounds";

    private const string AllTiers = "all";

    public static void Write(Stream stream, Budget budget)
    {
        using var writer = Csv.Writer(stream);
        writer.WriteLine(Header);
        for (var i = 0; i < budget.Comparison.Variants.Length; i++)
        {
            WriteVariant(writer, budget, i);
        }

        for (var i = 0; i < budget.Outlooks.Count; i++)
        {
            foreach (var region in budget.Regions)
            {
                WriteForecast(writer, budget.Comparison.Variants[i].Name, budget.NameOf(region), budget.Outlooks[i].ByRegion[region]);
            }

            WriteForecast(writer, budget.Comparison.Variants[i].Name, Budget.England, budget.Outlooks[i].Total);
        }
    }

    private static void WriteVariant(TextWriter writer, Budget budget, int i)
    {
        var variant = budget.Comparison.Variants[i];
        foreach (var (region, schools) in budget.Regions.Select(region => (budget.NameOf(region), variant.ByRegion[region].Schools)).Append((Budget.England, variant.Schools)))
        {
            foreach (var tier in Budget.Tiers)
            {
                Row(writer, "what-if", variant.Name, region, Tier(tier), "", "now", schools.Of(tier), schools.Of(tier) * variant.Costs.Of(tier));
            }

            Row(writer, "what-if", variant.Name, region, AllTiers, "", "now", schools.Eligible, variant.Costs.Of(schools));
        }

        foreach (var (from, to, schools) in i == 0 ? [] : budget.Moves(i))
        {
            Row(writer, "moved", variant.Name, Budget.England, Tier(from), Tier(to), "now", schools, schools * (variant.Costs.Of(to) - budget.Costs.Of(from)));
        }
    }

    private static void WriteForecast(TextWriter writer, string variant, string region, RegionForecast forecast)
    {
        foreach (var (tier, spread) in Budget.Tiers.Select(tier => (Tier(tier), forecast.Of(tier))).Append((AllTiers, forecast.Eligible)))
        {
            Row(writer, "forecast", variant, region, tier, "", "p10", spread.Schools.P10, spread.Pounds.P10);
            Row(writer, "forecast", variant, region, tier, "", "p50", spread.Schools.P50, spread.Pounds.P50);
            Row(writer, "forecast", variant, region, tier, "", "p90", spread.Schools.P90, spread.Pounds.P90);
        }
    }

    private static string Tier(SupportTier tier) => ((int)tier).ToString(CultureInfo.InvariantCulture);

    private static void Row(TextWriter writer, string figure, string variant, string region, string tier, string toTier, string statistic, long schools, decimal pounds) =>
        writer.Row(figure, variant, region, tier, toTier, statistic, Csv.Of(schools), Csv.Of(pounds));
}
