using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Support = "\"support\": { \"tier\": \"tier2\", \"matchConfirmedOn\": \"2019-09-09\", \"initialDeploymentOn\": \"2019-10-10\" }";

    private readonly SampleRun _sample = Run.Sample();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("""{ "support": { "tier": "tier2",\n"matchConfirmedOn": "2019-02-30" } }""", "$.support.matchConfirmedOn, line 2")]
    [InlineData("""{\n"support": {\n"contactMade": "2019-09-30" } }""", "$.support.contactMade, line 3")]
    [InlineData("""{\n"SUPPORT",\n"grant": { "profile": [1, 2, -3] } }""", "$.grant, line 3")]
    [InlineData("""{\n"SUPPORT",\n"grant": {\n"profile": [1,\n"two", 3] } }""", "$.grant.profile[1], line 5")]
    [InlineData("""{ "SUPPORT",\n"plan": { "areas": [], "actions": [\n{ "id": "x", "areaId": "none", "firstTerm": 1, "lastTerm": 1, "isFunded": true }] } }""", "$.plan, line 2")]
    [InlineData("""{ "SUPPORT",\n"updates": [\n{},\n{ "overall": "splendid" } ] }""", "$.updates[1].overall, line 4")]
    [InlineData("""{ "SUPPORT",\n"evidence": { "approved": "soon" } }""", "$.evidence.approved, line 2")]
    [InlineData("""{ "SUPPORT",\n"calendar": { "description": "x", "terms": [] } }""", "$.calendar, line 2")]
    [InlineData("""{ "SUPPORT",\n"asAt": "24/07/2020" }""", "$.asAt, line 2")]
    [InlineData("""{ "SUPPORT",\n"name": 7 }""", "$.name, line 2")]
    [InlineData("""{ "SUPPORT",\n"supprt": {} }""", "$.supprt, line 2")]
    [InlineData("""{ "SUPPORT",\n"SUPPORT" }""", "$.support, line 2")]
    [InlineData("""{ "SUPPORT",\n"updates": {} }""", "$.updates, line 2")]
    [InlineData("""{ "SUPPORT" } x""", "$, line 1")]
    [InlineData("""{ "SUPPORT",\n"plan": { """, "$.plan, line 2")]
    [InlineData("""{ "name": "x" }""", "$, line 1")]
    [InlineData("""[]""", "$, line 1")]
    public void What_cannot_be_read_is_refused_with_its_path_and_line(string json, string place)
    {
        var file = _sample.Record(json.Replace("\"SUPPORT\"", Support, StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));

        _sample.Run(file, "--as-at", "2019-11-01");

        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.Error.Should().StartWith($"{file}: ").And.MatchRegex($@"\(at {Regex.Escape(place)}(, position [0-9]+)?\)\n$").And.Match(text => text.Count(c => c == '\n') == 1);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        _sample.InputBytes = [(byte)'{', 0xFF, (byte)'}'];

        _sample.Run("-").ExitCode.Should().Be(2);

        _sample.Error.Should().Be("standard input: The text is not UTF-8: a byte here belongs to no character. (at $, line 1, position 2)\n");
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{ \"\\ud800\": 1 }")]
    public void Half_of_a_surrogate_pair_is_refused_in_one_line(string name)
    {
        _sample.Run(_sample.Record($"{{ \"name\": {name}, {Support} }}"), "--as-at", "2019-11-01").ExitCode.Should().Be(2);

        _sample.Error.TrimEnd('\n').Should().EndWith("(at $.name, line 1, position 11)").And.NotContain("\n");
    }

    [Fact]
    public void A_file_that_is_not_there_a_date_that_is_none_and_an_unknown_option_each_give_one_line()
    {
        string ErrorOf(params string[] args)
        {
            _sample.Run(args).ExitCode.Should().Be(2);
            return _sample.Error;
        }

        ErrorOf(_sample.Path("none.json")).Should().Be($"There is no file {_sample.Path("none.json")}.\n");
        ErrorOf(_sample.Record("", "empty.json")).Should().Be($"{_sample.Path("empty.json")}: the file is empty.\n");
        ErrorOf(_sample.Path(".")).Should().Be($"{_sample.Path(".")} is a folder; name the file to read.\n");
        ErrorOf("--as-at", "tomorrow").Should().Be("--as-at tomorrow: not a date such as 2019-09-01.\n");
        ErrorOf("--frobnicate", "--format", "json").Should().Contain("--frobnicate").And.Contain("--help lists the options.");
        ErrorOf(_sample.Record($"{{ {Support} }}")).Should().Contain("no day to look from; give --as-at");
    }

    [Fact]
    public void Parts_that_contradict_each_other_are_problems_that_are_named()
    {
        var json = $$$"""
            { "asAt": "2019-10-11",
              "support": { "tier": "tier2", "matchConfirmedOn": "2019-09-09", "contactMadeOn": "2019-09-10", "startAgreedOn": "2019-09-11", "initialDeploymentOn": "2019-10-10" },
              "grant": { "tier": "tier3", "profile": [1, 2, 3] },
              "updates": [{ "term": 1, "date": "2019-10-10" }] }
            """;

        _sample.Run(_sample.Record(json)).ExitCode.Should().Be(1);

        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().Contain("Problems in the file\n  ✗ Grant › tier  SUP-AGREES, 4.1, 1.4, 6.7, 7.2, 8.1, 8.3, 8.4\n    The tier is tier 3 here, and tier 2 in the record.\n");
        _sample.Out.Should().Contain("✗ Update 1 › date  ");
    }

    [Fact]
    public void An_update_that_leaves_out_an_action_is_a_problem_with_its_place_and_rule()
    {
        var json = Run.Example().Replace("\"overall\": \"on-track\",\n      \"areas\": [\n        { \"id\": \"leadership\", \"progress\": \"on-track\" },\n        { \"id\": \"curriculum\", \"progress\": \"off-track\" }", "\"areas\": [\n        { \"id\": \"leadership\", \"progress\": \"on-track\" },\n        { \"id\": \"curriculum\", \"progress\": \"off-track\" }", StringComparison.Ordinal);
        json.Should().NotBe(Run.Example());

        _sample.Run(_sample.Record(json)).ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("Problems in the file\n  ").And.Contain("Update 2 › overall  MON-");
    }

    [Fact]
    public void Two_updates_of_one_term_and_day_that_differ_are_a_problem_and_the_first_stands()
    {
        var json = Run.Example().Replace("\"term\": 2,\n      \"date\": \"2020-06-24\"", "\"term\": 1,\n      \"date\": \"2020-03-02\"", StringComparison.Ordinal);

        _sample.Run(_sample.Record(json)).ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("Problems in the file\n  ✗ Update 2  SUP-ONCE, 4.1\n    'update delivered on 2 Mar 2020' is recorded already");
    }

    [Fact]
    public void A_grant_of_which_the_terms_cannot_be_told_is_a_problem_and_the_rest_is_shown()
    {
        var json = """{ "asAt": "2019-09-10", "support": { "tier": "tier2", "matchConfirmedOn": "2019-09-09" }, "grant": { "profile": [1, 2, 3] } }""";

        _sample.Run(_sample.Record(json)).ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("✗ Grant  SUP-AGREES").And.Contain("    The instalments cannot be told;").And.Contain("Contact with the school");
    }

    [Fact]
    public void Every_fault_of_a_file_is_told_with_its_place_and_what_is_allowed()
    {
        var file = _sample.Record("""
            { "schema": "school-improvement-support/1", "school": 900123, "events": [
              { "event": "contactmade", "on": "2019-09-18" },
              { "event": "dayDeployed", "on": "07/10/2019", "miles": 4 },
              { "event": "formMoved", "on": "2019-11-08", "move": "vanish" } ] }
            """);

        _sample.Run(file, "--as-at", "2019-11-01").ExitCode.Should().Be(2);

        _sample.Error.Should().Match(text => text.Count(c => c == '\n') == 1);
        _sample.Error.Should().MatchRegex("^.*: 'contactmade' is no event that is known. Is 'contactMade' meant\\? \\(at \\$.events\\[0\\].event, line 2, position 14\\) .*07/10/2019.*yyyy-MM-dd.* \\(at \\$.events\\[1\\].on, line 3, position 35\\) There is no member 'miles' here; there are: .*travelMiles.* \\(at \\$.events\\[1\\].miles, line 3, position 49\\) 'vanish' is none of these words: .*passOn.* \\(at \\$.events\\[2\\].move, line 4, position [0-9]+\\)\n$");
    }

    [Fact]
    public void Control_codes_and_markup_of_the_file_reach_neither_the_console_nor_the_page()
    {
        var json = $"{{ \"name\": \"[red]<script>\\u001b[31m\", {Support} }}";

        var page = _sample.Html(_sample.Record(json), "--as-at", "2019-09-10");

        _sample.Out.Should().StartWith("[red]<script>\ufffd[31m, tier 2\n");
        page.Should().Contain("[red]&lt;script&gt;\ufffd[31m").And.NotContain("<script");
        page.Where(char.IsControl).Distinct().Should().Equal('\n');
    }
}
