using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

public class GenerationTests
{
    /// <summary>Changes only when the population is meant to change: every sample's output follows from it.</summary>
    [Theory]
    [InlineData(SamplePopulation.InspectionsFileName, "8b324777e9ed074b9425b86e709e18a4c94eef06e13ddd83ffa56e070c4984ec")]
    [InlineData(SamplePopulation.SchoolsFileName, "37c34f3090ed9f4154f5eebfb7b2f11f03ed5648a384f1be1ad98d9905a42204")]
    [InlineData(SamplePopulation.LinksFileName, "493ffbb4531e3b5216fffacc1525951966201d6acb400248fa648751b585257b")]
    [InlineData(SamplePopulation.PriorSupportFileName, "78c692c1ed988210d2054cbe1b9d7db9f52fed1448be76d6b958ef62866f0f28")]
    public void Default_population_never_changes(string file, string sha256)
    {
        var folder = Directory.CreateTempSubdirectory("sample-data-");
        try
        {
            SamplePopulation.Default.WriteTo(Path.Combine(folder.FullName, "new"));
            var bytes = File.ReadAllBytes(Path.Combine(folder.FullName, "new", file));
            Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(sha256);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Culture_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        var before = Texts(new SamplePopulation(50));
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.DateTimeFormat.DateSeparator = "~";
            odd.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = odd;
            Texts(new SamplePopulation(50)).Should().Equal(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Any_seed_and_size_give_exactly_that_many_open_schools_and_readable_files() =>
        Prop.ForAll(ArbMap.Default.ArbFor<long>(), Gen.Choose(0, 120).ToArbitrary(), (seed, size) =>
        {
            var files = new PublishedFiles(new SamplePopulation(size, seed));
            var urns = files.Schools.Select(row => row.Urn).ToHashSet();
            return files.Schools.Count(row => row.IsOpenOn(SamplePopulation.CountedOn)) == size
                && files.Inspections.DistinctBy(row => (row.Urn, row.Date)).Count() == files.Inspections.Count
                && files.Links.All(row => urns.Contains(row.Urn) && urns.Contains(row.LinkUrn));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_larger_population_begins_with_the_smaller_one()
    {
        var small = Texts(new SamplePopulation(100));
        var large = Texts(new SamplePopulation(300));
        small.Zip(large).Should().OnlyContain(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_seed_gives_other_schools() =>
        Texts(new SamplePopulation(100, 1)).Should().NotIntersectWith(Texts(new SamplePopulation(100, 2)));

    [Fact]
    public void Writing_and_reading_by_any_step_give_the_same_text()
    {
        var population = new SamplePopulation(500);
        Action<TextWriter>[] writes =
            [population.WriteInspections, population.WriteSchools, population.WriteLinks, population.WritePriorSupport];
        foreach (var (write, open) in writes.Zip(LayoutTests.All(population)))
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            write(writer);
            using var byBlock = open();
            byBlock.ReadToEnd().Should().Be(writer.ToString());
            using var byCharacter = open();
            var text = new StringBuilder();
            while (byCharacter.Peek() is >= 0 and var next)
            {
                byCharacter.Read().Should().Be(next);
                text.Append((char)next);
            }

            text.ToString().Should().Be(writer.ToString());
        }
    }

    [Fact]
    public void An_empty_population_has_headers_only() =>
        Texts(new SamplePopulation(0)).Should().OnlyContain(text => text.EndsWith("\r\n") && text.Split("\r\n").Length == 2);

    [Theory]
    [InlineData(-1)]
    [InlineData(SamplePopulation.MaximumSchools + 1)]
    public void An_impossible_size_is_refused(int schools)
    {
        var act = () => new SamplePopulation(schools);
        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(schools));
    }

    [Fact]
    public void Nothing_to_write_to_is_refused()
    {
        var writing = () => SamplePopulation.Default.WriteSchools(null!);
        writing.Should().Throw<ArgumentNullException>().WithParameterName("writer");
        var saving = () => SamplePopulation.Default.WriteTo("");
        saving.Should().Throw<ArgumentException>().WithParameterName("folder");
    }

    private static string[] Texts(SamplePopulation population) => [.. LayoutTests.All(population).Select(open =>
    {
        using var reader = open();
        return reader.ReadToEnd();
    })];
}
