namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

public class ConsistencyTests
{
    private static readonly PublishedFiles Files = PublishedFiles.Default;
    private static readonly Dictionary<int, SchoolRow> Schools = Files.Schools.ToDictionary(row => row.Urn);

    [Fact]
    public void Every_URN_is_that_of_a_school_of_the_population()
    {
        Files.Inspections.Should().OnlyContain(row => Schools.ContainsKey(row.Urn));
        Files.Links.Should().OnlyContain(row => Schools.ContainsKey(row.Urn) && Schools.ContainsKey(row.LinkUrn));
        Files.PriorSupport.Should().OnlyContain(row => Schools.ContainsKey(row.Urn));
    }

    [Fact]
    public void Links_name_the_linked_school() => Files.Links.Should().OnlyContain(row => row.LinkName == Schools[row.LinkUrn].Name);

    [Fact]
    public void Links_run_both_ways()
    {
        var links = Files.Links.Select(row => (row.Urn, row.LinkUrn, row.LinkType)).ToHashSet();
        links.Should().HaveCount(Files.Links.Count);
        links.Select(Back).Should().BeSubsetOf(links);

        static (int, int, string) Back((int Urn, int LinkUrn, string LinkType) link) => (
            link.LinkUrn,
            link.Urn,
            link.LinkType.StartsWith("Predecessor", StringComparison.Ordinal)
                ? link.LinkType.Replace("Predecessor", "Successor", StringComparison.Ordinal)
                : link.LinkType.Replace("Successor", "Predecessor", StringComparison.Ordinal));
    }

    [Fact]
    public void A_predecessor_closes_the_day_before_its_academy_opens()
    {
        var conversions = Files.Links.Where(row => row.LinkType == "Predecessor" && Schools[row.Urn].IsAcademy).ToList();
        conversions.Should().NotBeEmpty().And.OnlyContain(row => Schools[row.LinkUrn].Closed!.Value.AddDays(1) == Schools[row.Urn].Opened);
        conversions.Where(row => row.Established is not null).Should().OnlyContain(row => row.Established == Schools[row.Urn].Opened);
    }

    [Fact]
    public void Inspections_happen_while_the_school_is_open() =>
        Files.Inspections.Should().OnlyContain(row => Schools[row.Urn].IsOpenOn(row.Date));

    [Fact]
    public void Inspections_happen_on_school_days_from_2005_to_February_2020() =>
        Files.Inspections.Select(row => row.Date).Should().OnlyContain(date =>
            date >= new DateOnly(2005, 9, 1) && date <= SamplePopulation.LastInspection
            && date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday && date.Month != 8);

    [Fact]
    public void Schools_close_after_they_open() =>
        Files.Schools.Should().OnlyContain(row => row.Opened == null || row.Closed == null || row.Opened < row.Closed);

    [Fact]
    public void Support_was_taken_up_in_the_academic_year_2018_19_by_an_open_school() =>
        Files.PriorSupport.Should().OnlyContain(row =>
            row.TakenUp >= new DateOnly(2018, 9, 1) && row.TakenUp < SamplePopulation.CountedOn
            && row.Tier >= 1 && row.Tier <= 3 && Schools[row.Urn].IsOpenOn(row.TakenUp));
}
