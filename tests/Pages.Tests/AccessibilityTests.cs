using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.Pages.Tests;

public sealed class AccessibilityTests
{
    public static TheoryData<string, int, bool> Pages { get; } = new(
        from page in (string[])["tiers", "school", "budget", "pay", "form"]
        from width in (int[])[400, 1280]
        from isDark in (bool[])[false, true]
        select (page, width, isDark));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_no_violation_of_accessibility_at_any_width_in_any_scheme(string page, int width, bool isDark)
    {
        using var browser = Browser.OrSkip();

        browser.Violations(Made(page), width, isDark).Should().BeEmpty();
    }

    private static string Made(string page)
    {
        Func<string[], Streams, CancellationToken, int> run = page switch
        {
            "tiers" or "school" => TierReport.CommandLine.Run,
            "budget" => BudgetForecast.CommandLine.Run,
            "pay" => NlePay.CommandLine.Run,
            _ => RafCheck.CommandLine.Run,
        };
        string[] arguments = page switch
        {
            "school" => ["--explain", "900388", "--html", "-"],
            "budget" => ["--years", "200", "--html", "-"],
            _ => ["--html", "-"],
        };
        using var raw = new MemoryStream();
        run(arguments, new Streams { Out = TextWriter.Null, Error = TextWriter.Null, OpenRawOut = () => raw, OpenRawIn = () => Stream.Null, IsOutTerminal = false, IsErrorTerminal = false }, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(raw.ToArray());
    }
}
