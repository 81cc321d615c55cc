using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

/// <summary>The samples that people run, each with a small input.</summary>
internal static class Samples
{
    private const string Rates = "latest,not_judged,outstanding,good,requires_improvement,inadequate\nnone,80,2,12,5,1\noutstanding,80,2,12,5,1\ngood,80,2,12,5,1\nrequires_improvement,80,2,12,5,1\ninadequate,80,2,12,5,1\n";

    /// <summary>The names of all of them.</summary>
    public static string[] All { get; } = [nameof(BudgetForecast), nameof(NlePay), nameof(RafCheck), nameof(SupportTimeline), nameof(TierReport)];

    public static SampleRun Of(string sample) => new(sample switch
    {
        nameof(BudgetForecast) => BudgetForecast.CommandLine.Run,
        nameof(NlePay) => NlePay.CommandLine.Run,
        nameof(RafCheck) => RafCheck.CommandLine.Run,
        nameof(SupportTimeline) => SupportTimeline.CommandLine.Run,
        _ => (Func<string[], Streams, CancellationToken, int>)TierReport.CommandLine.Run,
    });

    /// <summary>Arguments with which a sample reads files of its folder that are about somebody of a name.</summary>
    public static string[] About(this SampleRun run, string sample, string name) => sample switch
    {
        nameof(NlePay) => [run.Write("claims.csv", "claim,urn,national_leader,claimed_on,matched_on,date,travel_minutes,travel_miles", $"{Csv(name)},900123,{Csv(name)},2019-12-20,2019-10-07,2019-11-12,75,30", $"{Csv(name)},900123,{Csv(name)},2019-12-20,2019-10-07,{Csv(name)},75,30")],
        nameof(RafCheck) => [run.Write("form.json", $$"""{ "school": { "urn": 900123, "name": {{Json(name)}} }, "tier": "tier2", "areas": [ { "kind": "governance", "title": {{Json(name)}}, "actions": [ { "title": {{Json(name)}} } ] } ], {{Json(name)}}: 1 }""")],
        nameof(SupportTimeline) => ["--as-at", "2019-12-01", run.Write("record.json", $$"""{ "name": {{Json(name)}}, "support": { "tier": "tier2", "matchConfirmedOn": "2019-09-09" }, "grant": { "tier": "tier3", "profile": [1, 2, 3] } }""")],
        nameof(BudgetForecast) => ["--years", "10", "--rates", run.Write("rates.csv", Rates.TrimEnd('\n')), "--variant", $"a{name[..Math.Min(name.Length, 19)]}:Predecessors=None", .. Register(run, name)],
        _ => Register(run, name),
    };

    private static string[] Register(SampleRun run, string name) =>
    [
        "--schools", run.Write("schools.csv", "URN,Name,Type,LA code,Region,Open date,Close date", $"900123,{Csv(name)},{Csv(name)},{Csv(name)},{Csv(name)},2000-09-01,", $"{Csv(name)},x,x,1,x,2000-09-01,"),
        "--inspections", run.Write("inspections.csv", "URN,Rating,Inspection Date", "900123,3,2016-09-14", "900123,3,2019-01-30", $"900123,{Csv(name)},2019-01-30", $"900123,3,{Csv(name)}"),
        "--reading", "Establishments=AllGiven",
    ];

    private static string Csv(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
