namespace SchoolImprovement.Rules.Samples.Pages.Tests;

public sealed class HostileNameTests
{
    private const string Ran = "document.documentElement.dataset.ran='yes'";

    // Each part would run on its own: in text, in an attribute, in a title, in a script.
    private const string Hostile = $"<img src=x onerror=\"{Ran}\">\u202E\"><svg onload=\"{Ran}\"></title></script><script>{Ran}</script>';{Ran};//";

    public static TheoryData<string> Each { get; } = [.. Pages.All];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_name_that_would_run_if_it_could_is_shown_as_text(string page)
    {
        using var browser = Browser.OrSkip(hasAxe: false);

        var dom = browser.Dom(Pages.Named(page, Hostile));

        dom.Should().NotContain("data-ran").And.NotContain("\u202E");
        dom.Should().Contain("&lt;img src=x onerror=").And.Contain("</main>");
    }

    [Fact]
    public void The_same_name_runs_where_it_is_not_text()
    {
        using var browser = Browser.OrSkip(hasAxe: false);

        browser.Dom($"<!DOCTYPE html><html><body>{Hostile}</body></html>").Should().Contain("data-ran=\"yes\"");
    }
}
