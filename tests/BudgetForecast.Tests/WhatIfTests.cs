using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.SampleRegister;
using SchoolImprovement.Rules.Samples.Tests;
using static SchoolImprovement.Rules.Samples.BudgetForecast.Tests.BudgetFiles;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Tests;

public sealed class WhatIfTests : IDisposable
{
    private readonly SampleRun _sample = new(CommandLine.Run);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Without_arguments_it_costs_two_thousand_made_up_schools_and_says_so()
    {
        _sample.Run("--years", "20");

        _sample.ExitCode.Should().Be(0);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().StartWith("What the offer will cost at most, 2019 to 2020\n! The schools are made up").And.Contain("1,951 open schools").And.Contain("England")
            .And.Contain("simulated 20 times under the first reading from seed 2019").And.Contain("estimated from the academic years 2016 to 2017 up to 2018 to 2019");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    public void The_offer_of_the_days_year_is_costed_and_no_newer_one(string format)
    {
        var next = SupportOffer.Default.MovedTo(new AcademicYear(2020));
        var (day, rate) = (next.Year.FirstDay, next.Pay.TravelRate with { Value = 1_234m });
        next = next with { Pay = next.Pay with { TravelRate = rate } };
        using var sample = new SampleRun((args, streams, cancellation) => RegisterCommand.Run(
            Options.Command(options => CommandLine.Run(options with { AsAt = day, Offer = next }, streams, cancellation)), args, streams));

        sample.Run([.. _sample.SixSchools(), "--years", "1", .. format == "text" ? (string[])[] : ["--format", format]]);

        sample.Error.Should().BeEmpty();
        sample.Out.Should().Contain("2020 to 2021").And.MatchRegex("3,?702").And.NotMatchRegex("1,?800");
    }

    [Fact]
    public void What_is_not_written_to_a_terminal_holds_no_control_codes()
    {
        _sample.Run("--years", "20");

        _sample.Out.Where(char.IsControl).Distinct().Should().Equal('\n');
        _sample.Error.Should().BeEmpty();
    }

    [Fact]
    public void Each_tier_and_region_has_its_schools_and_pounds_under_each_variant()
    {
        _sample.Run([.. _sample.SixSchools(), "--variant", "own-judgements", "--years", "1", "--format", "csv"]);

        _sample.ExitCode.Should().Be(0);
        var lines = _sample.Out.TrimEnd('\n').Split('\n');
        lines[0].Should().Be(CsvOutput.Header);
        lines.Where(line => line.StartsWith("what-if,default,", StringComparison.Ordinal)).Should().Equal(
            $"what-if,default,London,1,,now,2,{2 * Cost(SupportTier.Tier1)}",
            "what-if,default,London,2,,now,0,0",
            "what-if,default,London,3,,now,0,0",
            $"what-if,default,London,all,,now,2,{2 * Cost(SupportTier.Tier1)}",
            "what-if,default,South West,1,,now,0,0",
            $"what-if,default,South West,2,,now,1,{Cost(SupportTier.Tier2)}",
            $"what-if,default,South West,3,,now,1,{Cost(SupportTier.Tier3)}",
            $"what-if,default,South West,all,,now,2,{Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3)}",
            $"what-if,default,England,1,,now,2,{2 * Cost(SupportTier.Tier1)}",
            $"what-if,default,England,2,,now,1,{Cost(SupportTier.Tier2)}",
            $"what-if,default,England,3,,now,1,{Cost(SupportTier.Tier3)}",
            $"what-if,default,England,all,,now,4,{(2 * Cost(SupportTier.Tier1)) + Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3)}");
        lines.Should().Contain($"what-if,own-judgements,London,2,,now,1,{Cost(SupportTier.Tier2)}");
        lines.Where(line => line.StartsWith("moved,", StringComparison.Ordinal)).Should().Equal(
            $"moved,own-judgements,England,1,2,now,1,{Cost(SupportTier.Tier2) - Cost(SupportTier.Tier1)}");
    }

    [Fact]
    public void The_tables_show_the_difference_from_the_first_variant_and_who_moves()
    {
        _sample.Width = 200;
        _sample.Run([.. _sample.SixSchools(), "--variant", "own-judgements", "--variant", "framework-start", "--years", "1"]);

        var more = Wording.Pounds(Cost(SupportTier.Tier2) - Cost(SupportTier.Tier1));
        _sample.Out.Should().MatchRegex($@"no predecessor's +1 +2 +1 +4 +£63,200 +\+{more} ").And.MatchRegex("no predecessor's +tier 1 +tier 2 +1\n")
            .And.Contain("No school has another tier where:\n- The record of tier 3 runs from the start of the inspection framework.").And.Contain("No school is taken to have been supported under the offer of the year before")
            .And.NotContain("made up");
    }

    [Fact]
    public void A_variant_of_ones_own_takes_several_readings_by_name()
    {
        _sample.Run([.. _sample.SixSchools(), "--variant", "Mine, too:Predecessors=None,Satisfactory=AboveRequiresImprovement", "--years", "1", "--format", "json"]);

        using var json = JsonDocument.Parse(_sample.Out);
        var mine = json.RootElement.GetProperty("variants")[1];
        mine.GetProperty("name").GetString().Should().Be("Mine, too");
        mine.GetProperty("readings").EnumerateObject().Select(one => $"{one.Name}={one.Value}").Should().Equal("Satisfactory=AboveRequiresImprovement", "Predecessors=None");
        mine.GetProperty("moved").EnumerateArray().Select(one => (one.GetProperty("fromTier").GetInt32(), one.GetProperty("toTier").GetInt32(), one.GetProperty("schools").GetInt32()))
            .Should().Equal((3, 1, 1), (1, 2, 1));
        mine.GetProperty("poundsAboveFirst").GetDecimal().Should().Be(Cost(SupportTier.Tier2) - Cost(SupportTier.Tier3));
        mine.GetProperty("regions").GetProperty("London").GetProperty("poundsAtMost").GetDecimal().Should().Be(Cost(SupportTier.Tier1) + Cost(SupportTier.Tier2));
    }

    [Fact]
    public void Readings_given_are_those_of_the_first_variant_and_the_others_begin_with_them()
    {
        _sample.Run([.. _sample.SixSchools(), "--reading", "Predecessors=None", "--variant", "satisfactory-above", "--years", "1", "--format", "json"]);

        using var json = JsonDocument.Parse(_sample.Out);
        var variants = json.RootElement.GetProperty("variants");
        variants[0].GetProperty("name").GetString().Should().Be("as-given");
        variants[0].GetProperty("england").GetProperty("tier2").GetInt32().Should().Be(2);
        variants[1].GetProperty("readings").EnumerateObject().Select(one => one.Name).Should().Equal("Satisfactory", "Predecessors");
    }

    [Fact]
    public void Rows_that_cannot_be_read_give_exit_code_1_and_stand_beside_the_output()
    {
        var files = _sample.SixSchools();
        File.AppendAllText(_sample.Path("inspections.csv"), "900001,Splendid,20190110\n900004,Inadequate,20170110\n");

        _sample.Run([.. files, "--years", "1", "--output", _sample.Path("figures.csv")]);

        _sample.ExitCode.Should().Be(1);
        _sample.Error.Should().StartWith($"3 rejected, written to {_sample.Path("figures.rejected.csv")}:\n").And.Contain("'Splendid'").And.Contain("contradictory judgements of 2017-01-10");
        _sample.Lines("figures.rejected.csv").Should().HaveCount(5);
        _sample.Out.Should().Contain("1 row of the files could not be read, and 2 schools could not be decided: they need information, and are in no figure here.").And.Contain("3 of 5 open schools are eligible").And.Contain("2 schools need information and may add to this.");
    }

    [Fact]
    public void Schools_without_a_region_stand_apart()
    {
        var files = _sample.SixSchools();
        File.AppendAllText(_sample.Path("schools.csv"), "900008,Nowhere School,Community school,999,,,\n");
        File.AppendAllText(_sample.Path("inspections.csv"), "900008,Requires Improvement,20190110\n");

        _sample.Run([.. files, "--years", "1", "--format", "csv"]);

        _sample.Out.Should().Contain($"what-if,default,(no region),2,,now,1,{Cost(SupportTier.Tier2)}\n");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Text_is_never_wider_than_the_terminal(int width)
    {
        _sample.Width = width;
        _sample.IsTerminal = true;

        _sample.Run("--years", "20");

        _sample.Shown.Should().AllSatisfy(line => line.Length.Should().BeLessThan(width));
        _sample.Shown.Select(line => line.Trim()).Should().Contain(["Forecast", "By region"]);
    }

    [Fact]
    public void The_forecast_comes_before_the_long_tables_and_readings_have_no_names_of_code()
    {
        _sample.Run("--years", "20");

        _sample.Out.IndexOf("What the year may come to", StringComparison.Ordinal).Should().BeLessThan(_sample.Out.IndexOf("Under other readings", StringComparison.Ordinal));
        _sample.Out.Should().NotContainAny("P10", "P50", "P90", "own-judgements", "Predecessors:", " %");
    }

    [Fact]
    public void Help_lists_formats_and_exit_codes()
    {
        _sample.Run("--help");

        _sample.Out.Should().Contain("text, csv, json").And.Contain("Exit code 0: done, nothing is wanting; 1:");
    }
}
