using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;
using SchoolImprovement.Rules.Samples.SampleData.Layout;

namespace SchoolImprovement.Rules.Samples.SampleData;

/// <summary>
/// A fictional population of English schools with their inspection history, in the layouts of the published files.
/// Every school, name and judgement is made up; proportions follow what England's published inspections show.
/// </summary>
/// <remarks>
/// The text is a function of the seed and the number of schools alone: the same on every machine, in every culture and time zone.
/// It is generated while it is read, so a population of any size needs little memory. Instances are immutable and thread-safe;
/// the readers they open are not, and belong to the caller. Rows end in CR LF and are in URN order.
/// </remarks>
public sealed class SamplePopulation
{
    /// <summary>The number of schools when none is given: 2,000.</summary>
    public const int DefaultSchools = 2_000;

    /// <summary>The seed when none is given.</summary>
    public const long DefaultSeed = 2019;

    /// <summary>The first URN given out, 900000: no real school has a URN this high. URNs count up from it without gaps.</summary>
    public const int FirstUrn = 900_000;

    /// <summary>The largest number of schools that can be asked for: 100,000,000.</summary>
    public const int MaximumSchools = 100_000_000;

    /// <summary>The name of the inspections file that <see cref="WriteTo"/> writes.</summary>
    public const string InspectionsFileName = "inspections.csv";

    /// <summary>The name of the schools file that <see cref="WriteTo"/> writes.</summary>
    public const string SchoolsFileName = "schools.csv";

    /// <summary>The name of the links file that <see cref="WriteTo"/> writes.</summary>
    public const string LinksFileName = "gias-links.csv";

    /// <summary>The year in whose September the academic year of the support begins that <see cref="OpenPriorSupport"/> tells of.</summary>
    public const int PriorSupportYear = 2018;

    /// <summary>The name of the 2018/19 support file that <see cref="WriteTo"/> writes.</summary>
    public const string PriorSupportFileName = "prior-support.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Describes a population; nothing is generated until it is read.</summary>
    /// <param name="schools">How many schools are open on <see cref="CountedOn"/>, 0 to <see cref="MaximumSchools"/>. Schools that
    /// closed before it, mostly predecessors of academies, come on top: the schools file holds about half as many rows again.
    /// Above roughly 65,000 schools the last URNs have seven digits.</param>
    /// <param name="seed">Which population: another seed gives other schools in the same proportions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="schools"/> is negative or above the maximum.</exception>
    public SamplePopulation(int schools = DefaultSchools, long seed = DefaultSeed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(schools);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(schools, MaximumSchools);
        Schools = schools;
        Seed = seed;
    }

    /// <summary>The population that the samples use when no files are given.</summary>
    public static SamplePopulation Default { get; } = new();

    /// <summary>The day on which <see cref="Schools"/> are open: 1 September 2019.</summary>
    public static DateOnly CountedOn => Calendar.YearStart;

    /// <summary>The last day on which a generated inspection can lie, inclusive: 26 February 2020.</summary>
    public static DateOnly LastInspection => Calendar.LastInspection;

    /// <summary>How many schools are open on <see cref="CountedOn"/>.</summary>
    public int Schools { get; }

    /// <summary>The seed the population is generated from.</summary>
    public long Seed { get; }

    /// <summary>Opens the inspections: <c>URN,Rating,Inspection Date</c> (yyyyMMdd), newest first within a school.</summary>
    /// <returns>A forward-only reader that generates as it goes; the caller disposes of it.</returns>
    public TextReader OpenInspections() => Open(InspectionRows.Instance);

    /// <summary>Opens the schools: <c>URN,Name,Type,LA code,Region,Open date,Close date</c> (yyyy-MM-dd or empty).</summary>
    /// <returns>A forward-only reader that generates as it goes; the caller disposes of it.</returns>
    public TextReader OpenSchools() => Open(SchoolRows.Instance);

    /// <summary>Opens the links, quoted as published: <c>"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"</c>
    /// (dd-MM-yyyy or empty), from both of the linked schools.</summary>
    /// <returns>A forward-only reader that generates as it goes; the caller disposes of it.</returns>
    public TextReader OpenLinks() => Open(LinkRows.Instance);

    /// <summary>Opens the schools supported under the 2018/19 offer: <c>URN,Tier,Taken up</c> (yyyy-MM-dd).</summary>
    /// <returns>A forward-only reader that generates as it goes; the caller disposes of it.</returns>
    public TextReader OpenPriorSupport() => Open(PriorSupportRows.Instance);

    /// <summary>Writes what <see cref="OpenInspections"/> reads.</summary>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteInspections(TextWriter writer) => Write(InspectionRows.Instance, writer);

    /// <summary>Writes what <see cref="OpenSchools"/> reads.</summary>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteSchools(TextWriter writer) => Write(SchoolRows.Instance, writer);

    /// <summary>Writes what <see cref="OpenLinks"/> reads.</summary>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteLinks(TextWriter writer) => Write(LinkRows.Instance, writer);

    /// <summary>Writes what <see cref="OpenPriorSupport"/> reads.</summary>
    /// <param name="writer">Where to write; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WritePriorSupport(TextWriter writer) => Write(PriorSupportRows.Instance, writer);

    /// <summary>Writes the four files into a folder, as UTF-8 without a byte order mark; files of the same names are replaced.</summary>
    /// <param name="folder">The folder; created where it does not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        WriteFile(InspectionsFileName, WriteInspections);
        WriteFile(SchoolsFileName, WriteSchools);
        WriteFile(LinksFileName, WriteLinks);
        WriteFile(PriorSupportFileName, WritePriorSupport);

        void WriteFile(string name, Action<TextWriter> write)
        {
            using var writer = new StreamWriter(Path.Combine(folder, name), append: false, Utf8);
            write(writer);
        }
    }

    private GeneratedText Open(IRowLayout layout) => new(layout, EstablishmentStream.Of(Schools, Seed));

    private void Write(IRowLayout layout, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var text = Open(layout);
        text.CopyTo(writer);
    }
}
