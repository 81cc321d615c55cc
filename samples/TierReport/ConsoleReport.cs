using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>The report as a table for a console: tiers by region, and the most that the offer can cost.</summary>
internal static class ConsoleReport
{
    public static void Write(IAnsiConsole console, ReportResult result)
    {
        var summary = result.Summary;
        var table = new Table
        {
            Title = new TableTitle($"Support tiers, {result.Rules.Offer.Year}, as at {Wording.Date(result.AsAt)}"),
            Border = console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii,
        };
        table.AddColumn("Region");
        foreach (var heading in (string[])["Open schools", "Tier 1", "Tier 2", "Tier 3", "Eligible", "At most"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var (region, counts) in summary.ByRegion)
        {
            table.AddRow(Cells(region, counts));
        }

        table.AddEmptyRow();
        table.AddRow(Cells("England", summary.Total));
        console.Write(table);

        foreach (var tier in Summary.Tiers)
        {
            var entitlement = Entitlement.Of(result.Rules.Offer, tier);
            var schools = summary.Total.Of(tier);
            var rate = Wording.Pounds(result.Rules.Offer.Pay.TravelRate.Value);
            var funding = entitlement.Funding.Value == 0 ? "" : $" and {Wording.Pounds(entitlement.Funding.Value)}";
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Tier {(int)tier}: {schools:#,0} schools, each up to {entitlement.Days.Value} days at {rate}{funding}: {Wording.Pounds(entitlement.CostAtMost * schools)} at most"));
        }

        if (summary.Total.NotNormallyEligible > 0)
        {
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{summary.Total.NotNormallyEligible:#,0} schools meet a tier's criteria and were supported in 2018 to 2019: not normally eligible, a person may still decide."));
        }

        foreach (var reading in result.Rules.Policy.Departures)
        {
            console.WriteLine($"Reading taken: {reading}");
        }

        foreach (var note in result.Notes)
        {
            console.WriteLine(note);
        }
    }

    private static string[] Cells(string region, Summary.Counts counts) =>
    [
        Markup.Escape(region),
        Number(counts.Schools),
        Number(counts.Of(SupportTier.Tier1)),
        Number(counts.Of(SupportTier.Tier2)),
        Number(counts.Of(SupportTier.Tier3)),
        Number(counts.Eligible),
        Wording.Pounds(counts.CostAtMost),
    ];

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
