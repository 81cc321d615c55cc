using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

/// <summary>Every option of every sample: taken, refused where it makes no sense, and refused where it would have no effect.</summary>
public sealed partial class OptionTests
{
    private const string Schools = "--schools {schools} --inspections {inspections}";
    private const string SamePlace = "the same place is named for the page and for the rest.";
    private const string Folder = " is a folder; name the file to write.";
    private const string SchoolsNeeded = "--schools is needed when files are given";

    // What stands for a name in an arguments' line is put in its place when the line is run.
    private static readonly (string Sample, string Option, string Good, string Shows, string? Bad, string? BadSays, string? Idle, string? IdleSays)[] Rows =
    [
        .. Samples.All.SelectMany(Common),
        .. ((string[])[nameof(TierReport), nameof(NlePay), nameof(RafCheck), nameof(SupportTimeline)]).Select(Markdown),
        .. ((string[])[nameof(TierReport), nameof(BudgetForecast)]).SelectMany(Register),
        (nameof(TierReport), "--explain", "--explain 900388", "What would change it", "--explain 12", "--explain 12: a URN has six digits.", "--explain 900388 --format csv", "--format csv has no effect"),
        (nameof(BudgetForecast), "--variant", "--years 20 --variant framework-start", "from the start of the inspection framework", "--variant nonsense", "there is no such variant", "--variant still-ri --variant still-ri", "there is a variant of that name already."),
        (nameof(BudgetForecast), "--estimate-from", "--years 20 --estimate-from 2015", "estimated from the academic years 2015 to 2016 up to 2018 to 2019", "--estimate-from 1900", "--estimate-from 1900: not a year from", "--rates {rates} --estimate-from 2015", "--estimate-from has no effect: --rates gives the rates"),
        (nameof(BudgetForecast), "--estimate-to", "--years 20 --estimate-to 2017", "up to 2017 to 2018", "--estimate-to 2030", "--estimate-to 2030: not a year from", "--rates {rates} --estimate-to 2017", "--estimate-to has no effect: --rates gives the rates"),
        (nameof(BudgetForecast), "--rates", "--years 20 --rates {rates}", "given in rates.csv", "--rates nowhere.csv", "There is no file nowhere.csv.", "--rates {rates} --estimate-from 2015", "has no effect: --rates gives the rates"),
        (nameof(BudgetForecast), "--years", "--years 20", "simulated 20 times", "--years 0", "--years 0: not a whole number from 1 to", null, null),
        (nameof(BudgetForecast), "--seed", "--years 20 --seed 7", "from seed 7", "--seed -1", "--seed -1: not a whole number from 0 to", null, null),
        (nameof(BudgetForecast), "--degree", "--years 20 --degree 1", "simulated 20 times", "--degree 0", "--degree 0: not a whole number from 1 to", null, null),
        (nameof(NlePay), "--explain", "--explain C-0117", "Claim C-0117", "--explain C-9", "There is no claim 'C-9'.", "--explain C-0117 --format csv", "--format csv has no effect"),
        Reading(nameof(NlePay), "UnknownTravel=OneMeasureSuffices"),
        Reading(nameof(RafCheck), "FirstTerm=ContainsDeployment"),
        Reading(nameof(SupportTimeline), "FourWeeks=SchoolHolidaysStopTheClock"),
        (nameof(RafCheck), "--example", "--example", "\"areas\"", "--example=maybe", "maybe", "--example --stage release", "--stage has no effect: --example checks nothing, and goes alone."),
        (nameof(RafCheck), "--schema", "--schema", "\"$schema\"", "--schema=maybe", "maybe", "--schema --rules", "has no effect"),
        (nameof(RafCheck), "--rules", "--rules", "RAF-WINDOW", "--rules=maybe", "maybe", "--rules form.json", "form.json has no effect: --rules checks nothing, and goes alone."),
        (nameof(RafCheck), "--stage", "--stage drafting", "as a draft", "--stage later", "--stage later: it is one of drafting, submission, release.", "--schema --stage release", "--stage has no effect"),
        (nameof(RafCheck), "--calendar", "--calendar {terms}", "School terms: Larkshire.", "--calendar nowhere.json", "There is no file nowhere.json.", "--rules --calendar {terms}", "--calendar has no effect"),
        (nameof(RafCheck), "--audit", "--audit", "Rules that fail or cannot be decided", "--audit=some", "There is no option '--audit-some'", "--audit --audit=all", "--audit has no effect: --audit=all shows every rule."),
        (nameof(SupportTimeline), "--as-at", "--as-at 2020-03-01", "As at 1 Mar 2020.", "--as-at soon", "--as-at soon: not a date such as 2019-09-01.", null, null),
    ];

    public static TheoryData<string, string> Each { get; } = new(Rows.Select(row => (row.Sample, row.Option)));

    public static TheoryData<string> EachSample { get; } = [.. Samples.All];

    [Theory]
    [MemberData(nameof(Each))]
    public void An_option_is_taken(string sample, string option)
    {
        var row = RowOf(sample, option);
        using var run = Samples.Of(sample);

        run.Run(Arguments(run, row.Good)).ExitCode.Should().BeLessThan(2, run.Error);

        (run.Out + string.Concat(Directory.GetFiles(run.Path("."), "out.*").Select(File.ReadAllText))).Should().Contain(row.Shows);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void An_option_that_makes_no_sense_or_has_no_effect_is_refused_in_one_line(string sample, string option)
    {
        var row = RowOf(sample, option);
        foreach (var (arguments, says) in ((string?, string?)[])[(row.Bad, row.BadSays), (row.Idle, row.IdleSays)])
        {
            if (arguments is null)
            {
                continue;
            }

            using var run = Samples.Of(sample);

            run.Run(Arguments(run, arguments)).ExitCode.Should().Be(2, arguments);

            run.Error.Should().Contain(says).And.EndWith("\n").And.Match(text => text.Count(letter => letter == '\n') == 1);
            run.Out.Should().BeEmpty();
            Directory.GetFiles(run.Path("."), "out.*").Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(EachSample))]
    public void Every_option_of_the_help_stands_here_and_the_example_of_a_reading_is_one(string sample)
    {
        using var run = Samples.Of(sample);
        run.Width = 10_000;

        var help = run.Run("--help").Out;

        run.ExitCode.Should().Be(0);
        Option().Matches(help).Select(match => match.Groups[1].Value).Except(["--help", "--version"])
            .Should().BeEquivalentTo(Rows.Where(row => row.Sample == sample).Select(row => row.Option));
        help.Should().Contain("Exit code 0: done, nothing is wanting; 1: done, and ").And.Contain("2: could not run, and standard error says why in one line.");
        var example = Example().Match(help.ReplaceLineEndings(" ")).Groups[1].Value;
        Rows.Single(row => row.Sample == sample && row.Option == "--reading").Good.Should().Contain(example).And.Contain("=");
    }

    private static (string Sample, string Option, string Good, string Shows, string? Bad, string? BadSays, string? Idle, string? IdleSays)[] Common(string sample)
    {
        var short_ = sample == nameof(BudgetForecast) ? "--years 20 " : "";
        return
        [
            (sample, "--format", $"{short_}--format json", "{", "--format yaml", "--format yaml: it is one of text, ", "--format text --html -", SamePlace),
            (sample, "--output", $"{short_}-o {{out.json}}", "{", "--output {folder}", Folder, "--output - --html -", SamePlace),
            (sample, "--html", $"{short_}--html {{out.html}}", "</html>", "--html {folder}", Folder, "--json --html -", SamePlace),
            (sample, "--json", $"{short_}--json", "{", "--json=maybe", "maybe", "--json --format json", "Two formats are asked for: json and json."),
        ];
    }

    private static (string, string, string, string, string?, string?, string?, string?) Markdown(string sample) =>
        (sample, "--markdown", "--markdown", "# ", "--markdown=maybe", "maybe", "--markdown --json", "Two formats are asked for: json and markdown.");

    private static (string, string, string, string, string?, string?, string?, string?) Reading(string sample, string reading) =>
        (sample, "--reading", $"--reading {reading}", "Reading taken: ", $"--reading {reading[..reading.IndexOf('=', StringComparison.Ordinal)]}=Never", "has no value 'Never'. It has: ", $"--reading {reading} --reading {reading}", "is given twice; only one can be taken.");

    private static (string, string, string, string, string?, string?, string?, string?)[] Register(string sample)
    {
        var few = sample == nameof(BudgetForecast) ? " --years 20" : "";
        var shown = sample == nameof(BudgetForecast) ? "2 judgements" : "2 judgements;";
        return
        [
            (sample, "--inspections", Schools + few, shown, "--schools {schools} --inspections nowhere.csv", "There is no file nowhere.csv.", "--inspections {inspections}", SchoolsNeeded),
            (sample, "--schools", Schools + few, "schools.csv: 1 row", "--inspections {inspections} --schools {folder}", " is a folder; name the file to read.", "--schools {schools}", "--inspections is needed: without judgements there is no tier."),
            (sample, "--links", $"{Schools}{few} --links {{links}}", "links.csv: 1 row", $"{Schools} --links nowhere.csv", "There is no file nowhere.csv.", "--links {links}", SchoolsNeeded),
            (sample, "--prior-support", $"{Schools}{few} --prior-support {{prior}}", "prior.csv: 1 row", $"{Schools} --prior-support nowhere.csv", "There is no file nowhere.csv.", "--prior-support {prior}", SchoolsNeeded),
            (sample, "--as-at", $"--as-at 2020-02-26{few}", "26 Feb 2020", "--as-at 2031-01-01", "2030 to 2031", null, null),
            sample == nameof(TierReport) ? Reading(sample, "Satisfactory=NeitherNorAbove")
                : (sample, "--reading", "--reading Satisfactory=NeitherNorAbove --years 20", "As given: ", "--reading Satisfactory=Never", "has no value 'Never'. It has: ", "--reading Satisfactory=NeitherNorAbove --reading satisfactory=NeitherNorAbove", "is given twice; only one can be taken."),
        ];
    }

    private static (string Sample, string Option, string Good, string Shows, string? Bad, string? BadSays, string? Idle, string? IdleSays) RowOf(string sample, string option) =>
        Rows.Single(row => row.Sample == sample && row.Option == option);

    private static string[] Arguments(SampleRun run, string line) => [.. line.Split(' ').Select(argument => argument switch
    {
        "{schools}" => run.Write("schools.csv", "URN,Name,Type,LA code,Region,Open date,Close date", "900123,Larkfield,Community school,1,North,2000-09-01,"),
        "{inspections}" => run.Write("inspections.csv", "URN,Rating,Inspection Date", "900123,3,2016-09-14", "900123,3,2019-01-30"),
        "{links}" => run.Write("links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", "900123,900122,Old,Predecessor,01-04-2016"),
        "{prior}" => run.Write("prior.csv", "URN,Tier,Taken up", "900123,1,yes"),
        "{rates}" => run.Write("rates.csv", "latest,not_judged,outstanding,good,requires_improvement,inadequate", "none,8,1,1,1,1", "outstanding,8,1,1,1,1", "good,8,1,1,1,1", "requires_improvement,8,1,1,1,1", "inadequate,8,1,1,1,1"),
        "{terms}" => run.Write("terms.json", """{ "description": "Larkshire", "terms": [ { "kind": "Autumn", "firstDay": "2019-09-02", "lastDay": "2019-12-20", "halfTerms": [] } ] }"""),
        "{folder}" => run.Path("."),
        ['{', .. var name, '}'] => run.Path(name),
        _ => argument,
    })];

    [GeneratedRegex(@"^  (?:-[a-z], )*(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"such as +(\w+=\w+)\. +Names:")]
    private static partial Regex Example();
}
