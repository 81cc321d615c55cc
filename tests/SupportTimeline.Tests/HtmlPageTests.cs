using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed partial class HtmlPageTests : IDisposable
{
    private readonly SampleRun _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void The_page_needs_nothing_beside_itself_and_runs_no_script()
    {
        var page = _sample.Html();

        page.Should().StartWith("<!doctype html>").And.EndWith("</html>\n");
        page.Should().NotContain("<script").And.NotContain("http").And.NotContain("src=").And.NotContain("<link");
        page.Should().Contain("prefers-color-scheme: dark");
    }

    [Fact]
    public void Each_funded_term_stands_as_a_band_and_the_holidays_are_hatched()
    {
        var page = _sample.Html();

        TermBand().Matches(page).Select(match => match.Groups[1].Value).Should().Equal("Autumn 2019", "Spring 2020", "Summer 2020", "Autumn 2020");
        page.Should().Contain("<title>Holiday, 19 Oct 2019 to 27 Oct 2019</title>").And.Contain("<title>Holiday, 21 Dec 2019 to 5 Jan 2020</title>");
        page.Should().Contain(">as at 24 Jul 2020</text>");
    }

    [Fact]
    public void Every_deadline_and_instalment_has_a_marker_of_how_it_stands()
    {
        var page = _sample.Html("--as-at", "2020-11-19");

        page.Should().Contain("<g class=\"overdue\"><title>18 Nov 2020: Update on progress, Autumn 2020. OVERDUE by 1 day</title>");
        page.Should().Contain("<g class=\"withheld\"><title>21 Jul 2020: Instalment 2: £5,000. withheld</title>");
        page.Should().Contain("<g class=\"metlate\"><title>20 Jun 2020: Update on progress, Summer 2020.");
    }

    [Theory]
    [InlineData("2019-09-09")]
    [InlineData("2020-07-24")]
    [InlineData("2021-03-01")]
    public void No_two_labels_overlap_and_no_label_reaches_over_the_edge(string asAt)
    {
        var page = _sample.Html("--as-at", asAt);
        var edge = int.Parse(Edge().Match(page).Groups[1].Value, CultureInfo.InvariantCulture);

        var labels = Label().Matches(page).Select(match => (
            X: int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
            Y: int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture),
            Length: match.Groups[3].Length + 1 + match.Groups[4].Length)).ToImmutableArray();

        labels.Length.Should().BeGreaterThan(15);
        foreach (var label in labels)
        {
            (label.X + (label.Length * 7)).Should().BeLessThan(edge);
            labels.Where(other => other != label && other.Y == label.Y && other.X >= label.X)
                .Should().NotContain(other => other.X <= label.X + (label.Length * 7));
        }

        labels.Distinct().Should().HaveCount(labels.Length);
    }

    [GeneratedRegex("class=\"term\"[^>]*><title>(\\w+ \\d+)")]
    private static partial Regex TermBand();

    [GeneratedRegex("viewBox=\"0 0 (\\d+) ")]
    private static partial Regex Edge();

    [GeneratedRegex("<text x=\"(\\d+)\" y=\"(\\d+)\"><tspan class=\"date\">([^<]*)</tspan> ([^<]*)</text>")]
    private static partial Regex Label();
}
