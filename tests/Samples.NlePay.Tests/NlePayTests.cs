using System.Text.Json;

namespace SchoolImprovement.Rules.Samples.NlePay.Tests;

public sealed class NlePayTests
{
    private const string Good = "C1,900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,60,45\n";

    [Fact]
    public async Task The_bundled_example_is_decided_cleanly()
    {
        var run = await Run.Of("");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("PAY-RATE-DISTANCE").And.Contain("not paid").And.MatchRegex(@"Paid in all\s+£4,500");
    }

    [Fact]
    public async Task What_is_not_for_a_terminal_has_no_control_codes()
    {
        var run = await Run.Csv("C1,900123,2019-12-20,2019-10-07,\u001b[31mNLE,2019-11-12,60,45\n");

        run.Output.Where(char.IsControl).Distinct().Should().Equal('\n');
        run.Output.Should().Contain("NLE");
    }

    [Theory]
    [InlineData(Good, 0)]
    [InlineData(Good + "\n\n", 0)]
    [InlineData("", 0)]
    [InlineData("C1,900123,20/12/2019,07/10/2019,,12/11/2019, 60 , 45.0 \n", 0)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-12-21,60,45\n", 1)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,,,\n", 1)]
    [InlineData("C1,900123,2019-12-20,,,2019-11-12,60,45\n", 1)]
    [InlineData("C1,900123,2019-12-20,2019-10-07,,2019-11-12,,\n", 1)]
    [InlineData("C1,90012,2019-12-20,2019-10-07,,2019-11-12,60,45\n", 1)]
    public async Task The_exit_code_says_whether_all_was_decided(string rows, int exitCode) =>
        (await Run.Csv(rows)).ExitCode.Should().Be(exitCode);

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
    [InlineData(",900123,2019-12-20,2019-10-07,,2019-11-12,60,45\n", "line 2, claim: '' says of no claim")]
    [InlineData(Good + "C1,900124,2019-12-20,2019-10-07,NLE 1,2019-11-13,60,45\n", "line 3, urn: '900124' differs from '900123' on line 2")]
    [InlineData(Good + "C1,900123,2019-12-20,2019-10-07,NLE 2,2019-11-13,60,45\n", "line 3, national_leader: 'NLE 2' differs from 'NLE 1' on line 2")]
    public async Task A_row_that_cannot_be_read_is_named_with_file_line_column_and_value(string rows, string named)
    {
        var run = await Run.Csv(rows);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"standard input, {named}");
    }

    [Fact]
    public async Task A_claim_of_which_a_row_cannot_be_read_is_not_paid_in_part()
    {
        var run = await Run.Csv(Good + "C1,900123,2019-12-20,2019-10-07,NLE 1,13 November,60,45\nC2,900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,60,45\n", "--format", "json");

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
    public async Task A_claim_that_cannot_be_read_leaves_undecided_what_its_days_may_take_from_its_school(string unreadable, string first, string second)
    {
        const string two = "C2,900123,2020-03-02,2019-10-07,,2020-02-28,55,36\nC2,900123,2020-03-02,2019-10-07,,2020-02-29,55,36\n";

        var run = await Run.Csv(unreadable + two, "--format", "csv");

        run.ExitCode.Should().Be(1);
        var rows = run.Output.Split('\n').Where(row => row.StartsWith("C2", StringComparison.Ordinal)).ToList();
        rows.Select(row => row.Split(',')[7]).Should().Equal(first, second);
        if (second == "needs information")
        {
            rows[1].Should().Contain("claim C1 (standard input, line 2), which could not be read");
        }
    }

    [Fact]
    public async Task A_claim_in_json_that_cannot_be_read_keeps_its_days_undecided_too()
    {
        const string day = "\"travelMinutes\":1,\"travelMiles\":1";
        var run = await Run.Of(
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
    [InlineData("claim;urn;claimed_on;matched_on;date;travel_minutes;travel_miles\nC1;900123.0;20/12/2019;07/10/2019;12/11/2019 00:00;60.0;45\n")]
    [InlineData("sep=\t\nclaim\turn\tclaimed on\tmatched on\tdate\ttravel minutes\ttravel miles\nC1\t900123\t20191220\t20191007\t20191112\t60\t45\n")]
    public async Task Claims_are_read_as_spreadsheets_save_them(string claims)
    {
        var run = await Run.Of(claims, "-", "--format", "csv");

        run.ExitCode.Should().Be(0);
        run.Output.Split('\n')[1].Should().StartWith("C1,900123,,2019-12-20,2019-11-12,60,45,paid,500,500");
    }

    [Fact]
    public async Task Text_that_a_spreadsheet_would_take_for_a_formula_is_written_as_text() =>
        (await Run.Csv("=1+1,900123,2019-12-20,2019-10-07,@x,2019-11-12,60,45\n", "--format", "csv")).Output.Should().Contain("\n'=1+1,900123,'@x,");

    [Fact]
    public async Task A_row_that_begins_with_a_NUL_is_not_passed_over()
    {
        var run = await Run.Csv("\0C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,45\n", "--format", "csv");

        run.Output.TrimEnd('\n').Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public async Task Json_in_gives_what_csv_in_gives()
    {
        const string json = """[{"reference":"C1","school":900123,"claimedOn":"2019-12-20","matchedOn":"2019-10-07","nationalLeader":"NLE 1","days":[{"date":"2019-11-12","travelMinutes":60,"travelMiles":45}]}]""";

        (await Run.Of(json, "-", "--format", "json")).Should().Be(await Run.Csv(Good, "--format", "json"));
        (await Run.Of(json, "-", "--format", "csv")).Should().Be(await Run.Csv(Good, "--format", "csv"));
    }

    [Fact]
    public async Task A_claim_in_json_that_cannot_be_read_is_named_and_the_others_are_decided()
    {
        var run = await Run.Of("[{\"school\":900123},\n{\"school\":900123,\"claimedOn\":\"2019-12-20\",\"matchedOn\":\"2019-10-07\",\"days\":[{\"date\":\"2019-11-12\",\"travelMinutes\":1,\"travelMiles\":1}]}]", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("standard input, line 1, $[0]: Missing: 'claimedOn'.").And.MatchRegex(@"Paid in all\s+£500");
    }

    [Fact]
    public async Task Csv_out_is_a_row_a_day_with_rule_and_reason()
    {
        var run = await Run.Csv("\"C,\"\"1\",900123,2019-12-20,2019-10-07,NLE 1,2019-11-12,61,1\n\"C,\"\"1\",900123,2019-12-20,2019-10-07,NLE 1,2019-11-13,,45.1\n", "--format", "csv");

        run.Output.Should().Be(
            "claim,urn,national_leader,claimed_on,date,travel_minutes,travel_miles,outcome,rate,amount,rule,paragraph,reason\n"
            + "\"C,\"\"1\",900123,NLE 1,2019-12-20,2019-11-12,61,1,paid,600,600,PAY-RATE-TIME,8.1,\"61 minutes one way, longer than 60 minutes\"\n"
            + "\"C,\"\"1\",900123,NLE 1,2019-12-20,2019-11-13,,45.1,paid,600,600,PAY-RATE-DISTANCE,8.1,\"45.1 miles one way, over 45 miles\"\n");
    }

    [Theory]
    [InlineData("", "standard input: the file is empty")]
    [InlineData("hello\n", "standard input: the columns 'claim', 'urn'")]
    [InlineData("claim,Claim,urn\n", "the column 'claim' is there more than once")]
    [InlineData("{\"school\":", "standard input, line 1: not JSON that can be read on")]
    [InlineData("[{}]x", "standard input, line 1: not JSON that can be read on")]
    [InlineData("PK\u0003\u0004xl/", "standard input: it is an Excel workbook (xlsx), not CSV")]
    public async Task An_input_that_is_no_list_of_claims_ends_the_run_with_one_line(string input, string reason)
    {
        var run = await Run.Of(input, "-");

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Contain(reason).And.NotContain("\n");
        run.Error.Should().NotContain(" at System").And.NotContain("SchoolImprovement");
    }

    [Theory]
    [InlineData("no-such-file.csv", "There is no file no-such-file.csv.")]
    [InlineData(".", ". is a folder")]
    [InlineData("--format=xml", "'xml'")]
    [InlineData("--explain=nobody", "There is no claim 'nobody'.")]
    public async Task What_cannot_be_run_is_said_in_one_line(string argument, string reason)
    {
        var run = await Run.Of("", argument);

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().StartWith("NlePay: ").And.Contain(reason).And.NotContain("\n");
    }

    [Fact]
    public async Task A_row_without_end_is_refused_by_its_line()
    {
        var run = await Run.Csv(Good + $"C2,{new string('9', 2_000_000)}\n");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("the row that starts on line 3 is longer than");
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "statements.csv");
            (await Run.Csv(Good, "--format", "csv", "--output", file)).Should().Be(new Run(0, "", ""));
            var whole = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            whole.Should().Contain("C1,900123");

            (await Run.Of("[{\"school\":900123},", "-", "--output", file)).ExitCode.Should().Be(2);

            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(whole);
            folder.GetFiles().Should().ContainSingle();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Several_inputs_count_a_schools_days_together()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string[] files = ["1.csv", "2.csv"];
            for (var i = 0; i < files.Length; i++)
            {
                files[i] = Path.Combine(folder.FullName, files[i]);
                await File.WriteAllTextAsync(files[i], Run.Header + $"C{i},900123,2019-12-20,2019-10-07,,2019-11-{12 + (2 * i)},1,1\nC{i},900123,2019-12-20,2019-10-07,,2019-11-{13 + (2 * i)},1,1\n", TestContext.Current.CancellationToken);
            }

            var run = await Run.Of("", [.. files, "--format", "csv"]);

            run.ExitCode.Should().Be(0);
            run.Output.Split('\n')[1..5].Select(row => row.Split(',')[7]).Should().Equal("paid", "paid", "paid", "not paid");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("needs-information", 1)]
    [InlineData("one-measure", 0)]
    [InlineData("standard-rate", 0)]
    public async Task The_reading_of_unknown_travel_can_be_chosen(string reading, int exitCode) =>
        (await Run.Csv("C1,900123,2019-12-20,2019-10-07,,2019-11-12,60,\n", "--unknown-travel", reading)).ExitCode.Should().Be(exitCode);

    [Fact]
    public async Task One_claim_can_be_explained_rule_by_rule()
    {
        var run = await Run.Csv(Good, "--explain", "C1");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("£500 for 1 day\nURN 900123").And.Contain("✓ PAY-RATE-STANDARD");
    }

    [Fact]
    public async Task Help_names_the_columns_and_the_exit_codes() =>
        (await Run.Of("", "--help")).Output.Should().Contain("travel_minutes").And.Contain("Exit code").And.Contain("--unknown-travel");
}
