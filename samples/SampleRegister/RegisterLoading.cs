using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleData;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Loads the files that the person named, or the bundled population in the same layouts.</summary>
public static class RegisterLoading
{
    /// <summary>Loads a register.</summary>
    /// <param name="files">The files.</param>
    /// <param name="progress">Is told how far reading has come.</param>
    /// <param name="cancellation">Ends reading.</param>
    /// <exception cref="DataFileException">A file as a whole cannot be read.</exception>
    public static SchoolRegister Load(RegisterFiles files, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        return SchoolRegister.Load(
            files.IsBundled ? Bundled() : Named(files),
            new SchoolRegisterOptions { PriorSupportWithoutFile = PriorSupport.None },
            progress,
            cancellation);
    }

    private static SchoolRegisterSources Bundled()
    {
        var population = SamplePopulation.Default;
        return new SchoolRegisterSources
        {
            Inspections = [DataFile.FromReader(SamplePopulation.InspectionsFileName, population.OpenInspections)],
            Schools = [DataFile.FromReader(SamplePopulation.SchoolsFileName, population.OpenSchools)],
            Links = [DataFile.FromReader(SamplePopulation.LinksFileName, population.OpenLinks)],
            PriorSupport = [DataFile.FromReader(SamplePopulation.PriorSupportFileName, population.OpenPriorSupport)],
        };
    }

    private static SchoolRegisterSources Named(RegisterFiles files) => new()
    {
        Inspections = [.. files.Inspections.Select(DataFile.FromPath)],
        ManagementInformation = [.. files.ManagementInformation.Select(DataFile.FromPath)],
        Schools = Optional(files.Schools),
        Links = Optional(files.Links),
        PriorSupport = Optional(files.PriorSupport),
    };

    private static System.Collections.Immutable.ImmutableArray<DataFile> Optional(string? path) =>
        path is null ? [] : [DataFile.FromPath(path)];
}
