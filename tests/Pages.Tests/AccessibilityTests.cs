namespace SchoolImprovement.Rules.Samples.Pages.Tests;

public sealed class AccessibilityTests
{
    public static TheoryData<string, int, bool> Shown { get; } = new(
        from page in Pages.All
        from width in (int[])[400, 1280]
        from isDark in (bool[])[false, true]
        select (page, width, isDark));

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_page_has_no_violation_of_accessibility_at_any_width_in_any_scheme(string page, int width, bool isDark)
    {
        using var browser = Browser.OrSkip();

        browser.Violations(Pages.Bundled(page), width, isDark).Should().BeEmpty();
    }
}
