using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

/// <summary>What others wrote is shown by every sample, in every format, and does nothing.</summary>
public sealed partial class HostileTextTests
{
    // Clears a screen, names a window, turns letters round, hides some, and ends a line; as one character too.
    private const string Commands = "\u001b[2J\u001b]0;named\u0007\u009b2J\u202Ednuor\u2066\u200B\uFEFF\u00ADx\r\ny\u2028z\0";

    public static TheoryData<string, string> Shown { get; } = new(
        from sample in Samples.All
        from format in Formats(sample)
        select (sample, format));

    public static TheoryData<string, char> Formulas { get; } = new(
        from sample in Samples.All
        where Formats(sample).Contains("csv")
        from first in "=+-@\t＝"
        select (sample, first));

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_terminal_takes_nothing_for_a_command(string sample, string format)
    {
        using var run = Samples.Of(sample);
        run.IsTerminal = format == "terminal";
        string[] input = [.. run.About(sample, Commands), .. format switch
        {
            "terminal" => Array.Empty<string>(),
            "html" => ["--html", "-"],
            "explain" => ["--explain", sample == nameof(NlePay) ? Commands : "900123"],
            "explain as json" => ["--json", "--explain", sample == nameof(NlePay) ? Commands : "900123"],
            _ => ["--format", format],
        }];

        run.Run(input).ExitCode.Should().BeLessThan(2, run.Error);

        // The codes for colours are the sample's own; the hostile text has none.
        var shown = Colours().Replace(run.Out, "") + run.Error;
        shown.Where(IsCommand).Select(letter => $"U+{(int)letter:X4}").Distinct().Should().BeEmpty();
        shown.Should().Contain("named");
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_spreadsheet_takes_nothing_for_a_formula(string sample, char first)
    {
        using var run = Samples.Of(sample);

        run.Run([.. run.About(sample, $"{first}HYPERLINK(1)"), "--output", run.Path("out.csv")]).ExitCode.Should().BeLessThan(2, run.Error);

        var files = Directory.GetFiles(run.Path("."), "out*.csv");
        files.Should().NotBeEmpty();
        var fields = files.SelectMany(file => Field().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value.Trim('"'))).ToList();
        fields.Should().Contain(field => field.Contains("HYPERLINK", StringComparison.Ordinal));
        fields.Where(IsFormula).Should().BeEmpty();
    }

    private static bool IsFormula(string field) =>
        field.TrimStart() is [var first, ..] && "=+-@＝".Contains(first, StringComparison.Ordinal) && !decimal.TryParse(field, CultureInfo.InvariantCulture, out _);

    private static string[] Formats(string sample) => sample switch
    {
        nameof(RafCheck) or nameof(SupportTimeline) => ["text", "terminal", "json", "markdown", "html"],
        nameof(BudgetForecast) => ["text", "terminal", "json", "csv", "html"],
        _ => ["text", "terminal", "json", "csv", "html", "explain", "explain as json"],
    };

    private static bool IsCommand(char letter) => letter != '\n' && CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();

    [GeneratedRegex("(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,\\n]*)", RegexOptions.Multiline)]
    private static partial Regex Field();
}
