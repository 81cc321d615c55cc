using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleRegister;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.TierReport.Tests;

public sealed class TierReportTests : IDisposable
{
    private const string SchoolHeader = "URN,Name,Type,LA code,Region,Open date,Close date";
    private const string InspectionHeader = "URN,Rating,Inspection Date";

    private readonly SampleRun _sample = new(CommandLine.Run);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Without_arguments_it_reports_on_the_state_funded_of_two_thousand_made_up_schools()
    {
        _sample.Run();

        _sample.ExitCode.Should().Be(0);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().Contain("England").And.Contain("1,951").And.Contain("49 open establishments are left out, not being state-funded schools").And.Contain("The schools are made up.");
    }

    [Fact]
    public void What_is_not_written_to_a_terminal_holds_no_control_codes()
    {
        _sample.Run();

        _sample.Out.Where(char.IsControl).Distinct().Should().Equal('\n');
    }

    [Fact]
    public void Each_route_into_a_tier_is_written_with_its_tier_in_the_order_of_the_reference_numbers()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("tiers.csv"));

        _sample.ExitCode.Should().Be(0);
        _sample.Lines("tiers.csv").Select(line => string.Join(',', line.Split(',').Take(3))).Should().Equal(
            "urn,tier,route",
            "900001,1,single",
            "900002,2,first-inspection",
            "900003,2,two-consecutive",
            "900004,3,never-above-ri",
            "900005,0,not-ri");
        File.Exists(_sample.Path("tiers.rejected.csv")).Should().BeFalse();
    }

    [Fact]
    public void A_judgement_after_the_as_at_date_does_not_exist_and_a_later_run_sees_it()
    {
        var (schools, inspections) = FiveSchools();
        File.AppendAllText(inspections, "900005,Requires Improvement,20191105\n");

        string Tier(string asAt)
        {
            _sample.Run("--inspections", inspections, "--schools", schools, "--as-at", asAt, "--output", _sample.Path("tiers.csv"));
            return _sample.Lines("tiers.csv")[^1];
        }

        Tier("2019-11-04").Should().StartWith("900005,0,not-ri,not-eligible,");
        Tier("2019-11-05").Should().StartWith("900005,1,single,eligible,1,2019-11-05,");
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--html", "-")]
    [InlineData("--explain", "900003")]
    public void Every_output_is_of_the_offer_of_the_days_year_and_of_no_newer_one(params string[] output)
    {
        var next = SupportOffer.Default.MovedTo(new AcademicYear(2020));
        var (day, funding) = (next.Year.FirstDay, next.Eligibility.Funding.Tier2 with { Value = 18_000m });
        next = next with { Eligibility = next.Eligibility with { Funding = next.Eligibility.Funding with { Tier2 = funding } } };
        using var sample = new SampleRun((args, streams, cancellation) => RegisterCommand.Run(
            Options.Command(options => CommandLine.Run(options with { AsAt = day, Offer = next }, streams, cancellation)), args, streams));
        var (schools, inspections) = FiveSchools();
        var support = _sample.Write("support.csv", "URN,Tier,Taken up", "900001,1,2020-03-01");

        sample.Run(["--inspections", inspections, "--schools", schools, "--prior-support", support, .. output]);

        sample.Error.Should().BeEmpty();
        sample.Out.Should().MatchRegex("18,?000").And.NotMatchRegex("16,?000").And.NotContain("2018 to 2019");
    }

    [Fact]
    public void Each_reading_of_eligibility_but_the_default_has_a_meaning_in_words()
    {
        var others = EligibilityRules.ReadingNames.SelectMany(name => Enum.GetValues(typeof(GuidancePolicy).GetProperty(name)!.PropertyType).Cast<Enum>()
            .Where(value => !value.Equals(typeof(GuidancePolicy).GetProperty(name)!.GetValue(GuidancePolicy.Default)))
            .Select(value => $"{name}={value}"));

        KnownReadings.All.Select(known => known.Reading).Should().BeEquivalentTo(others);
    }

    [Fact]
    public void The_offer_is_that_of_the_days_year_and_a_year_without_one_is_refused()
    {
        SupportOffer? offer = null;
        using var sample = new SampleRun((args, streams, _) => RegisterCommand.Run(
            Options.Command(options =>
            {
                offer = options.Offer;
                return 0;
            }), args, streams));

        foreach (var known in SupportOffer.KnownYears)
        {
            sample.Run("--as-at", known.LastDay.ToString("O", CultureInfo.InvariantCulture));
            offer!.Year.Should().Be(known);
        }

        sample.Run("--as-at", "2009-09-01").ExitCode.Should().Be(2);
        sample.Error.Should().StartWith("The academic year 2009 to 2010 has no known support offer. Known: ");
    }

    [Fact]
    public void What_is_taken_for_granted_for_want_of_a_file_is_said()
    {
        var inspections = _sample.Write("inspections.csv", InspectionHeader, "900001,3,20180304");
        var schools = _sample.Write("schools.csv", "URN,Name,Type,LA code,Region,Open date,Close date", "900001,Elm Academy,Academy converter,801,South West,2017-09-01,");

        const string Taken = "No academy is taken to have a predecessor but those that rows of inspections tell: --links says who came from whom.";
        _sample.Run("--inspections", inspections, "--schools", schools);
        _sample.Out.Should().Contain(Taken[..60]);
        _sample.Run("--inspections", inspections, "--schools", schools, "--explain", "900001");
        _sample.Out.Should().Contain(Taken[..60]);
        _sample.Run();
        _sample.Out.Should().NotContain(Taken[..60]);
    }

    [Fact]
    public void Support_in_2018_to_2019_bars_a_school_unless_a_later_RI_meets_another_tier()
    {
        var (schools, inspections) = FiveSchools();
        File.AppendAllText(inspections, "900003,Requires Improvement,20190206\n");
        var support = _sample.Write("support.csv", "URN,Tier,Taken up", "900001,1,2019-03-01", "900003,1,2018-11-01");

        _sample.Run("--inspections", inspections, "--schools", schools, "--prior-support", support, "--output", _sample.Path("tiers.csv"));

        _sample.Lines("tiers.csv")[1].Should().StartWith("900001,0,supported-2018-19,not-normally-eligible,1,");
        _sample.Lines("tiers.csv")[3].Should().StartWith("900003,2,two-consecutive,eligible,2,");
    }

    [Fact]
    public void Support_that_is_not_known_leaves_no_more_than_it_can_change()
    {
        var (schools, inspections) = FiveSchools();
        var support = _sample.Write("support.csv", "URN,Tier,Taken up", "900001,x,2019-03-01");
        string[] files = ["--inspections", inspections, "--schools", schools, "--prior-support", support];

        _sample.Width = 200;
        _sample.Run([.. files, "--explain", "900001"]);

        _sample.Out.Should().Contain(
            "Not decided: tier 1 or not normally eligible, as its inspection of 10 Jan 2018 found that it requires improvement, and the inspection before that did not; information is needed.\n"
            + "Needs information: tier 1 or not normally eligible.\n").And.MatchRegex("\nGood +not decided +Not decided: tier 1 or not");

        _sample.Run([.. files, "--html", "-"]);
        XDocument.Parse(_sample.Out).Descendants("table").Single(table => table.Element("caption")!.Value == "What is missing").Descendants("td").Select(cell => cell.Value)
            .Should().Equal("900001", "tier 1 or not normally eligible", "what support the school had under the offer of 2018 to 2019");
    }

    [Fact]
    public void A_single_RI_is_told_beside_the_judgement_before_it()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--explain", "900001");

        _sample.Out.Should().Contain("\nTier 1, because its inspection of 10 Jan 2018 found that it requires improvement, and the inspection before that did not.\n");
    }

    [Fact]
    public void A_file_with_bad_rows_gives_exit_code_1_and_names_every_one_beside_the_output()
    {
        var (schools, _) = FiveSchools();
        var broken = _sample.Write(
            "broken.csv",
            InspectionHeader,
            "900001,Requires Improvement,20190110",
            "900002,Splendid,20190110",
            "9002,Good,20190110",
            "900003,Good,20190230",
            "900004,Good,20180110",
            "900004,Inadequate,20180110");

        _sample.Run("--inspections", broken, "--schools", schools, "--output", _sample.Path("tiers.csv"));

        _sample.ExitCode.Should().Be(1);
        _sample.Lines("tiers.rejected.csv").Select(line => string.Join(',', line.Split(',').Skip(1).Take(3))).Should().Equal(
            "line,column,value",
            "3,Rating,Splendid",
            "4,URN,9002",
            "5,Inspection Date,20190230",
            "3,URN,900002",
            "5,URN,900003",
            "6,URN,900004",
            "7,URN,900004");
        _sample.Error.Should().Contain("line 3, Rating: 'Splendid'").And.Contain("contradictory judgements of 2018-01-10");
        _sample.Lines("tiers.csv").Where(line => line.Contains(",needs-information,", StringComparison.Ordinal)).Select(line => line[..9]).Should().Equal("900002,,,", "900003,,,", "900004,,,");
    }

    [Fact]
    public void A_clean_run_removes_the_rejections_of_the_run_before()
    {
        var (schools, inspections) = FiveSchools();
        _sample.Write("tiers.rejected.csv", "file,line,column,value,reason", "old,1,URN,x,y");

        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("tiers.csv"));

        File.Exists(_sample.Path("tiers.rejected.csv")).Should().BeFalse();
    }

    [Fact]
    public void A_file_of_that_name_that_the_program_did_not_write_is_neither_deleted_nor_overwritten()
    {
        var (schools, inspections) = FiveSchools();
        _sample.Write("tiers.rejected.csv", "mine");

        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("tiers.csv"));
        _sample.ExitCode.Should().Be(0);
        File.AppendAllText(inspections, "900005,Splendid,20180110\n");
        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("tiers.csv"));

        _sample.ExitCode.Should().Be(2);
        _sample.Text("tiers.rejected.csv").Should().Be("mine\n");
    }

    [Fact]
    public void An_input_is_never_overwritten_and_no_output_is_left_half_written()
    {
        var (schools, inspections) = FiveSchools();
        var before = File.ReadAllText(inspections);

        _sample.Run("--inspections", inspections, "--schools", schools, "--output", inspections);
        _sample.ExitCode.Should().Be(2);
        _sample.Error.Should().Contain("is read by this run, and would be overwritten");
        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("tiers.csv"), "--html", _sample.Path("tiers.csv"));
        _sample.ExitCode.Should().Be(2);
        _sample.Run("--inspections", inspections, "--schools", schools, "--output", _sample.Path("no-such-folder/tiers.csv"));
        _sample.ExitCode.Should().Be(2);

        File.ReadAllText(inspections).Should().Be(before);
        Directory.GetFiles(Path.GetDirectoryName(schools)!).Select(Path.GetFileName).Should().BeEquivalentTo("schools.csv", "inspections.csv");
    }

    [Theory]
    [InlineData("URN,Rating,Inspection Date", "No judgement was read from")]
    [InlineData("URN,Rating,Inspection Date\n900001,3,43495", "'43495' is a spreadsheet's serial number of a day")]
    [InlineData("URN,Rating,Inspection Date\n900099,3,20180110", "None of the 1 judgements read is of a school")]
    public void Files_on_which_no_tier_can_rest_are_refused_and_no_table_of_zeros_is_made(string inspections, string said)
    {
        var (schools, _) = FiveSchools();

        _sample.Run("--inspections", _sample.Write("none.csv", inspections), "--schools", schools, "--output", _sample.Path("tiers.csv"));

        _sample.ExitCode.Should().Be(2);
        _sample.Error.Should().Contain(said);
        File.Exists(_sample.Path("tiers.csv")).Should().BeFalse();
    }

    [Fact]
    public void Several_files_and_a_folder_of_them_are_read_alike()
    {
        var (schools, inspections) = FiveSchools();
        _sample.Run("--inspections", inspections, "--schools", schools, "--format", "csv");
        var (whole, lines) = (_sample.Out, File.ReadAllLines(inspections));
        var folder = Directory.CreateDirectory(_sample.Path("years")).FullName;
        string[] parts = [Path.Combine(folder, "1.csv"), Path.Combine(folder, "2.csv")];
        File.WriteAllLines(parts[0], lines[..5]);
        File.WriteAllLines(parts[1], [lines[0], .. lines[5..]]);

        _sample.Run(["--inspections", .. parts, "--schools", schools, "--format", "csv"]).Out.Should().Be(whole);
        _sample.Run("--inspections", folder, "--schools", schools, "--format", "csv").Out.Should().Be(whole);
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_take_for_a_formula_is_written_as_text()
    {
        var schools = _sample.Write("formula.csv", SchoolHeader, "900001,\"=HYPERLINK(\"\"x\"\")\",Community school,999,London,,");

        _sample.Run("--inspections", FiveSchools().Inspections, "--schools", schools, "--format", "csv");

        _sample.Out.Should().Contain(",\"'=HYPERLINK(\"\"x\"\")\",");
    }

    [Fact]
    public void What_needs_information_is_marked_with_what_is_missing_in_every_output()
    {
        var (schools, inspections) = FiveSchools();
        File.AppendAllText(inspections, "900005,Splendid,20190110\n");
        string[] files = ["--inspections", inspections, "--schools", schools];
        const string missing = "'Splendid' is no grade";

        _sample.Run([.. files, "--format", "csv"]).Out.Split('\n')[5].Should().StartWith("900005,,,needs-information,").And.Contain(missing);
        _sample.Run([.. files, "--format", "json"]);
        using (var json = JsonDocument.Parse(_sample.Out))
        {
            var school = json.RootElement.GetProperty("schools")[4];
            school.GetProperty("outcome").GetString().Should().Be("needs-information");
            school.GetProperty("missing").GetString().Should().Contain(missing);
            school.TryGetProperty("tier", out _).Should().BeFalse();
        }

        _sample.Run([.. files, "--html", _sample.Path("page.html")]);
        _sample.Text("page.html").Should().Contain("Schools that need information: 1").And.Contain("900005");
        _sample.Run([.. files, "--explain", "900005"]).Out.Should().Contain("Needs information: ").And.Contain(missing);
        _sample.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Schools_that_are_not_state_funded_are_left_out_and_counted_unless_the_other_reading_is_taken()
    {
        var (schools, inspections) = FiveSchools();
        File.AppendAllText(schools, "900007,Seven School,Other independent school,999,London,,\n");
        string[] files = ["--inspections", inspections, "--schools", schools];

        _sample.Run(files).Out.Should().Contain("1 open establishment is left out").And.Contain("Other independent school 1");
        _sample.Run([.. files, "--format", "csv"]).Out.Should().NotContain("900007");
        _sample.Run([.. files, "--format", "csv", "--reading", "Establishments=AllGiven"]).Out.Should().Contain("900007,0,not-ri");
        _sample.Run([.. files, "--explain", "900007"]).Out.Should().Contain("In no report: The offer is for state-funded schools");
        _sample.Run([.. files, "--explain", "900007", "--format", "json"]).Out.Should().Contain("\"outcome\": \"in no report\"").And.Contain("\"notInReport\": \"The offer is for state-funded schools");
        _sample.Run([.. files, "--reading", "Establishments=Most"]).ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_output_can_go_to_standard_output_alone()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--format", "csv");

        _sample.Out.Split('\n').Should().HaveCount(7).And.HaveElementAt(0, CsvOutput.Header);
    }

    [Fact]
    public void JSON_gives_each_school_its_tier_judgement_and_determining_rules()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--format", "json");

        using var json = JsonDocument.Parse(_sample.Out);
        var school = json.RootElement.GetProperty("schools")[3];
        json.RootElement.GetProperty("asAt").GetString().Should().Be("2019-09-01");
        school.GetProperty("urn").GetInt32().Should().Be(900004);
        school.GetProperty("tier").GetInt32().Should().Be(3);
        school.GetProperty("fundingAtMost").GetDecimal().Should().Be(24_000m);
        school.GetProperty("qualifyingJudgement").GetProperty("date").GetString().Should().Be("2018-01-10");
        school.GetProperty("determinedBy").EnumerateArray().Select(id => id.GetString()).Should().Equal("ELG-ENTRY", "ELG-TIER3");
    }

    [Fact]
    public void A_converters_explanation_names_the_predecessors_judgement_that_was_used()
    {
        var schools = _sample.Write(
            "schools.csv",
            SchoolHeader,
            "900010,Fern Hill School,Community school,999,London,,2016-04-01",
            "900011,Fern Hill Academy,Academy - Converter mainstream,999,London,2016-04-01,");
        var inspections = _sample.Write("inspections.csv", InspectionHeader, "900010,Requires Improvement,20150305", "900011,Requires Improvement,20180606");
        var links = _sample.Write("links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", "900011,900010,Fern Hill School,Predecessor,01-04-2016");
        string[] files = ["--inspections", inspections, "--schools", schools, "--links", links, "--explain", "900011"];

        _sample.Run(files);

        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().StartWith("Fern Hill Academy, URN 900011\nTier 2, because its inspection of 6 Jun 2018 found that it requires improvement, and so did the inspection before that.\n")
            .And.MatchRegex("\n5 Mar 2015 +Requires improvement +of its predecessor 900010\n").And.Contain("Academy - Converter mainstream");

        _sample.Run([.. files, "--reading", "Predecessors=None"]);

        _sample.Out.Should().StartWith("Fern Hill Academy, URN 900011\nTier 2, because its first inspection that counts, on 6 Jun 2018, found")
            .And.Contain("Reading taken: Only the school's own judgements count, no predecessor's (Predecessors: None).").And.MatchRegex("✓ .*\\(decides\\)  ELG-TIER2-FIRST");
    }

    [Fact]
    public void An_explanation_says_what_the_next_inspection_would_change()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Width = 200;
        _sample.Run("--inspections", inspections, "--schools", schools, "--explain", "900004");

        _sample.Out.Should().Contain("The tier after another inspection on 2 Sep 2019").And.MatchRegex("\nRequires improvement +3, as now +Tier 3, because")
            .And.MatchRegex("\nTier 3, because its inspection of 10 Jan 2018 found that it requires improvement, and none of its [0-9]+ inspections since 2005 was better\\.\n");
    }

    [Fact]
    public void An_explanation_has_a_page_of_its_own_with_the_inspections_drawn()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--explain", "900004", "--html", "-");

        var page = XDocument.Parse(_sample.Out);
        page.Descendants("svg").Single().Descendants("circle").Should().HaveCountGreaterThan(2);
        page.Descendants("h2").Select(heading => heading.Value).Should().Equal("Its inspections", "What would change it", "The rules", "About the school");
    }

    [Fact]
    public void The_page_has_every_eligible_school_with_its_reason_and_each_other_reading_beside()
    {
        var (schools, inspections) = FiveSchools();

        _sample.Run("--inspections", inspections, "--schools", schools, "--html", "-");

        var page = XDocument.Parse(_sample.Out);
        var table = page.Descendants("table").Single(one => (string?)one.Attribute("class") == "searched");
        table.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().ElementAt(1).Value).Should().Equal("900001", "900002", "900003", "900004");
        table.Descendants("p").Select(p => p.Value).Should().Contain(reason => reason.StartsWith("Tier 1, because its inspection of ", StringComparison.Ordinal));
        page.Descendants("caption").Select(caption => caption.Value).Should().Contain("Schools by tier under each reading, and how many would have another tier");
        page.Descendants("th").Select(cell => cell.Value).Should().Contain("Satisfactory counts as above requires improvement");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Text_is_never_wider_than_the_terminal(int width)
    {
        var (schools, inspections) = FiveSchools();
        _sample.Width = width;
        _sample.IsTerminal = true;

        _sample.Run("--inspections", inspections, "--schools", schools);
        _sample.Shown.Should().AllSatisfy(line => line.Length.Should().BeLessThan(width));

        _sample.Run("--inspections", inspections, "--schools", schools, "--explain", "900004");
        _sample.Shown.Should().AllSatisfy(line => line.Length.Should().BeLessThan(width));
    }

    [Fact]
    public void An_explanation_can_be_had_as_JSON_and_as_Markdown()
    {
        var (schools, inspections) = FiveSchools();
        string[] files = ["--inspections", inspections, "--schools", schools, "--explain", "900001", "--format"];

        _sample.Run([.. files, "json"]);
        using (var json = JsonDocument.Parse(_sample.Out))
        {
            json.RootElement.GetProperty("outcome").GetString().Should().Be("eligible");
        }

        _sample.Run([.. files, "markdown"]);
        _sample.Out.Should().StartWith("# One School, URN 900001\n\nTier 1, because ");
    }

    [Fact]
    public void The_page_holds_every_region_and_needs_nothing_beside_itself()
    {
        _sample.Run("--html", _sample.Path("report.html"));

        var text = File.ReadAllText(_sample.Path("report.html"));
        text.Should().Contain("<svg").And.Contain("Yorkshire and the Humber").And.Contain("South West");
        text.Should().NotContain("http://").And.NotContain("https://").And.NotContain("src=").And.NotContain("href");
        XDocument.Parse(text).Descendants("svg").Should().AllSatisfy(svg => svg.Attribute("aria-label")!.Value.Should().MatchRegex("[0-9]"));
    }

    [Theory]
    [InlineData("--as-at 2009-01-01", "The academic year 2008 to 2009 has no known support offer.")]
    [InlineData("--as-at 1/9/2019", "--as-at 1/9/2019: not a date")]
    [InlineData("--schools nowhere.csv --inspections nowhere.csv", "There is no file nowhere.csv.")]
    [InlineData("--inspections nowhere.csv", "--schools is needed")]
    [InlineData("--schools nowhere.csv", "--inspections is needed")]
    [InlineData("--explain 900001 --format csv", "--format csv has no effect: an explanation is text, markdown, json or a page.")]
    [InlineData("--json --format csv", "Two formats are asked for: json and csv.")]
    [InlineData("--format json --html -", "the same place is named for the page and for the rest.")]
    [InlineData("--html .", ". is a folder; name the file to write.")]
    [InlineData("-o .", ". is a folder; name the file to write.")]
    [InlineData("--prior-support nowhere.csv --schools nowhere.csv --inspections nowhere.csv", "There is no file nowhere.csv.")]
    [InlineData("--explain 12", "--explain 12: a URN has six digits.")]
    [InlineData("--explain 100000", "--explain 100000: no school with this URN")]
    [InlineData("--format xml", "--format xml: it is one of text, csv, json, markdown.")]
    [InlineData("--reading Satisfactory", "--reading Satisfactory: expected NAME=VALUE.")]
    [InlineData("--reading Satisfactory=Fine", "The reading Satisfactory has no value 'Fine'. It has: RequiresImprovement")]
    [InlineData("--reading Arrears=OnCompletion", "There is no reading 'Arrears'. There are: JudgementDate, ")]
    [InlineData("--reading Mood=Fine", "There is no reading 'Mood'.")]
    [InlineData("--nonsense", "'--nonsense'")]
    public void What_cannot_run_says_so_in_one_line_and_gives_exit_code_2(string arguments, string message)
    {
        _sample.Run(arguments.Split(' '));

        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.Error.Should().Contain(message).And.EndWith("\n");
        _sample.Error.TrimEnd('\n').Should().NotContain("\n").And.NotContain("   at ");
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        _sample.Run("--output", _sample.Path("one.csv"));
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberGroupSeparator = "'";
            strange.NumberFormat.NegativeSign = "~";
            strange.DateTimeFormat.DateSeparator = "|";
            CultureInfo.CurrentCulture = strange;
            _sample.Run("--output", _sample.Path("other.csv"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        File.ReadAllBytes(_sample.Path("other.csv")).Should().Equal(File.ReadAllBytes(_sample.Path("one.csv")));
    }

    private (string Schools, string Inspections) FiveSchools() => (
        _sample.Write(
            "schools.csv",
            SchoolHeader,
            "900004,Four School,Community school,999,South West,,",
            "900001,One School,Community school,999,London,,",
            "900002,Two School,Free school - Mainstream,999,London,2016-09-01,",
            "900003,Three School,Community school,999,,,",
            "900005,\"Five, The School\",Community school,999,London,,",
            "900006,Closed School,Community school,999,London,,2019-08-31"),
        _sample.Write(
            "inspections.csv",
            InspectionHeader,
            "900001,Requires Improvement,20180110",
            "900001,Good,20140110",
            "900002,Requires Improvement,20180110",
            "900003,Requires Improvement,20180110",
            "900003,Requires Improvement,20150110",
            "900003,Good,20110110",
            "900004,Requires Improvement,20180110",
            "900004,Inadequate,20150110",
            "900004,Satisfactory,20110110",
            "900004,Satisfactory,20070110",
            "900005,Good,20180110",
            "900006,Requires Improvement,20180110"));
}
