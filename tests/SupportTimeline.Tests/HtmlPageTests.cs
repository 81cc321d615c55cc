using System.Globalization;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

public sealed partial class HtmlPageTests : IDisposable
{
    private readonly SampleRun _sample = Run.Sample();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void The_page_needs_nothing_beside_itself_and_runs_no_script()
    {
        var page = _sample.Html();

        page.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        page.Should().NotContain("<script").And.NotContain("http").And.NotContain("src=").And.NotContain("<link");
        page.Should().Contain("prefers-color-scheme: dark").And.Contain("@media print");
    }

    [Fact]
    public void Each_term_stands_as_a_band_behind_the_lines_and_the_day_cuts_through_them()
    {
        var page = _sample.Html();

        TermBand().Matches(page).Select(match => match.Groups[1].Value).Should().Equal("Autumn 2019", "Spring 2020", "Summer 2020", "Autumn 2020");
        page.Should().Contain(">as at 24 Jul 2020</text>");
    }

    [Fact]
    public void The_title_of_the_drawing_says_what_is_found_and_its_words_have_every_day()
    {
        var page = _sample.Html("--as-at", "2020-11-19");

        page.Should().Contain("<figcaption>9 of 12 deadlines met in time, 2 late, 1 overdue</figcaption>");
        page.Should().MatchRegex("aria-label=\"9 of 12 deadlines met in time, 2 late, 1 overdue\\. Steps: Match confirmed 9 Sep 2019; .*Update on progress, Autumn 2020, overdue by 1 day 18 Nov 2020\\.");
    }

    [Fact]
    public void Every_deadline_and_instalment_has_a_sign_of_how_it_stands()
    {
        var page = _sample.Html("--as-at", "2020-11-19");

        page.Should().MatchRegex("<title>Update on progress, Autumn 2020, overdue by 1 day: 18 Nov 2020</title><circle class=\"bad\"[^>]*/><text class=\"on bad\"[^>]*>!</text>");
        page.Should().MatchRegex("<title>Instalment 2: £5,000, withheld: 21 Jul 2020</title><circle class=\"bad\"[^>]*/><text class=\"on bad\"[^>]*>×</text>");
        page.Should().MatchRegex("<title>Update on progress, Summer 2020, done 24 Jun 2020, 4 days late: 20 Jun 2020</title><circle class=\"between\"[^>]*/><text class=\"on between\"[^>]*>~</text>");
        page.Should().Contain("<span class=\"bad\">! overdue</span>").And.Contain("<span class=\"between\">~ done late</span>");
    }

    [Theory]
    [InlineData("2019-09-09")]
    [InlineData("2020-07-24")]
    [InlineData("2021-03-01")]
    public void No_two_signs_lie_over_one_another_on_a_telephone(string asAt)
    {
        // 400 pixels less the edges of the page, and a sign's diameter.
        const decimal Width = 368m, Diameter = 22m;
        var signs = Sign().Matches(_sample.Html("--as-at", asAt)).Select(match => (
            X: decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * Width / 100,
            Y: decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();

        signs.Should().HaveCountGreaterThan(10);
        foreach (var (sign, i) in signs.Select((sign, i) => (sign, i)))
        {
            signs.Skip(i + 1).Where(other => other.Y == sign.Y).Should().NotContain(other => Math.Abs(other.X - sign.X) < Diameter);
        }
    }

    [GeneratedRegex("class=\"track\"[^>]*><title>(\\w+ \\d+): ")]
    private static partial Regex TermBand();

    [GeneratedRegex("<circle [^>]*cx=\"([0-9.]+)%\" cy=\"(\\d+)\"")]
    private static partial Regex Sign();
}
