using SchoolImprovement.Rules.Samples.SampleData;
using SchoolImprovement.Rules.Tests;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>A folder with the files that documents speak of, under the names that they give them: the made-up schools of the samples.</summary>
/// <remarks>Programs run one at a time: the console and the current folder are those of the process.</remarks>
[CollectionDefinition(nameof(PublishedFiles))]
public sealed class PublishedFiles : IDisposable, ICollectionFixture<PublishedFiles>
{
    public PublishedFiles()
    {
        Write("edubasealldata20190901.csv", SamplePopulation.Default.OpenSchools());
        Write("inspections-2005-2019.csv", SamplePopulation.Default.OpenInspections());
        Write("links.csv", SamplePopulation.Default.OpenLinks());
        Write("support-2018-2019.csv", SamplePopulation.Default.OpenPriorSupport());
        File.Copy(Repository.Path("tests", "UsageExamples", "support.json"), Path.Combine(Folder, "support.json"));
    }

    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("shown-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string name, TextReader text)
    {
        using (text)
        {
            File.WriteAllText(Path.Combine(Folder, name), text.ReadToEnd());
        }
    }
}
