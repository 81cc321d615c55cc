using System.Globalization;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Tests;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>Every block of C# of the READMEs is a program: it compiles as it stands, runs, and prints what is shown below it.</summary>
[Collection(nameof(PublishedFiles))]
public sealed partial class ReadmeTests(PublishedFiles files)
{
    public static TheoryData<string, int> Blocks => [.. Pages.SelectMany(ShownProgram.Of).Select(one => (one.Page, one.Line))];

    private static string[] Pages =>
    [
        "README.md",
        "samples/README.md",
        "src/SchoolImprovement.Rules/README.md",
        "src/SchoolImprovement.Rules.OpenData/README.md",
        "src/SchoolImprovement.Rules.NRules/README.md",
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Code_of_a_page_runs_and_prints_what_the_page_shows(string page, int line) =>
        ShownProgram.Of(page).Single(one => one.Line == line).Holds(files.Folder);

    [Fact]
    public void The_jobs_of_the_samples_are_as_long_as_their_page_says()
    {
        const string Page = "samples/README.md";
        var rows = File.ReadAllLines(Repository.Path(Page)).Select(line => Row().Match(line)).Where(row => row.Success).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture));
        var lines = ShownProgram.Of(Page).Select(program => program.Code.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line))).ToList();

        lines.Should().HaveCount(10).And.Equal(rows);
    }

    [Fact]
    public void Every_page_has_code_that_shows_what_it_prints()
    {
        Pages.Should().OnlyContain(page => ShownProgram.Of(page).Count > 0);
        Pages.Should().OnlyContain(page => ShownProgram.Of(page).Any(program => program.Output != null));
    }

    [Fact]
    public void Code_that_does_not_compile_or_prints_something_else_is_found()
    {
        Programs.Complaints("Console.WriteLine(EligibilityRules.Default);").Should().ContainSingle().Which.Should().Contain("CS0103");
        Prints("1", "1").Should().NotThrow();
        Prints("1\\n2", "1\n…").Should().NotThrow();
        Prints("1", "2").Should().Throw<Exception>();
        Prints("1\\n2", "1").Should().Throw<Exception>("nothing is left out unless the page says so");
        Prints("1", "1\n…").Should().Throw<Exception>();
    }

    [GeneratedRegex(@"^\| \[[^]]+\]\(#[^)]+\) \| (\d+) \|")]
    private static partial Regex Row();

    private Action Prints(string text, string shown) =>
        () => ShownProgram.Of("page", ["```csharp", $"Console.WriteLine(\"{text}\");", "```", "", "```", .. shown.Split('\n'), "```"]).Single().Holds(files.Folder);
}
