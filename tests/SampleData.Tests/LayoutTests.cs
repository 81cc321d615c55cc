namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

public class LayoutTests
{
    private static readonly PublishedFiles Files = PublishedFiles.Default;

    [Fact]
    public void Headers_are_those_of_the_published_files()
    {
        Header(SamplePopulation.Default.OpenInspections()).Should().Be("URN,Rating,Inspection Date");
        Header(SamplePopulation.Default.OpenSchools()).Should().Be("URN,Name,Type,LA code,Region,Open date,Close date");
        Header(SamplePopulation.Default.OpenLinks())
            .Should().Be("\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"");
        Header(SamplePopulation.Default.OpenPriorSupport()).Should().Be("URN,Tier,Taken up");
    }

    [Fact]
    public void Every_line_ends_in_carriage_return_and_line_feed()
    {
        foreach (var open in All(SamplePopulation.Default))
        {
            using var reader = open();
            var text = reader.ReadToEnd();
            text.Should().EndWith("\r\n");
            text.Split("\r\n").Should().NotContain(line => line.Contains('\r') || line.Contains('\n'));
        }
    }

    [Fact]
    public void Rows_are_in_URN_order_and_URNs_count_up_without_gaps()
    {
        Files.Schools.Select(row => row.Urn).Should().Equal(Enumerable.Range(SamplePopulation.FirstUrn, Files.Schools.Count));
        Files.Inspections.Select(row => row.Urn).Should().BeInAscendingOrder();
        Files.Links.Select(row => row.Urn).Should().BeInAscendingOrder();
        Files.PriorSupport.Select(row => row.Urn).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Inspections_are_newest_first_within_a_school_and_never_two_on_a_day()
    {
        foreach (var school in Files.Inspections.GroupBy(row => row.Urn))
        {
            school.Select(row => row.Date).Should().BeInDescendingOrder().And.OnlyHaveUniqueItems("of {0}", school.Key);
        }
    }

    [Fact]
    public void Satisfactory_becomes_Requires_Improvement_in_September_2012()
    {
        var change = new DateOnly(2012, 9, 1);
        Files.Inspections.Where(row => row.Rating == "Satisfactory").Should().OnlyContain(row => row.Date < change);
        Files.Inspections.Where(row => row.Rating == "Requires Improvement").Should().OnlyContain(row => row.Date >= change);
    }

    [Fact]
    public void Academies_are_typed_as_published() =>
        Files.Schools.Select(row => row.Type).Should().Contain(
            ["Academy - Converter mainstream", "Academy sponsor led mainstream", "Community school", "Voluntary aided school",
                "Voluntary controlled school", "Foundation school", "Free school - Mainstream"]);

    internal static IEnumerable<Func<TextReader>> All(SamplePopulation population) =>
        [population.OpenInspections, population.OpenSchools, population.OpenLinks, population.OpenPriorSupport];

    private static string? Header(TextReader reader)
    {
        using (reader)
        {
            return reader.ReadLine();
        }
    }
}
