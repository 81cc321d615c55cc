namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly SampleRun _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("--stage later", "--stage later: it is one of drafting, submission, release.")]
    [InlineData("--stage", "--stage")]
    [InlineData("--nonsense", "There is no option '--nonsense'; a file of that name goes after --. --help lists the options.")]
    [InlineData("form.json --jsn", "There is no option '--jsn'")]
    [InlineData("--schema form.json", "form.json has no effect: --schema checks nothing, and goes alone.")]
    [InlineData("--schema --json", "--json has no effect: --schema checks nothing, and goes alone.")]
    [InlineData("--rules --stage release", "--stage has no effect: --rules checks nothing, and goes alone.")]
    [InlineData("--example --output form.json", "--output has no effect: --example checks nothing, and goes alone.")]
    [InlineData("--schema --rules", "has no effect: --schema checks nothing")]
    [InlineData("- -", "Standard input (-) is named twice; it can be read once.")]
    [InlineData("--calendar nowhere.json", "There is no file nowhere.json.")]
    [InlineData("--calendar /", "/ is a folder; name the file to read.")]
    [InlineData("--format csv", "--format csv: it is one of text, json, markdown.")]
    [InlineData("--format json --markdown", "Two formats are asked for: markdown and json.")]
    [InlineData("--json --html -", "the same place is named for the page and for the rest.")]
    [InlineData("--output /", "/ is a folder; name the file to write.")]
    [InlineData("--audit=all --json", "--audit=all has no effect: as JSON, --audit has every rule.")]
    [InlineData("--audit=some", "There is no option '--audit-some'")]
    [InlineData("--reading FirstTerm=Never", "The reading FirstTerm has no value 'Never'.")]
    [InlineData("--reading Colour=Red", "There is no reading 'Colour'.")]
    [InlineData("--reading Arrears=OnCompletion", "There is no reading 'Arrears'. There are: RepeatedArea, ")]
    [InlineData("--reading FirstTerm", "--reading FirstTerm: expected NAME=VALUE.")]
    public void What_cannot_run_says_so_in_one_line_and_gives_exit_code_2(string arguments, string message)
    {
        _sample.Run(arguments.Split(' '));

        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.ErrorLines.Should().ContainSingle().Which.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData(" ", "any JSON tokens", "line 1")]
    [InlineData("{\"description\":\"Terms\",\"terms\":[]}", "--calendar", "$")]
    [InlineData("{\"description\":\"Terms\",\n\"terms\":[{\"kind\":\"Autumn\",\"firstDay\":\"2019-12-20\",\n\"lastDay\":\"2019-09-02\"}]}", "2019", "line 3")]
    public void A_calendar_that_makes_no_sense_is_refused_with_its_place(string text, string reason, string place)
    {
        var calendar = _sample.Write("terms.json", text);

        _sample.Run("--calendar", calendar);

        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"--calendar {calendar}: ").And.Contain(reason).And.Contain(place);
    }

    [Fact]
    public void A_calendar_larger_than_any_calendar_is_refused()
    {
        var calendar = _sample.Write("terms.json", new string(' ', 2_000_000));

        _sample.Run("--calendar", calendar);

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().Equal($"--calendar {calendar}: the file is larger than a calendar can be.");
    }

    [Theory]
    [InlineData("@form.json")]
    [InlineData("[diagram]")]
    [InlineData("--strange.json")]
    public void A_file_may_be_called_anything(string name)
    {
        _sample.Run("--json", "--", name);

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines[0].Should().Be($"There is no file {name}.");
    }

    [Fact]
    public void Help_names_the_exit_codes()
    {
        _sample.Run("--help");

        _sample.ExitCode.Should().Be(0);
        _sample.Out.ReplaceLineEndings(" ").Should().Contain("Exit code 0: done, nothing is wanting; 1: done, and a form is not ready, or a rule cannot be decided; 2: could not run").And.Contain("text, json, markdown");
    }
}
