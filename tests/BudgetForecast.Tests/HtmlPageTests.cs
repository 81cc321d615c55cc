using System.Xml.Linq;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.Tests;
using static SchoolImprovement.Rules.Samples.BudgetForecast.Tests.BudgetFiles;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Tests;

public sealed class HtmlPageTests : IDisposable
{
    private readonly SampleRun _sample = new(CommandLine.Run);

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void The_page_is_well_formed_needs_nothing_beside_itself_and_runs_no_script()
    {
        var (page, text) = Page("--years", "50");

        text.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        text.Should().NotContainAny("<script", "http", "src=", "<link", "url(", "@import", "href", "<img");
        text.Should().Contain("prefers-color-scheme: dark").And.Contain("@media print");
        page.Descendants("title").First().Value.Should().Be("What the offer will cost at most, 2019 to 2020");
    }

    [Fact]
    public void Every_chart_and_table_has_a_name_and_every_chart_a_table_beside_it()
    {
        var (page, _) = Page("--years", "50");

        var charts = page.Descendants("svg").ToList();
        charts.Should().HaveCount(6);
        charts.Should().AllSatisfy(chart => chart.Attribute("aria-label")!.Value.Should().MatchRegex("[0-9]"));
        page.Descendants("table").Should().AllSatisfy(table => table.Element("caption")!.Value.Should().NotBeEmpty());
        page.Descendants("caption").Select(caption => caption.Value).Should().Contain(
            [
                "Schools and pounds at most by 31 Aug 2020, England", "Schools by tier and pounds at most on 1 Sep 2019 under each reading",
                "Schools that have another tier than under the first reading", "Schools by tier and pounds at most on 1 Sep 2019, by region", "Judged in a year, by latest grade",
            ]);
        page.Descendants("th").Should().AllSatisfy(heading => heading.Attribute("scope").Should().NotBeNull());
    }

    [Fact]
    public void The_charts_and_tables_hold_the_figures()
    {
        var (page, text) = Page([.. _sample.SixSchools(), "--variant", "own-judgements", "--years", "50", "--rates", _sample.Write("rates.csv", EveryGoodSchoolDeclines)]);

        var now = (2 * Cost(SupportTier.Tier1)) + Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3);
        text.Should().NotContain("made up");
        page.Descendants("p").Where(p => (string?)p.Attribute("class") == "big").Select(p => p.Value).Should().Equal(
            Say.RoundPounds(now), Say.RoundPounds(now + Cost(SupportTier.Tier1)), "2 schools", "1 school", "1 school");
        page.Descendants("rect").Elements("title").Select(title => title.Value).Should().Contain(["The default readings: Tier 1 2", "Only the school's own judgements count, no predecessor's: Tier 2 2", "3: 50 of 50 simulated years"]);
        page.Descendants("svg").Select(svg => svg.Attribute("aria-label")!.Value).Should().Contain(
            "Tier 1: 3 schools in 8 of 10 simulated years (now 2). 8 in 10 of 50 simulated years lie between 3 and 3, half of them up to 3.");
        page.Descendants("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).Should().Contain(
            ["Only the school's own judgements count, no predecessor's|tier 1|tier 2|1", "Tier 1|2|3|3|£3,600|£5,400|£5,400"]);
        page.Descendants("dd").Select(dd => dd.Value).Should().Contain(["given in rates.csv", "1 Sep 2019, academic year 2019 to 2020", "inspections.csv: 13 rows"]);
    }

    [Fact]
    public void A_made_up_population_is_said_to_be_one()
    {
        var (page, _) = Page("--years", "50");

        page.Descendants("p").First(p => (string?)p.Attribute("class") == "notice").Value.Should().Be("! " + Words.MadeUp);
        page.Descendants("dd").Should().Contain(dd => dd.Value.StartsWith("inspections.csv (made up): ", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_from_files_are_text_whatever_they_hold()
    {
        var files = _sample.SixSchools();
        File.AppendAllText(_sample.Path("schools.csv"), "900008,Odd School,Community school,999,\"<b>&amp;\"\"'\u202E{0}\",,\n");

        var (page, _) = Page([.. files, "--years", "5", "--variant", "<i>{1}\":Predecessors=None"]);

        page.Descendants("th").Select(heading => heading.Value).Should().Contain("<b>&amp;\"'\uFFFD{0}");
        page.Descendants("th").Select(heading => heading.Value).Should().Contain("<i>{1}\": Only the school's own judgements count, no predecessor's");
    }

    private (XDocument Page, string Text) Page(params string[] arguments)
    {
        _sample.Run([.. arguments, "--html", _sample.Path("page.html")]);
        _sample.Error.Should().BeEmpty();
        _sample.ExitCode.Should().Be(0);
        var text = _sample.Text("page.html");
        return (XDocument.Parse(text), text);
    }
}
