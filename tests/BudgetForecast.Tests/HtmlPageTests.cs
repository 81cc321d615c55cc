using System.Globalization;
using System.Xml.Linq;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.BudgetForecast.Html;
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
        page.Descendants("title").First().Value.Should().Be("What the offer will cost, 2019 to 2020");
    }

    [Fact]
    public void Every_chart_and_table_has_a_name_and_every_chart_a_table_beside_it()
    {
        var (page, _) = Page("--years", "50");

        var charts = page.Descendants("svg").ToList();
        charts.Should().HaveCount(7);
        charts.Should().AllSatisfy(chart => chart.Attribute("aria-label")!.Value.Should().NotBeEmpty());
        page.Descendants("table").Should().AllSatisfy(table => table.Element("caption")!.Value.Should().NotBeEmpty());
        page.Descendants("caption").Select(caption => caption.Value).Should().Contain(
            ["Schools and pounds under each reading", "Schools and pounds by region under each reading", "Schools and pounds by 31 Aug 2020, England", "Pounds at most by region, by 31 Aug 2020", "Judged in a year, by latest grade"]);
        page.Descendants("th").Should().AllSatisfy(heading => heading.Attribute("scope").Should().NotBeNull());
    }

    [Fact]
    public void The_charts_and_tables_hold_the_figures()
    {
        var (page, text) = Page([.. _sample.SixSchools(), "--variant", "own-judgements", "--years", "50", "--rates", _sample.Write("rates.csv", EveryGoodSchoolDeclines)]);

        var now = (2 * Cost(SupportTier.Tier1)) + Cost(SupportTier.Tier2) + Cost(SupportTier.Tier3);
        text.Should().NotContain("made up");
        page.Descendants("p").Where(p => (string?)p.Attribute("class") == "big").Select(p => p.Value).Should().Equal(
            Wording.Pounds(now), Wording.Pounds(now + Cost(SupportTier.Tier1)), "2", "1", "1");
        page.Descendants("rect").Elements("title").Select(title => title.Value).Should().Contain(["default, tier 1: 2 schools", "own-judgements, tier 2: 2 schools", "3: 50 of 50 years"]);
        page.Descendants("caption").Should().Contain(caption => caption.Value == "own-judgements: 1 schools");
        page.Descendants("dd").Select(dd => dd.Value).Should().Contain(
            ["given in rates.csv", "50 years, seed 2019", "1 Sep 2019, academic year 2019 to 2020", "inspections.csv: 13 rows", "Only the school's own judgements count, no predecessor's (Predecessors: None)"]);
    }

    [Fact]
    public void A_made_up_population_is_said_to_be_one()
    {
        var (page, _) = Page("--years", "50");

        page.Descendants("p").First(p => (string?)p.Attribute("class") == "note").Value.Should().Be(Words.MadeUp);
        page.Descendants("dd").Should().Contain(dd => dd.Value.StartsWith("inspections.csv (made up): ", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_from_files_are_text_whatever_they_hold()
    {
        var files = _sample.SixSchools();
        File.AppendAllText(_sample.Path("schools.csv"), "900008,Odd School,Community school,999,\"<b>&amp;\"\"'\u202E{0}\",,\n");

        var (page, _) = Page([.. files, "--years", "5", "--variant", "<i>{1}\":Predecessors=None"]);

        page.Descendants("th").Select(heading => heading.Value).Should().Contain("<b>&amp;\"'\uFFFD{0}");
        page.Descendants("td").Select(cell => cell.Value).Should().Contain("<i>{1}\"");
    }

    [Theory]
    [InlineData(new[] { 5, 5, 5 }, 5, 5, 5)]
    [InlineData(new[] { 0, 0, 0, 0, 1 }, 0, 0, 1)]
    [InlineData(new[] { 0, 0, 0, 0, 900 }, 0, 0, 0)]
    [InlineData(new[] { 0, 900, 900, 900, 900 }, 900, 900, 900)]
    [InlineData(new[] { 1_000_000, 1_200_000, 1_400_000 }, 1_000_000, 1_200_000, 1_400_000)]
    public void The_marks_of_a_histogram_have_room_for_their_words_on_a_telephone(int[] years, int p10, int p50, int p90)
    {
        var page = new HtmlWriter();
        Histogram.Add(page, "Schools", "t1", [.. years.Select(year => (decimal)year)], new(p10, p50, p90), value => $"{value}", (tick, _) => $"{tick}");
        var chart = XDocument.Parse(page.ToString()).Root!;

        X("P10").Should().BeGreaterThanOrEqualTo(30);
        X("P90").Should().BeLessThanOrEqualTo(70).And.BeGreaterThanOrEqualTo(X("P10"));
        chart.Elements("text").Where(text => (string?)text.Attribute("class") == "tick").Select(Place).Should().OnlyHaveUniqueItems().And.AllSatisfy(x => x.Should().BeInRange(8, 92));
        chart.Elements("rect").Sum(bar => decimal.Parse(bar.Value.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture)).Should().Be(years.Length);

        decimal X(string name) => Place(chart.Elements("text").Single(text => text.Value.StartsWith(name, StringComparison.Ordinal)));
    }

    private static decimal Place(XElement element) => decimal.Parse(element.Attribute("x")!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private (XDocument Page, string Text) Page(params string[] arguments)
    {
        _sample.Run([.. arguments, "--html", _sample.Path("page.html")]);
        _sample.Error.Should().BeEmpty();
        _sample.ExitCode.Should().Be(0);
        var text = _sample.Text("page.html");
        return (XDocument.Parse(text), text);
    }
}
