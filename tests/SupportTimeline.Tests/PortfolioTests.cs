using System.Text.Json;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed class PortfolioTests : IDisposable
{
    private readonly SampleRun _sample = Run.Sample();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void A_school_with_two_records_is_told_and_not_counted_as_two_schools()
    {
        var file = _sample.Record(string.Join('\n', Run.Matched(900_123, "north", "2019-09-11"), Run.Matched(900_123, "north", "2019-09-12")), "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-12");

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().StartWith("Support of 2 records as at 12 Sep 2019").And.Contain("1 school has more than one record, each counted: URN 900123.");
    }

    [Fact]
    public void Of_several_files_it_shows_what_is_overdue_by_region_and_by_whom()
    {
        var north = _sample.Record(Run.Matched(900_123, "north", "2019-09-11"), "north.json");
        var south = _sample.Record(Run.Matched(900_124, "southWest", "2019-09-16"), "south.json");

        // Contact is due 14 days after the match's confirmation: 25 September, and 30 September.
        _sample.Run(north, south, "--as-at", "2019-09-30").ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("✗ A school, URN 900123\n    National Leader: make contact with the school by 25 Sep 2019, 5 days overdue (3.1)\n");
        _sample.Out.Should().StartWith("Support of 2 schools as at 30 Sep 2019\n✗ 1 school has something overdue, 50.0% of 2.\n");
        _sample.Out.Should().MatchRegex(@"North +National Leader +1 +1 +25 Sep 2019").And.NotContain("South West");

        _sample.Run(north, south, "--as-at", "2019-09-25").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_file_of_lines_holds_a_record_on_each_and_one_that_cannot_be_read_is_told_and_not_forgotten()
    {
        var lines = string.Join('\n', Run.Matched(900_123, "north", "2019-09-11"), "", "{ \"school\": 7 }", Run.Matched(900_124, "north", "2019-09-11"));
        var file = _sample.Record(lines, "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-26").ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("7 is not a URN").And.Contain("(at $.school, line 3, position ").And.StartWith("Support of 2 schools ");
        _sample.Out.Should().MatchRegex(@"North +National Leader +2 +2 +25 Sep 2019");
        _sample.Out.Should().Contain("1 record could not be read, and is not among these.");
    }

    [Fact]
    public void As_json_each_record_says_what_is_next_and_the_sums_follow()
    {
        var file = _sample.Record(Run.Matched(900_123, "north", "2019-09-11"), "many.jsonl");

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
    public void The_page_of_several_has_the_sums_and_the_timeline_of_each()
    {
        var file = _sample.Record(string.Join('\n', Run.Matched(900_123, "north", "2019-09-11"), Run.Matched(900_124, "southWest", "2019-09-16")), "many.jsonl");

        var page = _sample.Html(file, "--as-at", "2019-09-26");

        _sample.ExitCode.Should().Be(1);
        page.Should().Contain("<figcaption>North: 1 step is overdue, all there are</figcaption>").And.Contain("<span>Overdue as at 26 Sep 2019</span>");
        page.Should().Contain("<summary>A school, URN 900123, tier 3: 1 step overdue</summary>").And.Contain("<summary>A school, URN 900124, tier 3: nothing overdue</summary>");
        page.Split("<svg class=\"timeline\"").Should().HaveCount(3);
        _sample.Out.Should().NotContain("Day by day");
    }

    [Fact]
    public void Several_records_need_a_day_to_look_from()
    {
        _sample.Run(_sample.Record(Run.Matched(900_123, "north", "2019-09-11"), "many.jsonl")).ExitCode.Should().Be(2);

        _sample.Error.Should().Be("Give --as-at with several records, the day to look from.\n");
    }

    [Fact]
    public void Files_of_which_no_record_can_be_read_are_refused()
    {
        var file = _sample.Record("[]\n[]", "many.jsonl");

        _sample.Run(file, "--as-at", "2019-09-26").ExitCode.Should().Be(2);

        _sample.Out.Should().BeEmpty();
        _sample.Error.Should().StartWith($"No record could be read: {file}: ").And.Match(text => text.Count(c => c == '\n') == 1);
        _sample.Run(_sample.Record("", "none.jsonl"), "--as-at", "2019-09-26").Error.Should().Be("No record could be read: the files hold none.\n");
    }

    [Fact]
    public void A_record_of_events_is_shown_like_a_document_of_steps()
    {
        _sample.Run(_sample.Record(Run.Matched(900_123, "north", "2019-09-11")), "--as-at", "2019-09-20").ExitCode.Should().Be(0);

        _sample.Out.Should().StartWith("A school, URN 900123, tier 3\nAs at 20 Sep 2019. Nothing is overdue; next by 25 Sep 2019: Contact with the school.\n");
        _sample.Out.Should().Contain("What is next\n  ○ National Leader: make contact with the school by 25 Sep 2019  guidance 3.1\n");
    }
}
