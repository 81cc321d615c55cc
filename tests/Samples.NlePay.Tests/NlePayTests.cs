using System.Text.Json;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.NlePay.Tests;

public sealed class NlePayTests
{
    private const string Good = "C1,900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,60,45\n";

    [Fact]
    public void The_bundled_example_is_decided_cleanly()
    {
        var run = Run.Of("");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("PAY-RATE-DISTANCE").And.Contain("not paid").And.MatchRegex(@"Paid in all: £4,500");
    }

    [Fact]
    public void What_is_not_for_a_terminal_has_no_control_codes()
    {
        var run = Run.Csv("C1,900123,2019-12-20,2019-10-07,\u001b[31mNLE,2019-11-12,60,45\n");

        run.Output.Where(char.IsControl).Distinct().Should().Equal('\n');
        run.Output.Should().Contain("NLE");
    }

    [Theory]
    [InlineData(Good, 0)]
    [InlineData(Good + "\n\n", 0)]
    [InlineData("", 2)]
    [InlineData("C1,900123,20/12/2019,07/10/2019,,12/11/2019, 60 , 45.0 \n", 0)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-12-21,60,45\n", 1)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,,,\n", 1)]
    [InlineData("C1,900123,2019-12-20,,,2019-11-12,60,45\n", 1)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,,\n", 1)]
    [InlineData("C1,90012,2019-12-20,2019-10-07,,2019-11-12,60,45\n", 1)]
    public void The_exit_code_says_whether_all_was_decided(string rows, int exitCode) =>
        Run.Csv(rows).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData("C1,9001234,2019-12-20,2019-10-07,,2019-11-12,60,45\n", "line 2, urn: '9001234' is not a URN")]
    [InlineData("C1,900123,,2019-10-07,,2019-11-12,60,45\n", "line 2, claimed_on: '' is blank")]
    [InlineData("C1,900123,2019-12-20,soon,,2019-11-12,60,45\n", "line 2, matched_on: 'soon' is not a date")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-02-29,60,45\n", "line 2, date: '2019-02-29' is not a date")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,,60,45\n", "line 2, date: '' is blank")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,1.5,45\n", "line 2, travel_minutes: '1.5' is not a whole number")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,1e3\n", "line 2, travel_miles: '1e3' is not a number of miles")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,79228162514264337593543950336\n", "line 2, travel_miles: '79228162514264337593543950336' is not")]
    [InlineData("C1,900123,2019-12-20\n", "line 2, matched_on: '' is missing: the row has 3 of 8 fields")]
    [InlineData(Good + "\n#C2,900123,2019-12-20,2019-10-07,,x,60,45\n", "line 4, date: 'x' is not a date")]
    [InlineData("\"C\n1\",900123,2019-12-20,2019-10-07,,2019-11-12,60,45\nC2,900123,2019-12-20,2019-10-07,,x,60,45\n", "line 4, date: 'x'")]
    [InlineData(",900123,2019-12-20,2019-10-07,,2019-11-12,60,45\n", "line 2, claim: '' is blank: it is not known of which claim the day is.")]
    [InlineData(Good + "C1,900124,2019-12-20,2019-10-07,NLE 1,2019-11-13,60,45\n", "line 3, urn: '900124' differs from '900123' on line 2")]
    [InlineData(Good + "C1,900123,2019-12-20,2019-10-07,NLE 2,2019-11-13,60,45\n", "line 3, national_leader: 'NLE 2' differs from 'NLE 1' on line 2")]
    public void A_row_that_cannot_be_read_is_named_with_file_line_column_and_value(string rows, string named)
    {
        var run = Run.Csv(rows);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"standard input, {named}");
    }

    [Fact]
    public void A_claim_of_which_a_row_cannot_be_read_is_not_paid_in_part()
    {
        var run = Run.Csv(Good + "C1,900123,2019-12-20,2019-10-07,NLE 1,13 November,60,45\nC2,900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,60,45\n", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("outcome").GetString()).Should().Equal("unreadable", "needs information");
        json.RootElement.GetProperty("totals").GetProperty("paid").GetDecimal().Should().Be(0m);
    }

    [Theory]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,sixty,45\nC1,900123,2019-12-20,2019-10-07,,2019-11-13,61,45\n", "paid", "needs information")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,sixty,45\n", "paid", "paid")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,soon,60,45\nC1,900123,2019-12-20,2019-10-07,,then,60,45\n", "paid", "needs information")]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2020-02-28,sixty,45\n", "needs information", "needs information")]
    [InlineData("C1,900123,2019-12-20\nC1,900123,2019-12-20\nC1,900123,2019-12-20\n", "needs information", "needs information")]
    [InlineData("C1,900124,2019-12-20,2019-10-07,,2020-02-28,sixty,45\n", "paid", "paid")]
    public void A_claim_that_cannot_be_read_leaves_undecided_what_its_days_may_take_from_its_school(string unreadable, string first, string second)
    {
        const string two = "C2,900123,2020-03-02,2019-10-07,,2020-02-28,55,36\nC2,900123,2020-03-02,2019-10-07,,2020-02-29,55,36\n";

        var run = Run.Csv(unreadable + two, "--format", "csv");

        run.ExitCode.Should().Be(1);
        var rows = run.Output.Split('\n').Where(row => row.StartsWith("C2", StringComparison.Ordinal)).ToList();
        rows.Select(row => row.Split(',')[7]).Should().Equal(first, second);
        if (second == "needs information")
        {
            rows[1].Should().Contain("claim C1 (standard input, line 2), which could not be read");
        }
    }

    [Fact]
    public void A_claim_in_json_that_cannot_be_read_keeps_its_days_undecided_too()
    {
        const string day = "\"travelMinutes\":1,\"travelMiles\":1";
        var run = Run.Of(
            $$"""
            [{"reference":"C1","school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMinutes":"x"},{"date":"2019-11-13"}]},
             {"reference":"C2","school":900123,"claimedOn":"2020-03-02","matchedOn":"2019-10-07","days":[{"date":"2020-02-28",{{day}}},{"date":"2020-02-29",{{day}}}]}]
            """,
            "-",
            "--format",
            "json");

        using var json = JsonDocument.Parse(run.Output);
        var second = json.RootElement.GetProperty("results")[1];
        second.GetProperty("outcome").GetString().Should().Be("needs information");
        second.GetProperty("total").GetDecimal().Should().Be(500m);
        second.GetProperty("days").EnumerateArray().Select(one => one.GetProperty("outcome").GetString()).Should().Equal("paid", "needs information");
    }

    [Theory]
    [InlineData(Run.Header)]
    [InlineData("[]")]
    public void Nothing_paid_for_nothing_claimed_is_not_all_decided(string input)
    {
        var run = Run.Of(input, "-", "--format", "csv");

        run.Should().Be(new Run(2, "", "No claim was read from standard input, so nothing can be decided.\n"));
    }

    [Theory]
    [InlineData("\"school\":900123,\"school\":900124")]
    [InlineData("\"school\":900124,\"School\":900123")]
    [InlineData("\"reference\":\"\\udc00\",\"school\":900123")]
    [InlineData("\"urn\":900123")]
    public void A_claim_that_cannot_be_read_keeps_days_of_every_school_that_it_names_undecided(string school)
    {
        const string days = "\"claimedOn\":\"2019-12-20\",\"matchedOn\":\"2019-10-07\",\"days\":[{\"date\":\"2019-11-12\",\"travelMinutes\":1,\"travelMiles\":1}]}";

        var run = Run.Of($"{{{school},{days}{{\"reference\":\"C2\",\"school\":900123,{days}", "-", "--format", "csv");

        run.ExitCode.Should().Be(1);
        run.Output.Split('\n').Single(row => row.StartsWith("C2", StringComparison.Ordinal)).Should().StartWith("C2,900123,,2019-12-20,2019-11-12,1,1,needs information,500,0");
    }

    [Fact]
    public void What_is_told_in_text_is_told_in_csv_too()
    {
        var run = Run.Csv(
            Good + "C2,900124,2019-12-20,2019-10-07,NLE 1,2019-11-12,1,1\nC3,900125,2019-12-20,2019-10-07,NLE 1,2019-11-12,1,1\n"
            + "C4,900123,2019-12-19,2019-10-07,NLE 1,2019-11-13,1,1\nC5,900126,2019-12-19,2019-10-07,NLE 1,2019-12-20,1,-1\n",
            "--format",
            "csv");

        var notes = run.Output.TrimEnd('\n').Split('\n')[1..].Select(row => row[(row.LastIndexOf(',') + 1)..]);
        notes.Should().Equal(
            "",
            "The National Leader has claimed 12 Nov 2019 at school 900123 too.",
            "The National Leader has claimed 12 Nov 2019 at school 900123 too.",
            "The claim of 19 Dec 2019 is taken after the school's claim of 20 Dec 2019.",
            "'-1 miles of travel on 20 Dec 2019: travel cannot be negative.");
    }

    [Fact]
    public void Two_claims_of_one_reference_are_told()
    {
        const string told = "There is a claim of this reference before it (standard input, line 2): they are taken for two claims.";
        const string rows = Good + "C2,900124,2019-12-20,2019-10-07,NLE 1,2019-11-14,1,1\nC1,900123,2019-12-20,2019-10-07,NLE 1,2019-11-13,1,1\nC3,900124,2019-12-20,2019-10-07,NLE 1,2019-11-16,1,1\nC1,900125,x,2019-10-07,NLE 1,2019-11-15,1,1\n";

        Run.Csv(rows).Output.ReplaceLineEndings(" ").Should().Contain("Note: claim C1 (standard input, line 4)").And.Contain(told);
        Run.Csv(rows, "--format", "csv").Output.TrimEnd('\n').Split('\n').Select(row => row.EndsWith($"\"{told}\"", StringComparison.Ordinal)).Should().Equal(false, false, false, true, false, true);
        using var json = JsonDocument.Parse(Run.Csv(rows, "--format", "json").Output);
        json.RootElement.GetProperty("results").EnumerateArray().Select(one => one.TryGetProperty("note", out var note) ? note.GetString() : null).Should().Equal(null, null, told, null, told);
    }

    [Fact]
    public void Of_travel_that_is_not_known_at_all_both_measures_are_asked_for() =>
        Run.Csv("C1,900123,2019-12-20,2019-10-07,,2019-11-12,,\n", "--format", "csv").Output.Should().Contain(
            "The time of travel on 12 Nov 2019 is not known: the day may be paid at either rate. The distance of travel on 12 Nov 2019 is not known: the day may be paid at either rate.,\n");

    [Fact]
    public void A_member_that_stands_twice_is_named_in_plain_words() =>
        Run.Of("""[{"school":900123,"tier":"tier2","tier":"tier3","claimedOn":"2019-12-20"}]""", "-", "--format", "csv").Output.Should().Contain("$[0].tier: The member 'tier' stands here a second time.");

    [Fact]
    public void A_reference_that_shows_nothing_is_none()
    {
        const string claim = """{"reference":" ","school":900123,"claimedOn":"2019-12-20","matchedOn":"2019-10-07","days":[]}""";

        Run.Of(claim + claim, "-").Output.Should().Contain("Refused: the claim of 20 Dec 2019 for school 900123").And.NotContain("of this reference");
    }

    [Fact]
    public void A_day_that_is_null_is_named_by_its_place() =>
        Run.Of("""[{"school":900123,"claimedOn":"2019-12-20","days":[null]}]""", "-", "--format", "csv").Output.Should().Contain("$[0].days[0]: null stands where an object belongs.");

    [Theory]
    [InlineData("claim;urn;claimed_on;matched_on;date;travel_minutes;travel_miles\nC1;900123.0;20/12/2019;07/10/2019;12/11/2019 00:00;60.0;45\n")]
    [InlineData("sep=\t\nclaim\turn\tclaimed on\tmatched on\tdate\ttravel minutes\ttravel miles\nC1\t900123\t20191220\t20191007\t20191112\t60\t45\n")]
    public void Claims_are_read_as_spreadsheets_save_them(string claims)
    {
        var run = Run.Of(claims, "-", "--format", "csv");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n')[1].Should().StartWith("C1,900123,,2019-12-20,2019-11-12,60,45,paid,500,500");
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_take_for_a_formula_is_written_as_text() =>
        Run.Csv("=1+1,900123,2019-12-20,2019-10-07,@x,2019-11-12,60,45\n", "--format", "csv").Output.Should().Contain("\n'=1+1,900123,'@x,");

    [Fact]
    public void A_row_that_begins_with_a_NUL_is_not_passed_over()
    {
        var run = Run.Csv("\0C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,45\n", "--format", "csv");

        run.Output.TrimEnd('\n').Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public void Json_in_gives_what_csv_in_gives()
    {
        const string json = """[{"reference":"C1","school":900123,"claimedOn":"2019-12-20","matchedOn":"2019-10-07","nationalLeader":"NLE 1","days":[{"date":"2019-11-12","travelMinutes":60,"travelMiles":45}]}]""";

        Run.Of(json, "-", "--format", "json").Should().Be(Run.Csv(Good, "--format", "json"));
        Run.Of(json, "-", "--format", "csv").Should().Be(Run.Csv(Good, "--format", "csv"));
    }

    [Fact]
    public void A_claim_in_json_that_cannot_be_read_is_named_and_the_others_are_decided()
    {
        var run = Run.Of("[{\"school\":900123},\n{\"school\":900123,\"claimedOn\":\"2019-12-20\",\"matchedOn\":\"2019-10-07\",\"days\":[{\"date\":\"2019-11-12\",\"travelMinutes\":1,\"travelMiles\":1}]}]", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("standard input, line 1, $[0]: Missing: 'claimedOn'.").And.MatchRegex(@"Paid in all: £500");
    }

    [Fact]
    public void Csv_out_is_a_row_a_day_with_rule_and_reason()
    {
        var run = Run.Csv("\"C,\"\"1\",900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,61,1\n\"C,\"\"1\",900123,2019-12-20,2019-10-07,NLE 1,2019-11-13,,45.1\n", "--format", "csv");

        run.Output.Should().Be(
            "claim,urn,national_leader,claimed_on,date,travel_minutes,travel_miles,outcome,rate,amount,rule,paragraph,reason,notes\n"
            + "\"C,\"\"1\",900123,NLE 1,2019-12-20,2019-11-12,61,1,paid,600,600,PAY-RATE-TIME,8.1,\"61 minutes one way, longer than 60 minutes\",\n"
            + "\"C,\"\"1\",900123,NLE 1,2019-12-20,2019-11-13,,45.1,paid,600,600,PAY-RATE-DISTANCE,8.1,\"45.1 miles one way, over 45 miles\",\n");
    }

    [Theory]
    [InlineData("", "standard input: the file is empty")]
    [InlineData("hello\n", "standard input: the columns 'claim', 'urn'")]
    [InlineData("claim,Claim,urn\n", "the column 'claim' is there more than once")]
    [InlineData("{\"school\":", "standard input, line 1: not JSON that can be read on")]
    [InlineData("[{}]x", "standard input, line 1: not JSON that can be read on")]
    [InlineData("PK\u0003\u0004xl/", "standard input: it is an Excel workbook (xlsx), not CSV")]
    public void An_input_that_is_no_list_of_claims_ends_the_run_with_one_line(string input, string reason)
    {
        var run = Run.Of(input, "-");

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Contain(reason).And.NotContain("\n");
        run.Error.Should().NotContain(" at System").And.NotContain("SchoolImprovement");
    }

    [Theory]
    [InlineData("no-such-file.csv", "There is no file no-such-file.csv.")]
    [InlineData("", "The name of a file to read is empty.")]
    [InlineData("--unknown-travel=StandardRate", "There is no option '--unknown-travel=StandardRate'; a file of that name goes after --.")]
    [InlineData("--reading=UnknownTravel", "--reading UnknownTravel: expected NAME=VALUE.")]
    [InlineData("--reading=Travel=None", "There is no reading 'Travel'. There are: UnknownTravel, MatchYear, ")]
    [InlineData("--reading=Satisfactory=NeitherNorAbove", "There is no reading 'Satisfactory'. There are: UnknownTravel, MatchYear, ")]
    [InlineData("--reading=UnknownTravel=Free", "The reading UnknownTravel has no value 'Free'. It has: NeedsInformation,")]
    [InlineData("--output=.", ". is a folder; name the file to write.")]
    [InlineData("--html=", "Required argument missing for option: '--html'.")]
    [InlineData(".", ". is a folder; name the file to read.")]
    [InlineData("--format=xml", "--format xml: it is one of text, csv, json, markdown.")]
    [InlineData("--explain=nobody", "There is no claim 'nobody'.")]
    public void What_cannot_be_run_is_said_in_one_line(string argument, string reason)
    {
        var run = Run.Of("", argument);

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Contain(reason).And.NotContain("\n");
    }

    [Fact]
    public void A_row_without_end_is_refused_by_its_line()
    {
        var run = Run.Csv(Good + $"C2,{new string('9', 2_000_000)}\n");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("the row that starts on line 3 is longer than");
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        using var sample = new SampleRun(CommandLine.Run);
        var claims = sample.Write("claims.csv", (Run.Header + Good).TrimEnd('\n'));
        var file = sample.Path("statements.csv");
        sample.Run(claims, "--output", file).ExitCode.Should().Be(0);
        var whole = sample.Text("statements.csv");
        whole.Should().Contain("C1,900123");
        sample.Out.Should().Contain("£500 for 1 day in 1 claim. All is decided.");

        sample.Run(sample.Write("half.json", "[{\"school\":900123},"), "--output", file).ExitCode.Should().Be(2);

        sample.Text("statements.csv").Should().Be(whole);
        Directory.GetFiles(sample.Path(".")).Should().HaveCount(3);
    }

    [Fact]
    public void An_input_is_never_overwritten()
    {
        using var sample = new SampleRun(CommandLine.Run);
        var claims = sample.Write("claims.csv", (Run.Header + Good).TrimEnd('\n'));

        sample.Run(claims, "--output", claims).ExitCode.Should().Be(2);

        sample.Error.Should().Contain("is read by this run, and would be overwritten");
        sample.Text("claims.csv").Should().Be(Run.Header + Good);
    }

    [Fact]
    public void Several_inputs_count_a_schools_days_together()
    {
        using var sample = new SampleRun(CommandLine.Run);
        string[] files = [.. Enumerable.Range(0, 2).Select(i => sample.Write($"{i}.csv", $"{Run.Header}C{i},900123,2019-12-20,2019-10-07,,2019-11-{12 + (2 * i)},1,1\nC{i},900123,2019-12-20,2019-10-07,,2019-11-{13 + (2 * i)},1,1"))];

        sample.Run([.. files, "--format", "csv"]).ExitCode.Should().Be(0);

        sample.Out.Split('\n')[1..5].Select(row => row.Split(',')[7]).Should().Equal("paid", "paid", "paid", "not paid");
    }

    [Theory]
    [InlineData("NeedsInformation", 1)]
    [InlineData("OneMeasureSuffices", 0)]
    [InlineData("standardrate", 0)]
    public void The_reading_of_unknown_travel_can_be_chosen(string reading, int exitCode) =>
        Run.Csv("C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,\n", "--reading", "UnknownTravel=" + reading).ExitCode.Should().Be(exitCode);

    [Fact]
    public void One_claim_can_be_explained_rule_by_rule()
    {
        var run = Run.Csv(Good, "--explain", "C1");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Claim C1\n").And.Contain("\n£500 for 1 day.\n").And.MatchRegex("✓ standard rate: 12 Nov 2019.*  PAY-RATE-STANDARD, 8.1\n");
    }

    [Fact]
    public void Help_names_the_columns_and_the_exit_codes() =>
        Run.Of("", "--help").Output.Should().Contain("travel_minutes").And.Contain("Exit code").And.Contain("--reading").And.Contain("text, csv, json, markdown");

    [Theory]
    [InlineData("--explain C1 --format csv", "--format csv has no effect: an explanation is text, markdown or json.")]
    [InlineData("--format json --html -", "--html -: the same place is named for the page and for the rest.")]
    [InlineData("--output page.html --html page.html", "--html page.html: the same place is named for the page and for the rest.")]
    [InlineData("-", "Standard input (-) is named twice; it can be read once.")]
    public void What_would_have_no_effect_is_refused(string arguments, string reason)
    {
        var run = Run.Csv(Good, arguments.Split(' '));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(reason + "\n");
    }

    [Fact]
    public void Each_leader_and_each_school_has_a_total()
    {
        var run = Run.Csv(Good + "C2,900124,2019-12-20,2019-10-07,NLE 2,2019-11-12,61,45\nC3,900123,2019-12-20,2019-10-07,NLE 1,2019-11-14,60,45\n");

        run.Output.Should().MatchRegex(@"NLE 1 +2 +2 +0 +0 +£1,000\n").And.MatchRegex(@"NLE 2 +1 +1 +0 +0 +£600\n")
            .And.MatchRegex(@"900123 +2 +2 +0 +0 +£1,000\n").And.MatchRegex(@"All +3 +3 +0 +0 +£1,600\n");
    }

    [Fact]
    public void The_page_has_a_statement_for_each_leader_on_a_sheet_of_its_own()
    {
        var page = Run.Csv(Good + "C2,900124,2019-12-20,2019-10-07,NLE <2>,2019-11-12,61,45\nC3,900125,2019-12-20,2019-10-07,NLE 1,2019-12-21,60,45\n", "--html", "-");

        page.ExitCode.Should().Be(1);
        var html = System.Xml.Linq.XDocument.Parse(page.Output);
        html.Descendants("h2").Select(heading => heading.Value).Should().Equal("Statement: NLE 1", "Statement: NLE <2>");
        html.Descendants("div").Count(div => (string?)div.Attribute("class") == "sheet").Should().Be(2);
        html.Descendants("caption").Select(caption => caption.Value).Should().Equal("By National Leader", "By school", "Days of NLE 1", "Days of NLE <2>");
        html.Descendants("p").Select(p => p.Value).Should().Contain("✗ £1,100 for 2 days in 3 claims. Of 3 claims: 1 refused.");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Text_is_never_wider_than_the_terminal(int width)
    {
        using var sample = new SampleRun(CommandLine.Run) { Width = width, IsTerminal = true };

        sample.Run();

        sample.Shown.Should().AllSatisfy(line => line.Length.Should().BeLessThan(width));
    }

    [Fact]
    public void A_claim_that_cannot_be_read_is_explained_by_what_is_wrong_in_it()
    {
        var run = Run.Csv("C1,900123,2019-12-20,2019-10-07,,x,60,45\n", "--explain", "C1", "--format", "json");

        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("faults")[0].GetProperty("value").GetString().Should().Be("x");
    }

    [Fact]
    public void Data_on_standard_output_leave_what_is_not_decided_to_standard_error() =>
        Run.Csv("C1,900123,2019-12-20,2019-10-07,,2019-12-21,60,45\n", "--format", "csv").Error.Should().Be("Of 1 claim: 1 refused.\n");
}
