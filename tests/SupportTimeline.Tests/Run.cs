using System.Text;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

/// <summary>Runs of this sample, and records to run it on.</summary>
internal static class Run
{
    public static SampleRun Sample() => new(CommandLine.Run);

    public static string Record(this SampleRun sample, string json, string name = "record.json")
    {
        File.WriteAllText(sample.Path(name), json);
        return sample.Path(name);
    }

    public static string Html(this SampleRun sample, params string[] args)
    {
        sample.Run([.. args, "--html", sample.Path("page.html")]);
        return sample.Text("page.html");
    }

    public static string Example()
    {
        using var stream = typeof(CommandLine).Assembly.GetManifestResourceStream("example.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A record of a match that was confirmed, so that contact with the school is due 14 days later.</summary>
    public static string Matched(int school, string region, string confirmed) => $$"""
        { "schema": "school-improvement-support/1", "school": {{school}}, "region": "{{region}}", "events": [ { "event": "tierDecided", "on": "2019-09-02", "tier": "tier3" }, { "event": "conversationHeld", "on": "2019-09-04" }, { "event": "leaderAgreed", "on": "2019-09-05", "withinOwnTrust": false }, { "event": "schoolConfirmed", "on": "2019-09-09" }, { "event": "matchRecorded", "on": "2019-09-10" }, { "event": "matchConfirmed", "on": "{{confirmed}}" } ] }
        """;
}
