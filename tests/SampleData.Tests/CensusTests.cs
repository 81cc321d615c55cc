namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

public class CensusTests(ITestOutputHelper output)
{
    private static readonly SortedDictionary<string, int> Cases = new Census(PublishedFiles.Default).Cases;

    [Theory]
    [InlineData("entry: single", 80)]
    [InlineData("entry: first inspection", 8)]
    [InlineData("entry: two consecutive", 40)]
    [InlineData("entry: never above", 10)]
    [InlineData("never above, some judgement Satisfactory", 8)]
    [InlineData("tier rests on a predecessor", 40)]
    [InlineData("converter whose tier rests on its predecessor", 15)]
    [InlineData("sponsored academy with a predecessor", 150)]
    [InlineData("academy chain", 15)]
    [InlineData("academy amalgamation", 12)]
    [InlineData("maintained amalgamation", 20)]
    [InlineData("neighbour merged in", 8)]
    [InlineData("closed before the year", 600)]
    [InlineData("academy opens during the year", 4)]
    [InlineData("not yet inspected", 25)]
    [InlineData("undated link", 50)]
    [InlineData("name with a comma", 60)]
    [InlineData("name beyond ASCII", 5)]
    public void Default_population_contains(string interesting, int atLeast) => Check(interesting, atLeast);

    [Theory]
    [InlineData("in year: inspected", 80)]
    [InlineData("in year: first inspection", 4)]
    [InlineData("in year: newly RI", 12)]
    [InlineData("in year: RI again", 10)]
    [InlineData("in year: upgraded from RI", 20)]
    [InlineData("in year: RI, now Inadequate", 2)]
    [InlineData("in year: Inadequate", 6)]
    public void Default_population_is_inspected_during_the_year(string interesting, int atLeast) => Check(interesting, atLeast);

    [Theory]
    [InlineData("supported: tier 1", 30)]
    [InlineData("supported: tier 2", 20)]
    [InlineData("supported: tier 3", 3)]
    [InlineData("supported: no later judgement", 25)]
    [InlineData("supported: later RI, another tier", 6)]
    [InlineData("supported: later RI, same tier", 4)]
    [InlineData("supported: later not RI", 15)]
    public void Default_population_took_up_the_offer_of_2018_19(string interesting, int atLeast) => Check(interesting, atLeast);

    [Theory]
    [InlineData("North East")]
    [InlineData("North West")]
    [InlineData("Yorkshire and the Humber")]
    [InlineData("East Midlands")]
    [InlineData("West Midlands")]
    [InlineData("East of England")]
    [InlineData("London")]
    [InlineData("South East")]
    [InlineData("South West")]
    public void Default_population_has_schools_in(string region) => Check("region " + region, 80);

    [Fact]
    public void Default_population_has_two_thousand_open_schools() => Cases["open"].Should().Be(SamplePopulation.DefaultSchools);

    [Fact]
    public void Nobody_was_supported_without_requiring_improvement() => Cases["supported: not RI when taken up"].Should().Be(0);

    /// <summary>The guidance's tiers in England, roughly: 5.5 % single, 2 to 4 % two consecutive, 1 % never above.</summary>
    [Fact]
    public void Large_population_keeps_the_proportions()
    {
        var cases = new Census(new PublishedFiles(new SamplePopulation(20_000, seed: 1))).Cases;
        cases["entry: single"].Should().BeInRange(900, 1_400);
        cases["entry: two consecutive"].Should().BeInRange(500, 900);
        cases["entry: never above"].Should().BeInRange(120, 300);
        cases["entry: first inspection"].Should().BeInRange(60, 200);
        cases["in year: inspected"].Should().BeInRange(1_100, 1_800);
    }

    private void Check(string interesting, int atLeast)
    {
        var count = Cases[interesting];
        output.WriteLine($"{interesting}: {count}");
        count.Should().BeGreaterThanOrEqualTo(atLeast);
    }
}
