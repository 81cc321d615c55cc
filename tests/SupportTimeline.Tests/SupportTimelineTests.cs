using System.Globalization;
using System.Text;
using System.Text.Json;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed class SupportTimelineTests : IDisposable
{
    private readonly SampleRun _sample = Run.Sample();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Without_arguments_it_shows_the_plan_of_a_made_up_school_as_at_the_day_of_the_file()
    {
        _sample.Run();

        _sample.ExitCode.Should().Be(0);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().StartWith(
            "Larkfield Primary School (made up), URN 900123, tier 2\n"
            + "As at 24 Jul 2020. Nothing is overdue; next by 18 Nov 2020: Update on progress, Autumn 2020.\n");
        _sample.Out.Should().MatchRegex("20 Jun 2020 +~ Update on progress, Summer 2020 +done 24 Jun 2020, 4 days late\n");
    }

    [Fact]
    public void What_is_not_written_to_a_terminal_holds_no_control_codes()
    {
        _sample.Run();

        _sample.Out.Where(char.IsControl).Distinct().Should().Equal('\n');
    }

    [Fact]
    public void The_half_terms_stand_between_the_deadlines_on_their_days()
    {
        _sample.Run();

        var lines = _sample.Out.Split('\n').ToList();
        int At(string text) => lines.FindIndex(line => line.Contains(text, StringComparison.Ordinal));
        At("Date agreed by the school").Should().BeLessThan(At("to 25 Oct 2019"));
        At("to 25 Oct 2019").Should().BeLessThan(At("6 Nov 2019"));
        At("Spring 2020 begins").Should().BeLessThan(At("First payment by the department"));
    }

    [Fact]
    public void An_update_that_does_not_come_is_due_on_its_last_day_and_overdue_the_day_after()
    {
        _sample.Run("--as-at", "2020-11-18").ExitCode.Should().Be(0);

        _sample.Run("--as-at", "2020-11-19");

        _sample.ExitCode.Should().Be(1);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().Contain("Overdue\n  ✗ Update on progress, Autumn 2020  guidance 7.2\n    Due 18 Nov 2020, 1 day ago.\n    → ");
        _sample.Out.Should().Contain("overdue by 1 day");
    }

    [Fact]
    public void What_happens_after_the_as_at_day_has_not_happened_yet()
    {
        _sample.Run("--as-at", "2020-06-23");

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().Contain("Overdue\n  ✗ Update on progress, Summer 2020  guidance 7.2\n    Due 20 Jun 2020, 3 days ago.\n");
        _sample.Out.Should().Contain("£15,000.50: £6,000 released, £9,000.50 not yet due");
    }

    [Fact]
    public void An_instalment_is_withheld_on_the_recommendation_and_the_reasons_say_so()
    {
        _sample.Run("--format", "json");

        using var json = JsonDocument.Parse(_sample.Out);
        var release = json.RootElement.GetProperty("release");
        release.GetProperty("instalments").EnumerateArray().Select(one => one.GetProperty("outcome").GetString())
            .Should().Equal("released", "withheld", "not yet due");
        json.RootElement.GetProperty("reasons")[1].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).Should().Equal(
            "not so: nothing is withheld until activity takes place – recommended: yes; took place: no (7.4)",
            "not so: the term's activity is complete – activity: phonics; complete: not yet (8.3, 6.24, 7.3)");
    }

    [Fact]
    public void The_json_holds_the_deadlines_as_the_library_writes_them()
    {
        _sample.Run("--format", "json", "--as-at", "2020-12-01");

        using var json = JsonDocument.Parse(_sample.Out);
        json.RootElement.GetProperty("schema").GetString().Should().Be("school-improvement-timeline/1");
        json.RootElement.GetProperty("asAt").GetString().Should().Be("2020-12-01");
        json.RootElement.GetProperty("overdue").EnumerateArray().Select(one => one.GetString()).Should().Equal("Update on progress, Autumn 2020");
        json.RootElement.GetProperty("schedule").GetProperty("schema").GetString().Should().Be("school-improvement-deadlines/1");
        json.RootElement.GetProperty("schedule").GetProperty("deadlines").EnumerateArray()
            .First(one => one.GetProperty("id").GetString() == "DUE-CONTACT").GetProperty("due").GetString().Should().Be("2019-09-23");
    }

    [Fact]
    public void It_reads_a_file_and_standard_input_alike()
    {
        var fromFile = _sample.Run(_sample.Record(Run.Example())).Out;
        _sample.InputBytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Run.Example())];

        var fromInput = _sample.Run("-").Out;

        fromInput.Should().Be(fromFile).And.Be(_sample.Run().Out);
    }

    [Fact]
    public void A_match_of_which_little_is_known_shows_what_can_be_told_and_what_cannot()
    {
        var file = _sample.Record("""{ "support": { "tier": "tier1", "matchConfirmedOn": "2019-09-09" } }""");

        _sample.Run(file, "--as-at", "2019-09-10");

        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().StartWith("A school, tier 1\nAs at 10 Sep 2019. Nothing is overdue; next by 23 Sep 2019: Contact with the school.\n");
        _sample.Out.Should().Contain("? Not known: contact made\n    Date agreed by the school\n").And.NotContain("Instalment");
    }

    [Fact]
    public void A_reading_of_several_topics_is_taken_by_all_of_them_and_said()
    {
        _sample.Run("--reading", "FirstTerm=ContainsDeployment").ExitCode.Should().Be(1);

        _sample.Out.Should().Contain("✗ Update on progress, Summer 2020  guidance 7.2\n").And.NotContain("Autumn 2020  guidance");
        _sample.Out.Should().Contain("Reading taken: FirstTerm");
    }

    [Fact]
    public void Terms_of_the_school_take_the_place_of_the_typical_ones()
    {
        var file = _sample.Record("""
            { "asAt": "2019-09-10",
              "support": { "tier": "tier1", "matchConfirmedOn": "2019-09-09" },
              "calendar": { "description": "Larkshire", "terms": [
                { "kind": "Autumn", "firstDay": "2019-09-02", "lastDay": "2019-12-20", "halfTerms": [{ "firstDay": "2019-09-16", "lastDay": "2019-09-20" }] } ] } }
            """);

        _sample.Run(file);

        _sample.Out.Should().Contain("\n2 Oct 2019 ").And.MatchRegex("16 Sep 2019 +Half term +to 20 Sep 2019").And.NotContain("Default for England");
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var english = _sample.Run("--as-at", "2020-12-01").Out;
        var page = _sample.Html("--as-at", "2020-12-01");
        var before = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NumberDecimalSeparator = ",";
        foreign.NumberFormat.NumberGroupSeparator = ".";
        foreign.NumberFormat.NegativeSign = "minus";
        foreign.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 13).Select(month => $"m{month}")];
        foreign.DateTimeFormat.AbbreviatedMonthGenitiveNames = foreign.DateTimeFormat.AbbreviatedMonthNames;
        try
        {
            CultureInfo.CurrentCulture = foreign;

            _sample.Run("--as-at", "2020-12-01").Out.Should().Be(english);
            _sample.Html("--as-at", "2020-12-01").Should().Be(page);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_help_explains_the_file_the_day_and_the_exit_codes()
    {
        _sample.Run("--help");

        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().Contain("--as-at").And.Contain("--html").And.Contain("--format", "json").And.Contain("Exit code 0").And.Contain("matchConfirmedOn");
    }
}
