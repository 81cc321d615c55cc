namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly SampleRun _sample = new();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("--stage later", "--stage later: it is one of drafting, submission, release.")]
    [InlineData("--stage", "--stage")]
    [InlineData("--nonsense", "'--nonsense' is not an option. --help lists the options; a file of that name goes after --.")]
    [InlineData("form.json --jsn", "'--jsn' is not an option.")]
    [InlineData("--schema form.json", "--schema checks nothing, and goes with no form and no other option.")]
    [InlineData("--schema --json", "--schema checks nothing, and goes with no form and no other option.")]
    [InlineData("--rules --stage release", "--rules checks nothing, and goes with no form and no other option.")]
    [InlineData("--schema --rules", "--schema checks nothing")]
    [InlineData("- -", "- is given twice: standard input can be read once.")]
    [InlineData("--calendar nowhere.json", "--calendar nowhere.json: there is no such file.")]
    [InlineData("--calendar /", "--calendar /: this is a directory")]
    public void What_cannot_run_says_so_in_one_line_and_gives_exit_code_2(string arguments, string message)
    {
        _sample.Run(arguments.Split(' '));

        _sample.ExitCode.Should().Be(2);
        _sample.Out.Should().BeEmpty();
        _sample.ErrorLines.Should().ContainSingle().Which.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("", "any JSON tokens", "line 1")]
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
        _sample.ErrorLines[0].Should().Be($"{name}: there is no such file.");
    }

    [Fact]
    public void Help_names_the_exit_codes()
    {
        _sample.Run("--help");

        _sample.ExitCode.Should().Be(0);
        _sample.Out.ReplaceLineEndings(" ").Should().Contain("Exit code 0: no errors; 1: a form has an error; 2: a file is not a form");
    }
}
