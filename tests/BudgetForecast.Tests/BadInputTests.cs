using SchoolImprovement.Rules.Samples.Tests;
using static SchoolImprovement.Rules.Samples.BudgetForecast.Tests.BudgetFiles;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly SampleRun _sample = new(CommandLine.Run);

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("--as-at 2009-01-01", "The academic year 2008 to 2009 has no known support offer.")]
    [InlineData("--as-at 9999-12-31", "has no known support offer")]
    [InlineData("--as-at 1/9/2019", "--as-at 1/9/2019: not a date")]
    [InlineData("--schools nowhere.csv --inspections nowhere.csv", "There is no file nowhere.csv.")]
    [InlineData("--inspections nowhere.csv", "--schools is needed")]
    [InlineData("--schools nowhere.csv", "--inspections is needed")]
    [InlineData("--format xml", "--format xml: it is one of text, csv, json.")]
    [InlineData("--reading Satisfactory=Fine", "The reading Satisfactory has no value 'Fine'.")]
    [InlineData("--variant fine", "--variant fine: there is no such variant; there are satisfactory-apart")]
    [InlineData("--variant mine:Satisfactory=Fine", "--variant mine:Satisfactory=Fine: The reading Satisfactory has no value 'Fine'.")]
    [InlineData("--variant mine:Arrears=OnCompletion", "--variant mine:Arrears=OnCompletion: There is no reading 'Arrears'. There are: JudgementDate, ")]
    [InlineData("--variant mine:Satisfactory", "--variant mine:Satisfactory: expected NAME=VALUE.")]
    [InlineData("--variant :Predecessors=None", "--variant :Predecessors=None: its name has 1 to 20 letters.")]
    [InlineData("--variant mine:Predecessors=None,predecessors=AllConversions", "Predecessors is given twice; only one can be taken.")]
    [InlineData("--variant own-judgements --variant Own-Judgements", "there is a variant of that name already.")]
    [InlineData("--variant default:Predecessors=None", "there is a variant of that name already.")]
    [InlineData("--years 0", "--years 0: not a whole number from 1 to 1000000.")]
    [InlineData("--years 1e3", "--years 1e3: not a whole number")]
    [InlineData("--seed -1", "--seed -1: not a whole number from 0 to 18446744073709551615.")]
    [InlineData("--degree 0", "--degree 0: not a whole number")]
    [InlineData("--estimate-to 2019", "--estimate-to 2019: not a year from 1992 to 2018; 2018 is the last that is over by the as-at date, or asked for.")]
    [InlineData("--estimate-from 2018 --estimate-to 2017", "--estimate-from 2018: not a year from 1992 to 2017")]
    [InlineData("--estimate-from soon", "--estimate-from soon: not a year")]
    [InlineData("--rates nowhere.csv", "There is no file nowhere.csv.")]
    [InlineData("--rates nowhere.csv --estimate-to 2017", "--estimate-to has no effect: --rates gives the rates, so that none are estimated.")]
    [InlineData("--rates nowhere.csv --estimate-from 2017", "--estimate-from has no effect")]
    [InlineData("--output . --format csv", ". is a folder; name the file to write.")]
    [InlineData("--html .", ". is a folder; name the file to write.")]
    [InlineData("-o nowhere/figures.csv --years 1", "nowhere/figures.csv cannot be written: there is no folder")]
    [InlineData("--format csv --html -", "the same place is named for the page and for the rest.")]
    [InlineData("--schools . --inspections .", ". is a folder without a CSV file in it.")]
    [InlineData("--reading Establishments=Most", "The reading Establishments has no value 'Most'. It has: StateFunded, AllGiven.")]
    [InlineData("--nonsense", "'--nonsense'")]
    public void What_cannot_run_says_so_in_one_line_and_gives_exit_code_2(string arguments, string message)
    {
        _sample.Run(arguments.Split(' '));

        ShouldHaveRefused(message);
    }

    [Theory]
    [InlineData("", "rates.csv, line 1: the file is empty.")]
    [InlineData("none,1,0,0,0,0", "rates.csv, line 1: the column not_judged is missing")]
    [InlineData(RatesHeader + ",good", "rates.csv, line 1: the column good is there more than once")]
    [InlineData(RatesHeader + ",comment", "rates.csv, line 1: the column 'comment' is not known")]
    [InlineData(RatesHeader + "|none,1,0,0,0,0", "rates.csv: there is no row for outstanding.")]
    [InlineData(RatesHeader + "||none,1,0,0,0", "rates.csv, line 3: 5 fields, where the header has 6.")]
    [InlineData(RatesHeader + "|none,1,0,0,0,0|None,1,0,0,0,0", "rates.csv, line 3: there is a row for none already.")]
    [InlineData(RatesHeader + "|splendid,1,0,0,0,0", "rates.csv, line 2: 'splendid' is no latest grade; there are none, outstanding")]
    [InlineData(RatesHeader + "|good,1,0,-1,0,0", "rates.csv, line 2: good, good: '-1' is no weight; it is a number from 0 to 1,000,000,000 with 6 decimals at most.")]
    [InlineData(RatesHeader + "|good,1,0,,0,0", "rates.csv, line 2: good, good: '' is no weight")]
    [InlineData(RatesHeader + "|good,1,0,0.0000001,0,0", "rates.csv, line 2: good, good: '0.0000001' is no weight")]
    [InlineData(RatesHeader + "|good,1,0,9999999999999999999999999999999,0,0", "rates.csv, line 2: good, good: '9999999999999999999999999999999' is no weight")]
    [InlineData(RatesHeader + "|good,0,0,0,0,0", "rates.csv, line 2: good: all weights are 0")]
    [InlineData("{|\"none\": {\"notJudged\": 1, \"outstanding\": 0, \"good\": 0, \"requiresImprovement\": 0}}", "rates.csv, line 2: none: inadequate is missing.")]
    [InlineData("{\"none\":|{\"notJudged\": \"1\"}}", "rates.csv, line 2: none, not_judged: '\"1\"' is no weight")]
    [InlineData("{\"none\": {\"notJudged\": 1,|\"notJudged\": 1}}", "rates.csv, line 2: none, not_judged: there is a number already.")]
    [InlineData("{\"none\": {|\"perfect\": 1}}", "rates.csv, line 2: none: there is no member 'perfect'")]
    [InlineData("{|\"none\": 3}", "rates.csv, line 2: none: an object of five numbers is asked for.")]
    [InlineData("{|\"none\": {", "rates.csv, line 3: this is no JSON")]
    [InlineData("{}|{}", "rates.csv, line 2: this is no JSON")]
    [InlineData("{\"\\ud800\": 1}", "rates.csv, line 1: a name holds half of a surrogate pair.")]
    public void A_bad_file_of_rates_is_refused_with_its_line_and_what_is_wrong(string text, string message)
    {
        var rates = _sample.Write("rates.csv", text.Split('|'));

        _sample.Run("--rates", rates);

        ShouldHaveRefused(message);
    }

    [Fact]
    public void A_file_of_rates_that_is_far_too_long_is_not_read_to_its_end()
    {
        _sample.Run("--rates", _sample.Write("rates.csv", new string('x', 100_000)));

        ShouldHaveRefused("rates.csv: more than 64 KiB; a file of rates has five rows.");
    }

    [Fact]
    public void A_directory_is_no_file_of_rates()
    {
        _sample.Run("--rates", _sample.Path(""));

        ShouldHaveRefused(" is a folder; name the file to read.");
    }

    [Fact]
    public void More_regions_than_can_be_simulated_are_refused()
    {
        string[] schools = [SchoolHeader, .. Enumerable.Range(0, 300).Select(i => $"{900_000 + i},School,Community school,999,Region {i},,")];

        _sample.Run("--schools", _sample.Write("schools.csv", schools), "--inspections", _sample.Write("inspections.csv", InspectionHeader, "900001,Good,20180110"), "--years", "100000");

        ShouldHaveRefused("--years 100000: the schools lie in 300 regions, and 20,000,000 years of regions can be kept.");
    }

    private void ShouldHaveRefused(string message)
    {
        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.Error.Should().Contain(message).And.EndWith("\n");
        _sample.Error.TrimEnd('\n').Should().NotContain("\n").And.NotContain("   at ");
    }
}
