using System.Globalization;
using System.Xml.Linq;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(new[] { 5, 5, 5 }, 5, 5, 5)]
    [InlineData(new[] { 0, 0, 0, 0, 1 }, 0, 0, 1)]
    [InlineData(new[] { 0, 0, 0, 0, 900 }, 0, 0, 0)]
    [InlineData(new[] { 0, 900, 900, 900, 900 }, 900, 900, 900)]
    [InlineData(new[] { 1_000_000, 1_200_000, 1_400_000 }, 1_000_000, 1_200_000, 1_400_000)]
    public void The_marks_of_a_histogram_have_room_for_their_words_on_a_telephone(int[] values, int low, int middle, int high)
    {
        var chart = Drawn(new Histogram("Schools", Paint.Tier1, [.. values.Select(value => (decimal)value)], low, middle, high, value => $"{value}") { Of = "year" });

        X("from").Should().BeGreaterThanOrEqualTo(30);
        X("to").Should().BeLessThanOrEqualTo(70).And.BeGreaterThanOrEqualTo(X("from"));
        chart.Elements("text").Where(text => (string?)text.Attribute("class") == "tick").Select(Place).Should().OnlyHaveUniqueItems().And.AllSatisfy(x => x.Should().BeInRange(8, 92));
        chart.Elements("rect").Sum(bar => decimal.Parse(bar.Value.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture)).Should().Be(values.Length);

        decimal X(string name) => Place(chart.Elements("text").Single(text => text.Value.StartsWith(name + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_parts_of_a_bar_stand_one_after_the_other_and_the_words_have_the_figures()
    {
        var chart = new BarChart("London has most", [("Tier 1", Paint.Tier1), ("Tier 2", Paint.Tier2)], [new("London", "30 schools", [20, 10]), new("Kent", "15 schools", [15, 0])]);

        Drawn(chart).Attribute("aria-label")!.Value.Should().Be("London has most. London: 30 schools (Tier 1 20, Tier 2 10); Kent: 15 schools (Tier 1 15, Tier 2 0).");
        Drawn(chart).Elements("rect").Where(rect => (string?)rect.Attribute("class") != "track").Select(rect => $"{rect.Attribute("x")!.Value} {rect.Attribute("width")!.Value} {rect.Value}").Should().Equal(
            "0% 66.67% London: Tier 1 20", "66.67% 33.33% London: Tier 2 10", "0% 50% Kent: Tier 1 15");
        Figure(chart).Descendants("span").Select(span => span.Value).Should().Equal("Tier 1", "Tier 2");
    }

    [Fact]
    public void A_timeline_places_days_between_its_ends_and_says_them_in_words()
    {
        var chart = new TimelineChart("Never better", new(2010, 1, 1), new(2019, 12, 31), [new("Inspections", [new(new(2012, 1, 1), new(2012, 12, 31), "Closed", Paint.Neutral)], [new(new(2010, 1, 1), "3", "Requires improvement", Paint.Tier2), new(new(2019, 12, 31), "4", "Inadequate", Paint.Tier3)])]);

        Drawn(chart).Attribute("aria-label")!.Value.Should().Be("Never better. Inspections: Closed 1 Jan 2012 to 31 Dec 2012; Requires improvement 1 Jan 2010; Inadequate 31 Dec 2019.");
        Drawn(chart).Descendants("circle").Select(circle => circle.Attribute("cx")!.Value).Should().Equal("4%", "96%");
    }

    private static decimal Place(XElement element) => decimal.Parse(element.Attribute("x")!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);

    private static XElement Drawn(Chart chart) => Figure(chart).Element("svg")!;

    private static XElement Figure(Chart chart) => XDocument.Parse(HtmlPage.Of(new Document("T").Add(chart))).Descendants("figure").Single();
}
