using System.Globalization;
using System.Text.Json;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.Tests;
using static SchoolImprovement.Rules.Samples.BudgetForecast.Tests.BudgetFiles;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Tests;

public sealed class ForecastingTests : IDisposable
{
    private readonly SampleRun _sample = new(CommandLine.Run);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Where_every_good_school_declines_every_year_has_one_more_of_tier_1()
    {
        var rates = _sample.Write("rates.csv", EveryGoodSchoolDeclines);

        _sample.Run([.. _sample.SixSchools(), "--rates", rates, "--years", "50", "--format", "csv"]);

        var forecast = Forecast();
        foreach (var percentile in (string[])["p10", "p50", "p90"])
        {
            forecast[("London", "1", percentile)].Should().Be((3, 3 * Cost(SupportTier.Tier1)));
            forecast[("South West", "all", percentile)].Should().Be((2, Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3)));
            forecast[("England", "all", percentile)].Should().Be((5, (3 * Cost(SupportTier.Tier1)) + Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3)));
        }
    }

    [Fact]
    public void Each_variant_has_a_forecast_of_its_own()
    {
        var rates = _sample.Write("rates.csv", RatesHeader, "none,1,0,0,0,0", "outstanding,1,0,0,0,0", "good,1,0,0,0,0", "requires_improvement,0,0,1,0,0", "inadequate,1,0,0,0,0");

        _sample.Run([.. _sample.SixSchools(), "--rates", rates, "--years", "50", "--variant", "still-ri", "--format", "csv"]);

        // Where every school that requires improvement comes to be good, none stays eligible under that reading.
        Forecast()[("England", "all", "p50")].Schools.Should().Be(4);
        Forecast("still-ri")[("England", "all", "p50")].Should().Be((0, 0));
    }

    [Fact]
    public void Of_a_year_that_is_half_over_half_of_the_judgements_are_left()
    {
        var rates = _sample.Write("rates.csv", EveryGoodSchoolDeclines);

        _sample.Run([.. _sample.SixSchools(), "--rates", rates, "--as-at", "2020-03-01", "--years", "1000", "--format", "csv"]);
        var forecast = Forecast();
        forecast[("London", "1", "p10")].Schools.Should().Be(2);
        forecast[("London", "1", "p90")].Schools.Should().Be(3);

        _sample.Run([.. _sample.SixSchools(), "--rates", rates, "--as-at", "2020-03-01", "--years", "10"]);
        _sample.Out.Should().Contain("cut down to the 184 of 366 days left on 1 Mar 2020");
    }

    [Fact]
    public void One_seed_gives_the_same_bytes_whatever_the_number_of_processors()
    {
        string[] Made(string name, params string[] more)
        {
            _sample.Run(["--years", "300", "--output", _sample.Path(name + ".json"), "--format", "json", "--html", _sample.Path(name + ".html"), .. more]);
            return [_sample.Out, _sample.Text(name + ".json"), _sample.Text(name + ".html")];
        }

        var one = Made("one", "--seed", "7", "--degree", "1");
        var two = Made("two", "--seed", "7", "--degree", "2");
        var again = Made("again", "--seed", "7");
        var other = Made("other", "--seed", "8");

        two.Should().Equal(one);
        again.Should().Equal(one);
        other[1].Replace("\"seed\": 8", "\"seed\": 7", StringComparison.Ordinal).Should().NotBe(one[1]);
    }

    [Fact]
    public void The_same_bytes_are_written_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        _sample.Run("--years", "20", "--html", _sample.Path("one.html"));
        var text = _sample.Out;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberGroupSeparator = "'";
            strange.NumberFormat.NumberDecimalSeparator = ",";
            strange.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = strange;
            _sample.Run("--years", "20", "--html", _sample.Path("other.html"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        _sample.Out.Should().Be(text);
        _sample.Text("other.html").Should().Be(_sample.Text("one.html"));
    }

    [Fact]
    public void Rates_are_estimated_from_the_academic_years_asked_for()
    {
        // In 2017 to 2018 three open schools of the six came to require improvement, and one of them had been good, two not.
        _sample.Run([.. _sample.SixSchools(), "--estimate-from", "2017", "--estimate-to", "2017", "--years", "1", "--format", "json"]);

        using var json = JsonDocument.Parse(_sample.Out);
        var simulation = json.RootElement.GetProperty("simulation");
        simulation.GetProperty("ratesFrom").GetString().Should().StartWith("estimated from the academic years 2017 to 2018 up to 2017 to 2018");
        Weights("good").Should().Equal(2, 0, 0, 1, 0);
        Weights("requiresImprovement").Should().Equal(0, 0, 0, 1, 0);
        Weights("inadequate").Should().Equal(0, 0, 0, 1, 0);
        Weights("none").Should().Equal(0, 0, 0, 0, 0);

        long[] Weights(string latest) => [.. simulation.GetProperty("rates").GetProperty(latest).EnumerateObject().Select(one => one.Value.GetInt64())];
    }

    [Fact]
    public void The_rates_of_the_JSON_output_can_be_given_back_and_give_the_same_forecast()
    {
        _sample.Run("--years", "200", "--output", _sample.Path("first.json"), "--format", "json");
        using var first = JsonDocument.Parse(_sample.Text("first.json"));
        var rates = _sample.Write("rates.json", first.RootElement.GetProperty("simulation").GetProperty("rates").GetRawText());

        _sample.Run("--years", "200", "--output", _sample.Path("second.json"), "--format", "json", "--rates", rates);

        using var second = JsonDocument.Parse(_sample.Text("second.json"));
        second.RootElement.GetProperty("variants").GetRawText().Should().Be(first.RootElement.GetProperty("variants").GetRawText());
        second.RootElement.GetProperty("simulation").GetProperty("ratesFrom").GetString().Should().Be("given in rates.json");
    }

    [Fact]
    public void Only_the_proportions_of_weights_count()
    {
        string Run(params string[] rows)
        {
            _sample.Run("--years", "100", "--format", "csv", "--rates", _sample.Write("rates.csv", [RatesHeader, .. rows]));
            return _sample.Out;
        }

        var chances = Run("none,0.9,0,0.05,0.05,0", "outstanding,1,0,0,0,0", "good,0.875,0,0,0.125,0", "Requires Improvement,0.5,0,0.5,0,0", "inadequate,1,0,0,0,0");
        var percent = Run("good,87.5,0,0,12.5,0", "none,90,0,5,5,0", "outstanding,100,0,0,0,0", "requires-improvement,50,0,50,0,0", "\"inadequate\",100,0,0,0,0");

        percent.Should().Be(chances);
    }

    [Fact]
    public void A_run_that_is_cancelled_ends_with_one_line()
    {
        _sample.Run(new CancellationToken(canceled: true), "--html", _sample.Path("page.html"));

        _sample.ExitCode.Should().Be(2);
        _sample.Error.Should().Be("Cancelled.\n");
        _sample.Out.Should().BeEmpty();
        File.Exists(_sample.Path("page.html")).Should().BeFalse();
    }

    [Fact]
    public void Without_a_school_year_to_estimate_from_there_is_no_forecast_and_the_output_says_why()
    {
        // Of the year looked at no school with a good, or any, judgement was seen: all were judged for the first time in it.
        string[] files =
        [
            "--schools", _sample.Write("schools.csv", SchoolHeader, "900001,One School,Community school,999,London,,"),
            "--inspections", _sample.Write("inspections.csv", InspectionHeader, "900001,Requires Improvement,20190110"),
        ];

        _sample.Run([.. files, "--estimate-from", "2018", "--years", "5"]);
        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().Contain("! No forecast: in 2018 to 2019 up to 2018 to 2019 no school with requires improvement as its latest judgement was seen")
            .And.NotContain("simulated").And.Contain("1 open school");

        _sample.Run([.. files, "--estimate-from", "2018", "--years", "5", "--format", "json"]);
        using var json = JsonDocument.Parse(_sample.Out);
        json.RootElement.GetProperty("variants")[0].GetProperty("forecast").ValueKind.Should().Be(JsonValueKind.Null);

        _sample.Run([.. files, "--estimate-from", "2018", "--years", "5", "--format", "csv"]);
        _sample.Out.Should().NotContain("forecast").And.Contain("what-if,default,England,all");

        _sample.Run([.. files, "--rates", _sample.Write("rates.csv", EveryGoodSchoolDeclines), "--years", "5"]);
        _sample.Out.Should().Contain("5 times under the first reading");
    }

    private Dictionary<(string Region, string Tier, string Statistic), (long Schools, decimal Pounds)> Forecast(string variant = "default") =>
        _sample.Out.TrimEnd('\n').Split('\n')
            .Select(line => line.Split(','))
            .Where(fields => fields[0] == "forecast" && fields[1] == variant)
            .ToDictionary(
                fields => (fields[2], fields[3], fields[5]),
                fields => (long.Parse(fields[6], CultureInfo.InvariantCulture), decimal.Parse(fields[7], CultureInfo.InvariantCulture)));
}
