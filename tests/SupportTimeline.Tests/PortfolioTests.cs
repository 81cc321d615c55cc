using System.Text.Json;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed class PortfolioTests : IDisposable
{
    private readonly SampleRun _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Of_several_files_it_shows_what_is_overdue_by_region_and_by_whom()
    {
        var north = _sample.Write(Matched(900_123, "north", "2019-09-11"), "north.json");
        var south = _sample.Write(Matched(900_124, "southWest", "2019-09-16"), "south.json");

        // Contact is due 14 days after the match's confirmation: 25 September, and 30 September.
        _sample.Run(north, south, "--as-at", "2019-09-30").ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("URN 900123: National Leader: make contact with the school by 25 Sep 2019, 5 days overdue (3.1)");
        _sample.Out.Should().Contain("Overdue as at 30 Sep 2019, of 2 records");
        _sample.Out.Should().MatchRegex(@"North +│ National Leader +│ 1 +│ 1 +│ 25 Sep 2019").And.NotContain("South West");

        _sample.Run(north, south, "--as-at", "2019-09-25").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_file_of_lines_holds_a_record_on_each_and_one_that_cannot_be_read_is_told_and_not_forgotten()
    {
        var lines = string.Join('\n', Matched(900_123, "north", "2019-09-11"), "", "{ \"school\": 7 }", Matched(900_124, "north", "2019-09-11"));
        var file = _sample.Write(lines, "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-26").ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("7 is not a URN").And.Contain("(at $.school, line 3)").And.Contain("of 2 records");
        _sample.Out.Should().MatchRegex(@"North +│ National Leader +│ 2 +│ 2 +│ 25 Sep 2019");
        _sample.Out.Should().Contain("1 record could not be read, and is not among these.");
    }

    [Fact]
    public void As_json_each_record_says_what_is_next_and_the_sums_follow()
    {
        var file = _sample.Write(Matched(900_123, "north", "2019-09-11"), "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-26", "--format", "json").ExitCode.Should().Be(1);

        using var json = JsonDocument.Parse(_sample.Out);
        var first = json.RootElement.GetProperty("records")[0].GetProperty("next")[0];
        first.GetProperty("what").GetString().Should().Be("make contact with the school");
        first.GetProperty("by").GetString().Should().Be("nationalLeader");
        first.GetProperty("status").GetString().Should().Be("overdue");
        first.GetProperty("due").GetString().Should().Be("2019-09-25");
        var sum = json.RootElement.GetProperty("overdue")[0];
        (sum.GetProperty("region").GetString(), sum.GetProperty("schools").GetInt32()).Should().Be(("north", 1));
    }

    [Fact]
    public void A_page_is_drawn_of_one_record_only()
    {
        var file = _sample.Write(Matched(900_123, "north", "2019-09-11"), "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-26", "--html", _sample.Path("page.html")).ExitCode.Should().Be(2);

        _sample.Error.Should().Be("--html draws one record; give one file that holds one.\n");
    }

    [Fact]
    public void A_record_of_events_is_shown_like_a_document_of_steps()
    {
        _sample.Run(_sample.Write(Matched(900_123, "north", "2019-09-11")), "--as-at", "2019-09-20").ExitCode.Should().Be(0);

        _sample.Out.Should().StartWith("A school, URN 900123, tier 3\nAs at 20 Sep 2019. Nothing is overdue; next by 25 Sep 2019: Contact with the school.\n");
        _sample.Out.Should().Contain("What is next\n  National Leader: make contact with the school by 25 Sep 2019 (3.1).");
    }

    private static string Matched(int school, string region, string confirmed) => $$"""
        { "schema": "school-improvement-support/1", "school": {{school}}, "region": "{{region}}", "events": [ { "event": "tierDecided", "on": "2019-09-02", "tier": "tier3" }, { "event": "conversationHeld", "on": "2019-09-04" }, { "event": "leaderAgreed", "on": "2019-09-05", "withinOwnTrust": false }, { "event": "schoolConfirmed", "on": "2019-09-09" }, { "event": "matchRecorded", "on": "2019-09-10" }, { "event": "matchConfirmed", "on": "{{confirmed}}" } ] }
        """;
}
