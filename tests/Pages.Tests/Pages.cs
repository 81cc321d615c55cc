using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.Pages.Tests;

/// <summary>The page of each sample, with a name of whoever it is about.</summary>
internal static class Pages
{
    /// <summary>All of them.</summary>
    public static string[] All { get; } = ["tiers", "school", "budget", "pay", "form", "timeline", "timelines"];

    /// <summary>A page on the sample's bundled files.</summary>
    public static string Bundled(string page)
    {
        using var sample = Sample(page);
        return Html(sample, page switch
        {
            "school" => ["--explain", "900388"],
            "budget" => ["--years", "200"],
            "timelines" => [Record(sample, "Larkfield"), Record(sample, "Beechfield"), "--as-at", "2019-12-01"],
            _ => [],
        });
    }

    /// <summary>A page about somebody of a name.</summary>
    public static string Named(string page, string name)
    {
        using var sample = Sample(page);
        return Html(sample, page switch
        {
            "tiers" => Register(sample, name),
            "school" => ["--explain", "900123", .. Register(sample, name)],
            "budget" => ["--years", "10", .. Register(sample, name), .. Rates(sample)],
            "pay" => [sample.Write("claims.csv", "claim,urn,national_leader,claimed_on,matched_on,date,travel_minutes,travel_miles", $"C1,900123,{Csv(name)},2019-12-20,2019-10-07,2019-11-12,75,30")],
            "form" => [sample.Write("form.json", $$"""{ "school": { "urn": 900123, "name": {{Json(name)}} }, "tier": "tier2" }""")],
            "timelines" => [Record(sample, name), Record(sample, "Beechfield"), "--as-at", "2019-12-01"],
            _ => [Record(sample, name), "--as-at", "2019-12-01"],
        });
    }

    private static SampleRun Sample(string page) => new(page switch
    {
        "tiers" or "school" => TierReport.CommandLine.Run,
        "budget" => BudgetForecast.CommandLine.Run,
        "pay" => NlePay.CommandLine.Run,
        "form" => RafCheck.CommandLine.Run,
        _ => (Func<string[], Streams, CancellationToken, int>)SupportTimeline.CommandLine.Run,
    });

    private static string Html(SampleRun sample, string[] arguments)
    {
        sample.Run([.. arguments, "--html", "-"]);
        sample.ExitCode.Should().BeLessThan(2, sample.Error);
        return sample.Out;
    }

    private static string[] Register(SampleRun sample, string name) =>
    [
        "--schools", sample.Write("schools.csv", "URN,Name,Type,LA code,Region,Open date,Close date", $"900123,{Csv(name)},{Csv(name)},1,{Csv(name)},2000-09-01,"),
        "--inspections", sample.Write("inspections.csv", "URN,Rating,Inspection Date", "900123,3,2016-09-14", "900123,3,2019-01-30"),
        "--reading", "Establishments=AllGiven",
    ];

    private static readonly string[] Latest = ["none", "outstanding", "good", "requires_improvement", "inadequate"];

    private static string[] Rates(SampleRun sample) =>
        ["--rates", sample.Write("rates.csv", ["latest,not_judged,outstanding,good,requires_improvement,inadequate", .. Latest.Select(grade => $"{grade},80,2,12,5,1")])];

    private static string Record(SampleRun sample, string name) => sample.Write(
        $"{Guid.NewGuid():N}.json",
        $$"""{ "name": {{Json(name)}}, "support": { "tier": "tier2", "matchConfirmedOn": "2019-09-09", "initialDeploymentOn": "2019-10-10" } }""");

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
